import { FULL_UTF8 } from '../../database/charset'
import type { Column, Row } from '../../types'
import { type Html, html } from '../page/html'
import { formPath, type TableView } from './table-view'

const TEXTS = new Set(['string', FULL_UTF8])
const LONG = new Set(['html', 'script', 'journal', 'journal_input', 'multi_two_lines', 'translated_html'])
const JOURNALS = new Set(['journal', 'journal_input'])
const SECRETS = new Set(['password', 'password2'])

/** A form of one record: a row, or what is to become one. */
export interface OpenRecord {
    row: Row
    isNew: boolean
}

/** Whether the user may change a column of this record, by access controls and dictionary. */
export function isWritable(view: TableView, { row, isNew }: OpenRecord, column: Column): boolean {
    if (column.readOnly || column.name.startsWith('sys_')) return false
    const operation = isNew ? 'create' : 'write'
    const { access, table } = view
    return access.row(operation, table, row) && access.field(operation, table, column.name, row)
}

/** One field with its label: to be read, or to be changed (docs/stand-in.md 361 to 364). */
export function formField(view: TableView, record: OpenRecord, path: string, typed: string | undefined): Html {
    const label = view.label(path)
    const column = view.column(path)
    const text = view.text(record.row, path)
    if (text === undefined) return html``
    if (!column || !isWritable(view, record, column)) {
        const reference = column && linkOf(view, record.row, column)
        return html`<div>
            <div class="label">${label}</div>
            <p class="value">${reference ? html`<a href="${reference}">${text}</a>` : text}</p>
        </div>`
    }
    const isRequired = column.mandatory === true
    return html`<div>
        <label for="${path}">${label}${isRequired && ' *'}</label>
        ${input(view, record, column, typed, isRequired)}
    </div>`
}

function input(view: TableView, { row }: OpenRecord, column: Column, typed: string | undefined, must: boolean): Html {
    const { name, type } = column
    const stored = typed ?? row[name] ?? ''
    const required = must && html` required`
    if (type === 'boolean') {
        const checked = ['1', 'true'].includes(stored) && html` checked`
        return html`<input type="checkbox" id="${name}" name="${name}" value="true" ${checked} />`
    }
    if (SECRETS.has(type))
        return html`<input type="password" id="${name}" name="${name}" autocomplete="new-password" />`
    if (JOURNALS.has(type)) return html`<textarea id="${name}" name="${name}">${typed ?? ''}</textarea>`
    const choices = view.instance.texts.choices(row.sys_class_name || view.table, name, view.language)
    if (choices.length > 0) return select(name, stored, choices, must)
    const shown = typed ?? shownAs(view, row, column)
    if (LONG.has(type) || (TEXTS.has(type) && column.maxLength > 255))
        return html`<textarea id="${name}" name="${name}" ${required}>${shown}</textarea>`
    const link = linkOf(view, row, column)
    return html`<input id="${name}" name="${name}" value="${shown}" ${required} />
        ${link !== undefined && html`<a href="${link}">Open ${view.label(name)}</a>`}`
}

function select(name: string, stored: string, choices: { value: string; label: string }[], must: boolean): Html {
    const known = choices.some(({ value }) => value === stored)
    const all = [{ value: '', label: '-- None --' }, ...(known || stored === '' ? [] : [{ value: stored, label: stored }]), ...choices] // prettier-ignore
    return html`<select id="${name}" name="${name}" ${must && html` required`}>
        ${all.map(({ value, label }) => html`<option value="${value}" ${value === stored && html` selected`}>${label}</option>`)}
    </select>`
}

/** The text in an input: the display value for references and times, else what is stored. */
export function shownAs(view: TableView, row: Row, column: Column): string {
    const { instance, table, visitor } = view
    const byDisplay = ['reference', 'glide_date_time', 'due_date'].includes(column.type)
    return byDisplay ? instance.records.display(table, row, column.name, visitor.user) : (row[column.name] ?? '')
}

function linkOf(view: TableView, row: Row, { name, reference, type }: Column): string | undefined {
    const id = row[name] ?? ''
    if (type !== 'reference' || reference === undefined || id === '') return undefined
    return view.instance.store.tables().includes(reference) ? formPath(reference, id) : undefined
}
