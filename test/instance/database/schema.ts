import { createHash } from 'node:crypto'
import type { Dictionary } from '../dictionary/dictionary'
import type { Database } from './database'
import { quoted, sqlColumn, sqlType, storedColumns } from './storage'

/** Makes the SQL tables and indexes of the dictionary, or adds what is new to those there are. */
export function createSchema(database: Database, dictionary: Dictionary): void {
    const names = dictionary.tables().filter((name) => !dictionary.table(name).abstract)
    const roots = new Map<string, Map<string, string>>()
    for (const name of names) {
        const columns = roots.get(dictionary.root(name)) ?? new Map<string, string>()
        for (const { sql, type } of storedColumns(dictionary, name)) columns.set(sql, sqlType(type))
        roots.set(dictionary.root(name), columns)
    }
    for (const [root, columns] of roots) createTable(database, root, columns)
    for (const name of names) createIndexes(database, dictionary, name)
    for (const root of new Set(names.map((name) => dictionary.root(name)).filter((root, at) => root !== names[at]))) {
        // An index of InnoDB ends with the primary key, so that one class is in its order; one of SQLite does not.
        // https://dev.mysql.com/doc/refman/8.0/en/innodb-index-types.html
        const columns = '"sys_class_name","sys_id"'
        database.execute(`CREATE INDEX IF NOT EXISTS "i_${root}_class" ON ${quoted(root)} (${columns})`)
    }
}

function createTable(database: Database, name: string, columns: Map<string, string>): void {
    const there = new Set(
        database.all(`SELECT name FROM pragma_table_info(?)`, [name]).map(([column]) => `"${column}"`),
    )
    const missing = [...columns].filter(([column]) => !there.has(column))
    const declared = missing.map(([column, type]) => `${column} ${type}${column === '"sys_id"' ? ' PRIMARY KEY' : ''}`)
    if (there.size === 0) database.execute(`CREATE TABLE ${quoted(name)} (${declared.join()})`)
    else for (const column of declared) database.execute(`ALTER TABLE ${quoted(name)} ADD COLUMN ${column}`)
}

function createIndexes(database: Database, dictionary: Dictionary, name: string): void {
    const table = dictionary.table(name)
    const isChild = dictionary.root(name) !== name
    const unique = table.columns
        .filter((column) => column.unique)
        .map(({ name: column }) => ({ unique: true, columns: [column] }))
    for (const index of [...(table.indexes ?? []), ...unique]) {
        const columns = index.columns.map((column) => sqlColumn(dictionary, name, column))
        // One class of a shared storage is found by its class first; a unique index spans the storage as it is.
        if (isChild && !index.unique) columns.unshift('"sys_class_name"')
        const key = createHash('md5').update(`${name}:${columns.join()}`).digest('hex')
        const kind = index.unique ? 'UNIQUE INDEX' : 'INDEX'
        database.execute(
            `CREATE ${kind} IF NOT EXISTS "i_${key}" ON ${quoted(dictionary.root(name))} (${columns.join()})`,
        )
    }
}
