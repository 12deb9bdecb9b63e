import type { Dictionary } from '../dictionary/dictionary'
import type { SqlValue } from './database'

const JOURNALS = new Set(['journal', 'journal_input'])
const WHOLE_NUMBERS = new Set(['integer', 'boolean'])
const NUMBERS = new Set(['float', 'decimal'])

/** Journals live in sys_journal_field, the column in the row itself stays empty. */
export function isJournal(type: string): boolean {
    return JOURNALS.has(type)
}

export function sqlType(type: string): string {
    if (WHOLE_NUMBERS.has(type)) return 'INTEGER'
    return NUMBERS.has(type) ? 'REAL' : 'TEXT COLLATE NOCASE'
}

export function isNumeric(type: string): boolean {
    return WHOLE_NUMBERS.has(type) || NUMBERS.has(type)
}

/** A stored value as SQL keeps it: empty is NULL (so that unique indexes let several empty ones be). */
export function toSql(type: string, value: string): SqlValue {
    if (value === '') return null
    return isNumeric(type) ? Number(value) : value
}

export function fromSql(value: SqlValue): string {
    return value === null ? '' : String(value)
}

/** An identifier of the dictionary, quoted. */
export function quoted(name: string): string {
    if (!/^[a-z0-9_.]+$/i.test(name)) throw new Error(`'${name}' is not a name`)
    return `"${name}"`
}

/** The SQL column of a dictionary column: a child's own columns carry the child's name, since siblings share the storage. */
export function sqlColumn(dictionary: Dictionary, table: string, column: string): string {
    const declaredBy = dictionary.column(table, column).declaredBy
    const shared = dictionary.table(declaredBy).abstract === true || dictionary.root(table) === declaredBy
    return quoted(shared ? column : `${declaredBy}.${column}`)
}

/** The columns that are stored in the row. */
export function storedColumns(dictionary: Dictionary, table: string): { name: string; type: string; sql: string }[] {
    return dictionary
        .columns(table)
        .filter((column) => !isJournal(column.type))
        .map(({ name, type }) => ({ name, type, sql: sqlColumn(dictionary, table, name) }))
}
