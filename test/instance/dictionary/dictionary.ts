import type { Column } from '../types'
import type { ColumnDefinition, ColumnOverride, TableDefinition } from './table'

/** Tables, their inheritance and their columns. An unknown table or column throws, naming itself. */
export class Dictionary {
    private readonly definitions = new Map<string, TableDefinition>()
    private readonly overrides = new Map<string, ColumnOverride>()
    private resolved = new Map<string, Map<string, Column & ColumnDefinition>>()

    add(table: TableDefinition): void {
        if (table.extends !== undefined && !this.has(table.extends))
            throw new Error(`Table ${table.name} extends ${table.extends}, which is not in the stand-in`)
        const known = this.definitions.get(table.name)
        this.definitions.set(table.name, known ? merge(known, table) : table)
        this.resolved = new Map()
    }

    /** Adds columns to a table that exists (an application augments a stock table). */
    augment(table: string, columns: ColumnDefinition[]): void {
        this.add({ ...this.table(table), columns })
    }

    override(table: string, column: string, override: ColumnOverride): void {
        this.column(table, column)
        this.overrides.set(`${table}.${column}`, { ...this.overrides.get(`${table}.${column}`), ...override })
        this.resolved = new Map()
    }

    has(table: string): boolean {
        return this.definitions.has(table)
    }

    table(name: string): TableDefinition {
        const table = this.definitions.get(name)
        if (!table) throw new Error(`Table '${name}' is not in the stand-in`)
        return table
    }

    tables(): string[] {
        return [...this.definitions.keys()]
    }

    /** The table and its parents, nearest first. */
    ancestry(name: string): string[] {
        const parent = this.table(name).extends
        return parent === undefined ? [name] : [name, ...this.ancestry(parent)]
    }

    /** The table and everything that extends it. */
    family(name: string): string[] {
        this.table(name)
        return this.tables().filter((table) => this.ancestry(table).includes(name))
    }

    /** The table whose storage holds this one's rows: the topmost that is not abstract. */
    root(name: string): string {
        if (this.table(name).abstract) throw new Error(`Table '${name}' cannot be queried as a whole in the stand-in`)
        return this.ancestry(name)
            .filter((table) => !this.table(table).abstract)
            .at(-1) as string
    }

    columns(name: string): (Column & ColumnDefinition)[] {
        return [...this.columnMap(name).values()]
    }

    hasColumn(table: string, column: string): boolean {
        return this.columnMap(table).has(column)
    }

    column(table: string, column: string): Column & ColumnDefinition {
        const found = this.columnMap(table).get(column)
        if (!found) throw new Error(`Column '${column}' of table '${table}' is not in the stand-in`)
        return found
    }

    /** The column that stands for a row where it is referenced: the declared one, else `name`, `number`, else sys_id. */
    displayColumn(name: string): string {
        for (const table of this.ancestry(name)) {
            const definition = this.table(table)
            const declared = definition.display ?? definition.columns.find((column) => column.display)?.name
            if (declared) return declared
        }
        return ['name', 'number'].find((column) => this.hasColumn(name, column)) ?? 'sys_id'
    }

    private columnMap(name: string): Map<string, Column & ColumnDefinition> {
        const known = this.resolved.get(name)
        if (known) return known
        const columns = new Map<string, Column & ColumnDefinition>()
        for (const table of this.ancestry(name).reverse()) {
            for (const column of this.table(table).columns) columns.set(column.name, { ...column, declaredBy: table })
            for (const [key, column] of columns) {
                const override = this.overrides.get(`${table}.${key}`)
                if (override) columns.set(key, { ...column, ...override })
            }
        }
        this.resolved.set(name, columns)
        return columns
    }
}

function merge(known: TableDefinition, table: TableDefinition): TableDefinition {
    const added = new Map([...known.columns, ...table.columns].map((column) => [column.name, column]))
    const indexes = [...(known.indexes ?? []), ...(table.indexes ?? [])]
    return { ...known, ...table, columns: [...added.values()], indexes }
}
