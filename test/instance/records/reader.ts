import type { Database } from '../database/database'
import type { Rows } from '../database/rows'
import { quoted } from '../database/storage'
import type { Dictionary } from '../dictionary/dictionary'
import type { Log } from '../platform/log'
import type { Properties } from '../platform/properties'
import type { Row } from '../types'
import type { Query } from './query'
import { resolveQuery } from './resolve'
import type { ValueScope } from './values'
import { Where } from './where'

export interface Window {
    limit: number
    offset: number
}

/** Reads rows by query. */
export class Reader {
    constructor(
        private readonly database: Database,
        private readonly rows: Rows,
        private readonly dictionary: Dictionary,
        private readonly properties: Properties,
        private readonly log: Log,
    ) {}

    query(table: string, query: Query, scope: ValueScope, window?: Window): Row[] {
        const resolved = this.resolve(table, query, scope)
        if (!resolved) return []
        const ties = this.properties.isOn('stand_in.order.ties_reversed') ? 'DESC' : 'ASC'
        const { joins, where, order, values } = new Where(this.dictionary, table, scope.mayWalk).build(resolved, ties)
        const limit = window ? ' LIMIT ? OFFSET ?' : ''
        const sql = `${this.rows.select(table)} ${joins} ${where} ${order}${limit}`
        return this.database
            .all(sql, window ? [...values, window.limit, window.offset] : values)
            .map((found) => this.rows.row(table, found))
    }

    count(table: string, query: Query, scope: ValueScope): number {
        const resolved = this.resolve(table, { ...query, order: [] }, scope)
        if (!resolved) return 0
        const { joins, where, values } = new Where(this.dictionary, table, scope.mayWalk).build(resolved)
        const sql = `SELECT COUNT(*) FROM ${quoted(this.dictionary.root(table))} t ${joins} ${where}`
        return Number(this.database.all(sql, values)[0]?.[0] ?? 0)
    }

    /** The query without what the table does not know; undefined if for that reason there are no rows at all. */
    resolve(table: string, query: Query, scope: ValueScope): Query | undefined {
        const { query: resolved, unknown } = resolveQuery(this.dictionary, table, query, scope)
        if (unknown.length === 0) return resolved
        this.log.write('warn', 'global', `Invalid field(s) in the query on '${table}': ${unknown.join(', ')}`)
        return this.properties.isOn('glide.invalid_query.returns_no_rows') ? undefined : resolved
    }
}
