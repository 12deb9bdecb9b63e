import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { Dictionary } from '../dictionary/dictionary'
import type { ColumnDefinition, TableDefinition } from '../dictionary/table'
import type { RowStore } from '../records/store'
import type { Row } from '../types'

/** A stock row: `$key` names it within its table, `$table:key` as a value refers to another. */
type SeedRow = Row

function readJson(folder: string, file: string): unknown {
    return JSON.parse(readFileSync(new URL(`./${folder}/${file}`, import.meta.url), 'utf8'))
}

const ROOTS = new Map<string, TableDefinition>()

/** The tables of the base system, parents before children. Sources: docs/stand-in.md 1. */
export function declareBase(dictionary: Dictionary): void {
    if (ROOTS.size === 0)
        for (const file of readdirSync(new URL('./tables', import.meta.url))) {
            const table = readJson('tables', file) as TableDefinition
            ROOTS.set(table.name, table)
        }
    const add = (table: TableDefinition): void => {
        if (dictionary.has(table.name)) return
        if (table.extends) add(ROOTS.get(table.extends) as TableDefinition)
        dictionary.add(table)
    }
    ROOTS.forEach(add)
}

/** The sys_id of a stock row. */
export function seedId(table: string, key: string): string {
    return createHash('md5').update(`${table}:${key}`).digest('hex')
}

/** Writes the rows of a fresh instance. */
export function installBase(store: RowStore, dictionary: Dictionary): void {
    const ids = new Map<string, string>()
    const seeds: [string, SeedRow[]][] = []
    for (const file of readdirSync(new URL('./rows', import.meta.url)).sort())
        seeds.push(...Object.entries(readJson('rows', file) as Record<string, SeedRow[]>))
    for (const [table, rows] of seeds)
        for (const row of rows)
            ids.set(`$${table}:${row.$key}`, row.sys_id ?? seedId(table, row.$key ?? JSON.stringify(row)))
    for (const [table, rows] of seeds)
        for (const { $key, ...row } of rows) {
            const sys_id = row.sys_id ?? seedId(table, $key ?? JSON.stringify(row))
            store.insert(table, { ...refer(row, ids), sys_id })
        }
    for (const name of dictionary.tables()) describe(store, dictionary.table(name))
}

function refer(row: Row, ids: Map<string, string>): Row {
    const lookUp = (value: string): string => {
        if (!/^\$[a-z0-9_]+:/.test(value)) return value
        const id = ids.get(value)
        if (id === undefined) throw new Error(`There is no stock row ${value}`)
        return id
    }
    return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, lookUp(value)]))
}

/** `sys_db_object`, `sys_dictionary`, `sys_choice` and `sys_number` of a stock table. */
function describe(store: RowStore, table: TableDefinition): void {
    const { access } = table
    store.insert('sys_db_object', {
        sys_id: seedId('sys_db_object', table.name),
        name: table.name,
        label: table.label,
        super_class: table.extends ? seedId('sys_db_object', table.extends) : '',
        is_extendable: String(table.extendable ?? false),
        access: access.private ? 'package_private' : 'public',
        read_access: String(access.read),
        create_access: String(access.create),
        update_access: String(access.update),
        delete_access: String(access.delete),
        ws_access: String(access.ws),
        sys_scope: 'global',
    })
    for (const column of table.columns) describeColumn(store, table.name, column)
    if (!table.number) return
    const { prefix, number, digits } = table.number
    store.insert('sys_number', {
        category: table.name,
        prefix,
        number: String(number),
        maximum_digits: String(digits),
        sys_scope: 'global',
    })
}

function describeColumn(store: RowStore, table: string, column: ColumnDefinition): void {
    store.insert('sys_dictionary', {
        sys_id: seedId('sys_dictionary', `${table}.${column.name}`),
        name: table,
        element: column.name,
        column_label: column.label,
        internal_type: column.type,
        max_length: String(column.maxLength),
        reference: column.reference ?? '',
        default_value: column.default ?? '',
        mandatory: String(column.mandatory ?? false),
        read_only: String(column.readOnly ?? false),
        sys_scope: 'global',
    })
    column.choices?.forEach(({ value, label }, sequence) => {
        store.insert('sys_choice', {
            name: table,
            element: column.name,
            value,
            label,
            sequence: String(sequence),
            language: 'en',
        })
    })
}
