import type { Instance, Row } from '../types'

export type RecordOperation = 'create' | 'read' | 'write' | 'delete'

/** The active access controls of records, found by what they protect: `incident`, `incident.number`, `*`, … */
export class RecordControls {
    private readonly byName = new Map<string, Row[]>()
    private readonly levels = new Map<string, Row[][]>()

    constructor(private readonly instance: Instance) {
        for (const acl of instance.store.find('sys_security_acl', { active: 'true', type: 'record' })) {
            const key = `${acl.operation ?? ''} ${acl.name ?? ''}`
            this.byName.set(key, [...(this.byName.get(key) ?? []), acl])
        }
    }

    /** Table, parents, any table; the nearest first (docs/stand-in.md 261). */
    ofTable(operation: RecordOperation, table: string): Row[][] {
        return this.at(operation, table, (tables) => [...tables, '*'])
    }

    /** The field in table, parents, any table; then any field in those (261). */
    ofField(operation: RecordOperation, table: string, column: string): Row[][] {
        return this.at(operation, `${table}.${column}`, (tables) => [
            ...[...tables, '*'].map((name) => `${name}.${column}`),
            ...[...tables, '*'].map((name) => `${name}.*`),
        ])
    }

    private at(operation: RecordOperation, what: string, names: (tables: string[]) => string[]): Row[][] {
        const key = `${operation} ${what}`
        const known = this.levels.get(key)
        if (known) return known
        const tables = this.instance.store.ancestry(what.split('.')[0] as string)
        const found = names(tables).map((name) => this.byName.get(`${operation} ${name}`) ?? [])
        const levels = found.filter((level) => level.length > 0)
        this.levels.set(key, levels)
        return levels
    }
}
