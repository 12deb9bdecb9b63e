import type { Dictionary } from '../dictionary/dictionary'
import type { SqlValue } from './database'

/** What picks a table's rows, and those of its children, out of the storage it shares with its relatives. */
export function classFilter(dictionary: Dictionary, table: string, alias = 't'): { sql: string; values: SqlValue[] } {
    if (dictionary.root(table) === table) return { sql: '', values: [] }
    const family = dictionary.family(table)
    if (family.length === 1) return { sql: `${alias}."sys_class_name" = ?`, values: [table] }
    return { sql: `${alias}."sys_class_name" IN (${family.map(() => '?').join()})`, values: family }
}
