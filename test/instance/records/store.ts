import { classFilter } from '../database/class-filter'
import type { Database } from '../database/database'
import type { Rows } from '../database/rows'
import { sqlColumn, toSql } from '../database/storage'
import type { Dictionary } from '../dictionary/dictionary'
import type { Clock } from '../platform/clock'
import type { Column, Row, Store } from '../types'
import { normalise } from './normalise'
import { newSysId } from './sys-id'

/** Rows without rules, policies or access controls. Says who keeps copies that a table has changed. */
export class RowStore implements Store {
    private readonly listeners = new Map<string, (() => void)[]>()

    constructor(
        private readonly database: Database,
        private readonly rows: Rows,
        private readonly dictionary: Dictionary,
        private readonly clock: Clock,
    ) {}

    onChange(table: string, listener: () => void): void {
        this.listeners.set(table, [...(this.listeners.get(table) ?? []), listener])
    }

    changed(table: string): void {
        for (const name of this.dictionary.ancestry(table))
            for (const listener of this.listeners.get(name) ?? []) listener()
    }

    get(table: string, sysId: string): Row | undefined {
        const read = (): Row[] => [this.rows.byId(table, sysId)].filter((row) => row !== undefined)
        return this.rows.remembered(table, sysId, read)[0]
    }

    find(table: string, where: Row): Row[] {
        return this.rows.remembered(table, JSON.stringify(where), () => this.read(table, where))
    }

    insert(table: string, values: Row): Row {
        const row: Row = {}
        const now = this.clock.stored()
        const stamps: Row = {
            sys_id: newSysId(),
            sys_created_on: now,
            sys_updated_on: now,
            sys_created_by: 'system',
            sys_updated_by: 'system',
            sys_mod_count: '0',
            sys_class_name: table,
        }
        for (const name of Object.keys(values)) this.dictionary.column(table, name)
        for (const column of this.dictionary.columns(table)) {
            const literal = column.default?.startsWith('javascript:') ? '' : (column.default ?? '')
            row[column.name] = normalise(column, values[column.name] ?? stamps[column.name] ?? literal)
        }
        this.rows.insert(table, row)
        this.changed(table)
        return row
    }

    update(table: string, sysId: string, values: Row): Row {
        const changes: Row = {}
        for (const [name, value] of Object.entries(values))
            changes[name] = normalise(this.dictionary.column(table, name), value)
        this.rows.update(table, sysId, changes)
        this.changed(table)
        const row = this.get(table, sysId)
        if (!row) throw new Error(`There is no row ${sysId} in '${table}'`)
        return row
    }

    remove(table: string, sysId: string): void {
        this.rows.remove(table, sysId)
        this.changed(table)
    }

    tables(): string[] {
        return this.dictionary.tables().filter((table) => !this.dictionary.table(table).abstract)
    }

    columns(table: string): Column[] {
        return this.dictionary
            .columns(table)
            .map(({ name, type, maxLength, label, reference, declaredBy, mandatory, readOnly, default: preset }) => ({
                name,
                type,
                maxLength,
                label,
                declaredBy,
                ...(reference === undefined ? {} : { reference }),
                ...(mandatory ? { mandatory } : {}),
                ...(readOnly ? { readOnly } : {}),
                ...(preset === undefined ? {} : { default: preset }),
            }))
    }

    ancestry(table: string): string[] {
        return this.dictionary.ancestry(table)
    }

    displayColumn(table: string): string {
        return this.dictionary.displayColumn(table)
    }

    private read(table: string, where: Row): Row[] {
        const filter = classFilter(this.dictionary, table)
        const parts = filter.sql ? [filter.sql] : []
        const values = [...filter.values]
        for (const [name, value] of Object.entries(where)) {
            const sql = `t.${sqlColumn(this.dictionary, table, name)}`
            parts.push(value === '' ? `${sql} IS NULL` : `${sql} = ?`)
            const column = this.dictionary.column(table, name)
            if (value !== '') values.push(toSql(column.type, normalise(column, value)))
        }
        const condition = parts.length > 0 ? ` WHERE ${parts.join(' AND ')}` : ''
        return this.database
            .all(`${this.rows.select(table)}${condition} ORDER BY t.rowid`, values)
            .map((found) => this.rows.row(table, found))
    }
}
