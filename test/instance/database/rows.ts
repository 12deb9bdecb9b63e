import type { Dictionary } from '../dictionary/dictionary'
import type { Row } from '../types'
import { stored } from './charset'
import { classFilter } from './class-filter'
import type { Database, SqlValue } from './database'
import { Memory } from './memory'
import { fromSql, quoted, storedColumns, toSql } from './storage'

interface Statements {
    names: string[]
    types: Map<string, string>
    select: string
    insert: string
    sql: Map<string, string>
}

/** Is told of each write before it happens. */
export type WriteListener = (kind: 'insert' | 'update' | 'remove', table: string, sysId: string) => void

/** Reads and writes of single rows. Knows columns, no rules. */
export class Rows {
    /** Who takes down what is written, if anybody does. */
    listener: WriteListener | undefined
    private known = new Map<string, Statements>()
    private readonly memory = new Memory()

    constructor(
        private readonly database: Database,
        private readonly dictionary: Dictionary,
        /** What becomes of characters of four bytes. */
        private readonly fourBytes: () => string,
    ) {}

    /** After the dictionary has changed, or rows have by other ways than this one. */
    forget(): void {
        this.known = new Map()
        this.memory.forgetAll()
    }

    /** Rows that were read under this key and are still as they were; copies, which the caller may change. */
    remembered(table: string, key: string, read: () => Row[]): Row[] {
        return this.memory.recall(this.dictionary.root(table), `${table}\n${key}`, read).map((row) => ({ ...row }))
    }

    columns(table: string): string[] {
        return this.statements(table).names
    }

    /** `SELECT` of all columns of a table, up to the alias `t`. */
    select(table: string): string {
        return this.statements(table).select
    }

    byId(table: string, sysId: string): Row | undefined {
        const filter = classFilter(this.dictionary, table)
        const where = filter.sql ? `WHERE t."sys_id" = ? AND ${filter.sql}` : 'WHERE t."sys_id" = ?'
        const [found] = this.database.all(`${this.select(table)} ${where}`, [sysId, ...filter.values])
        return found && this.row(table, found)
    }

    row(table: string, values: (string | number | null)[]): Row {
        const row: Row = {}
        this.columns(table).forEach((name, i) => (row[name] = fromSql(values[i] ?? null)))
        return row
    }

    insert(table: string, row: Row): void {
        this.listener?.('insert', table, row.sys_id as string)
        const { names, types, insert } = this.statements(table)
        this.memory.forget(this.dictionary.root(table))
        this.database.run(
            insert,
            names.map((name) => this.toSql(types.get(name) as string, row[name] ?? '')),
        )
    }

    update(table: string, sysId: string, changes: Row): number {
        const { types, sql } = this.statements(table)
        const names = Object.keys(changes).filter((name) => sql.has(name))
        if (names.length === 0) return 0
        this.listener?.('update', table, sysId)
        const set = names.map((name) => `${sql.get(name)} = ?`).join()
        const root = this.dictionary.root(table)
        this.memory.forget(root)
        return this.database.run(`UPDATE ${quoted(root)} SET ${set} WHERE "sys_id" = ?`, [
            ...names.map((name) => this.toSql(types.get(name) as string, changes[name] ?? '')),
            sysId,
        ])
    }

    remove(table: string, sysId: string): number {
        this.listener?.('remove', table, sysId)
        const root = this.dictionary.root(table)
        this.memory.forget(root)
        return this.database.run(`DELETE FROM ${quoted(root)} WHERE "sys_id" = ?`, [sysId])
    }

    private toSql(type: string, value: string): SqlValue {
        return toSql(type, stored(type, value, this.fourBytes))
    }

    private statements(table: string): Statements {
        const known = this.known.get(table)
        if (known) return known
        const columns = storedColumns(this.dictionary, table)
        const root = quoted(this.dictionary.root(table))
        const made: Statements = {
            names: columns.map((column) => column.name),
            types: new Map(columns.map((column) => [column.name, column.type])),
            sql: new Map(columns.map((column) => [column.name, column.sql])),
            select: `SELECT ${columns.map((column) => `t.${column.sql}`).join()} FROM ${root} t`,
            insert: `INSERT INTO ${root} (${columns.map((c) => c.sql).join()}) VALUES (${columns.map(() => '?').join()})`,
        }
        this.known.set(table, made)
        return made
    }
}
