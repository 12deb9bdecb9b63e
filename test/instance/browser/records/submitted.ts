import { fromWall } from '../../platform/time'
import { stored } from '../../records/values'
import type { Column, Row } from '../../types'
import { isWritable, type OpenRecord, shownAs } from './form-field'
import type { FormPart, FormSection } from './layout'
import type { TableView } from './table-view'

/** The form does not say which record, or which moment. */
export class Unclear extends Error {}

const TIME = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/

/** What a sent form changes: fields that it shows, that the user may write, and that are not as they were.
 * @throws Unclear */
export function changes(view: TableView, record: OpenRecord, sections: FormSection[], form: Row): Row {
    const names = sections.flatMap(({ parts }) => parts.map(nameOf)).filter((name) => name !== undefined)
    const values: Row = {}
    for (const name of new Set(names)) {
        const column = view.column(name)
        if (!column || !isWritable(view, record, column)) continue
        const value = valueOf(view, record, column, form[name])
        if (value !== undefined) values[name] = value
    }
    return values
}

function nameOf(part: FormPart): string | undefined {
    return part.kind === 'field' ? part.path : undefined
}

/** The stored form of a field's text; undefined where it is not to change. */
function valueOf(
    view: TableView,
    { row, isNew }: OpenRecord,
    column: Column,
    given: string | undefined,
): string | undefined {
    const { name, type } = column
    if (type === 'boolean') {
        // An unticked box is not sent.
        const value = given === 'true' ? '1' : '0'
        return value === (['1', 'true'].includes(row[name] ?? '') ? '1' : '0') && !isNew ? undefined : value
    }
    if (given === undefined) return undefined
    const text = given.replace(/\r\n/g, '\n')
    if (type === 'password' || type === 'password2')
        return text === '' ? undefined : view.instance.protect(view.table, name, text)
    if (type.startsWith('journal')) return text === '' ? undefined : text
    if (isNew ? text === '' : text === shownAs(view, row, column).replace(/\r\n/g, '\n')) return undefined
    if (text === '') return ''
    if (type === 'reference' && column.reference !== undefined) return referenced(view, column.reference, text)
    if (type === 'glide_date_time' || type === 'due_date') return moment(view, text)
    return text
}

/** A reference is given by sys_id or by display value. */
function referenced({ instance }: TableView, table: string, text: string): string {
    const { store } = instance
    const rows = store.get(table, text) ? [{ sys_id: text }] : store.find(table, { [store.displayColumn(table)]: text })
    const [row] = rows
    if (rows.length !== 1) throw new Unclear(`${rows.length} records are called '${text}'`)
    return row?.sys_id ?? ''
}

/** A time is given in the user's zone. */
function moment({ instance, visitor }: TableView, text: string): string {
    if (!TIME.test(text)) throw new Unclear(`'${text}' is no time of the form yyyy-MM-dd HH:mm:ss`)
    const zone = visitor.row.time_zone || instance.property('glide.sys.default.tz') || 'UTC'
    return stored(fromWall(text, zone))
}
