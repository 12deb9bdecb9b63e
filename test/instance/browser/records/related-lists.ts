import { NotInStandIn } from '../../platform/errors'
import type { Row } from '../../types'
import { type Html, html } from '../page/html'
import { listColumns, relatedLists } from './layout'
import { rowsTable } from './list'
import { TableView } from './table-view'

const ROWS = 20

/** The related lists below a form, of tables that the user may read (docs/stand-in.md 390). */
export function relatedListsOf(view: TableView, row: Row): Html[] {
    return relatedLists(view.instance, view.table).map((entry) => relatedList(view, row, entry))
}

function relatedList({ instance, table: parent, visitor }: TableView, row: Row, entry: Row): Html {
    const [, table, column] = /^(\w+)\.(\w+)$/.exec(entry.related_list ?? '') ?? []
    if (table === undefined || column === undefined) throw new NotInStandIn(`Related list '${entry.related_list}'`)
    const view = new TableView(instance, visitor, table)
    if (!view.access.row('read', table)) return html``
    const order = entry.order_by ? `^ORDERBY${entry.order_by}` : ''
    const query = `${column}=${row.sys_id}${entry.filter ? `^${entry.filter}` : ''}${order}`
    const { rows, total } = view.rows(query, ROWS)
    return html`<section>
        <h2>${view.title}</h2>
        <p class="soft">
            ${total === 0 ? 'No records' : html`<a href="/${table}_list.do?sysparm_query=${query}">All ${total}</a>`}
        </p>
        ${total > 0 && rowsTable(view, rows, listColumns(instance, table, parent))}
    </section>`
}
