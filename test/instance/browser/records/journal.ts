import type { Row } from '../../types'
import { type Html, html } from '../page/html'
import type { TableView } from './table-view'

/** The journal entries of a record that the user may read, the newest first (docs/stand-in.md 365). */
export function activity(view: TableView, row: Row): Html {
    const entries = view.instance.store
        .find('sys_journal_field', { element_id: row.sys_id ?? '' })
        .filter(({ element = '' }) => view.column(element) && view.access.field('read', view.table, element, row))
    if (entries.length === 0) return html`<p class="soft">No activity</p>`
    const shown = entries.reverse().map((entry) => {
        const when = view.instance.records.display('sys_journal_field', entry, 'sys_created_on', view.visitor.user)
        return html`<li class="entry">
            ${entry.sys_created_by} · ${view.label(entry.element ?? '')} · ${when} ${entry.value}
        </li>`
    })
    return html`<ul aria-label="Activity">
        ${shown}
    </ul>`
}
