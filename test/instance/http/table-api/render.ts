import type { Column, Row } from '../../types'
import { columnsOf, type TableRequest } from './table-request'

type Value = string | Record<string, string>

const JOURNALS = new Set(['journal', 'journal_input'])
const SECRETS = new Set(['password', 'password2'])

/** A row as the Table API shows it to this user: the fields asked for that there are and that the user may read
 * (docs/stand-in.md 240 to 244). */
export function render(request: TableRequest, row: Row): Record<string, Value> {
    const names = request.parameters.fields ?? [...request.columns.keys()]
    const pairs = names.flatMap((name): [string, Value][] => {
        const value = valueAt(request, request.table, row, name.split('.'))
        return value === undefined ? [] : [[name, value]]
    })
    return Object.fromEntries(pairs)
}

/** The value at a dotted path; undefined if there is no such field or the user may not read it. */
function valueAt(request: TableRequest, table: string, row: Row, path: string[]): Value | undefined {
    const [name = '', ...rest] = path
    const columns = table === request.table ? request.columns : columnsOf(request.instance, table)
    const column = columns.get(name)
    if (!column || !request.access.field('read', table, name, row)) return undefined
    if (rest.length === 0) return formatted(request, table, row, column)
    if (column.reference === undefined || column.type !== 'reference') return undefined
    const id = row[name] ?? ''
    const next = id === '' ? undefined : request.instance.store.get(column.reference, id)
    if (!next || !request.access.row('read', column.reference, next)) return ''
    return valueAt(request, column.reference, next, rest)
}

function formatted(request: TableRequest, table: string, row: Row, column: Column): Value {
    const { displayValue, excludeReferenceLink } = request.parameters
    const value = actual(column, row[column.name] ?? '')
    const display =
        displayValue === 'false' ? '' : request.instance.records.display(table, row, column.name, request.user)
    const isReference = column.type === 'reference' && column.reference !== undefined && value !== ''
    const link: { link?: string } =
        isReference && !excludeReferenceLink ? { link: request.link(column.reference ?? '', value) } : {}
    if (displayValue === 'all') return { display_value: display, value, ...link }
    const text = displayValue === 'true' ? display : value
    if (link.link === undefined) return text
    return displayValue === 'true' ? { display_value: text, ...link } : { ...link, value: text }
}

function actual({ type }: Column, stored: string): string {
    if (JOURNALS.has(type) || stored === '') return ''
    if (SECRETS.has(type)) return '********'
    if (type === 'boolean') return stored === '1' ? 'true' : 'false'
    return stored
}
