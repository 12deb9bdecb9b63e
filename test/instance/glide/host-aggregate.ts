import type { SqlValue } from '../database/database'
import { fromSql, quoted } from '../database/storage'
import { NotInStandIn } from '../platform/errors'
import type { Platform } from '../platform/platform'
import type { Transaction } from '../platform/transaction'
import { valueScope } from '../records/prepare'
import { Where } from '../records/where'
import { begin } from './operation'
import { type QuerySpec, toQuery } from './query-parts'

interface Aggregate {
    kind: string
    /** '' for COUNT of rows. */
    column: string
}

interface AggregateSpec extends QuerySpec {
    aggregates: Aggregate[]
    groupBy: string[]
    having: (Aggregate & { operator: string; value: string })[]
    orderByAggregate: (Aggregate & { descending: boolean })[]
    window?: { limit: number; offset: number }
}

const FUNCTIONS = new Set(['COUNT', 'SUM', 'MIN', 'MAX', 'AVG', 'COUNT(DISTINCT'])
const COMPARISONS = new Set(['=', '!=', '>', '>=', '<', '<='])

/** Rows of group values, then aggregate values (docs/stand-in.md 49). One Glide operation, whatever it groups. */
function aggregate(platform: Platform, transaction: Transaction, spec: AggregateSpec): string[][] {
    const { table, groupBy } = spec
    const asked = toQuery(spec)
    if (!begin(platform, transaction, table, 'read').allowed) return []
    const query = platform.queryRules.restrict(transaction, table, asked)
    const scope = valueScope(platform, transaction)
    const resolved = platform.reader.resolve(table, { ...query, order: [] }, scope)
    if (!resolved) return []
    const where = new Where(platform.dictionary, table, scope.mayWalk)
    const groups = groupBy.map((column) => where.path(column).sql)
    const value = (item: Aggregate): string => expression(item, item.column === '' ? '*' : where.path(item.column).sql)
    const selected = [...groups, ...spec.aggregates.map(value)]
    const order = [
        ...spec.orderByAggregate.map((item) => `${value(item)}${item.descending ? ' DESC' : ''}`),
        ...query.order.map(({ column, descending }) => `${where.path(column).sql}${descending ? ' DESC' : ''}`),
        ...groups,
    ]
    const sql = where.build(resolved)
    const values: SqlValue[] = [...sql.values]
    const having = spec.having.map((item) => {
        if (!COMPARISONS.has(item.operator)) throw new NotInStandIn(`addHaving with '${item.operator}'`)
        values.push(Number(item.value))
        return `${value(item)} ${item.operator} ?`
    })
    const text = [
        `SELECT ${selected.join() || '1'} FROM ${quoted(platform.dictionary.root(table))} t ${sql.joins} ${sql.where}`,
        groups.length > 0 ? `GROUP BY ${groups.join()}` : '',
        having.length > 0 ? `HAVING ${having.join(' AND ')}` : '',
        order.length > 0 && groups.length > 0 ? `ORDER BY ${order.join()}` : '',
        spec.window ? `LIMIT ? OFFSET ?` : '',
    ]
    if (spec.window) values.push(spec.window.limit, spec.window.offset)
    return platform.database.all(text.join(' '), values).map((row) => row.map(fromSql))
}

function expression({ kind }: Aggregate, sql: string): string {
    const name = kind.toUpperCase()
    if (!FUNCTIONS.has(name)) throw new NotInStandIn(`Aggregate '${kind}'`)
    return name === 'COUNT(DISTINCT' ? `COUNT(DISTINCT ${sql})` : `${name}(${sql})`
}

export const aggregateOperations = { aggregate }
