import type { Column, Instance, Row } from '../../../instance/types'

/** Which of the values that a column can have: what stands there, what is written over it, what a new row gets. */
type Which = 0 | 1 | 2

const LETTERS = ['standing', 'written', 'created'] as const
const DAYS = ['03', '04', '05'] as const

/** What was found for a column, since rows are looked for. */
const known = new WeakMap<Instance, Map<string, string>>()

/** A value that an instance takes for the column, in the form it stores, another one for each `which`. */
function valueFor(instance: Instance, table: string, column: Column, which: Which): string {
    const values = known.get(instance) ?? new Map<string, string>()
    known.set(instance, values)
    const key = `${table}.${column.name} ${which}`
    const value = values.get(key) ?? findValue(instance, table, column, which)
    values.set(key, value)
    return value
}

function findValue(instance: Instance, table: string, column: Column, which: Which): string {
    const { name, type, maxLength, reference } = column
    const choices = instance.texts.choices(table, name, 'en').map(({ value }) => value)
    if (choices.length > 0) return choices[which % choices.length] ?? ''
    if (type === 'boolean') return which === 1 ? '1' : '0'
    if (type === 'integer') return String(which + 7)
    if (type === 'reference') return referenced(instance, reference, which)
    if (type === 'glide_list') return referenced(instance, reference, which)
    if (['glide_date_time', 'due_date'].includes(type)) return `2027-03-${DAYS[which]} 10:00:00`
    if (type === 'glide_duration') return `1970-01-01 00:0${which + 1}:00`
    if (type === 'GUID') return String(which).repeat(32)
    if (type === 'url') return `https://matrix.example/${LETTERS[which]}`
    return `${LETTERS[which]} ${name}`.slice(0, maxLength)
}

/** The values of all columns for a new row. */
export function newValues(instance: Instance, table: string): Row {
    const columns = instance.store.columns(table).filter(isWritten)
    return Object.fromEntries(columns.map((column) => [column.name, valueFor(instance, table, column, 2)]))
}

/** For each column another value than the one that stands in the row. */
export function otherValues(instance: Instance, table: string, row: Row): Row {
    const columns = instance.store.columns(table).filter(isWritten)
    return Object.fromEntries(
        columns.map((column) => {
            const candidates = ([1, 2, 0] as const).map((which) => valueFor(instance, table, column, which))
            const other = candidates.find((value) => value !== (row[column.name] ?? ''))
            if (other === undefined) throw new Error(`No other value for '${table}.${column.name}'`)
            return [column.name, other]
        }),
    )
}

/** Values for the columns that are still empty; journals have none. */
export function standingValues(instance: Instance, table: string, row: Row): Row {
    const empty = instance.store.columns(table).filter((column) => !isJournal(column) && !row[column.name])
    return Object.fromEntries(empty.map((column) => [column.name, valueFor(instance, table, column, 0)]))
}

/** What the platform itself keeps in every record nobody tries to write: which record it is, who changed it and when. */
export function isWritten({ name }: Column): boolean {
    return !name.startsWith('sys_')
}

export function isJournal({ type }: Column): boolean {
    return type.startsWith('journal')
}

/** A stored value as the Table API shows it. */
export function shown(column: Column, stored: string): string {
    if (isJournal(column)) return ''
    return column.type === 'boolean' ? String(stored === '1') : stored
}

/** A row that is there, or where the instance has no such table the form of a sys_id. */
function referenced({ store }: Instance, table: string | undefined, which: Which): string {
    const rows = table !== undefined && store.tables().includes(table) ? store.find(table, {}) : []
    return rows[which]?.sys_id ?? String(which + 3).repeat(32)
}
