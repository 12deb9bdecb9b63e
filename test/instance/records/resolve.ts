import { isJournal } from '../database/storage'
import type { Dictionary } from '../dictionary/dictionary'
import type { Clause, Condition, Query } from './query'
import { evaluateExpression, type ValueScope } from './values'

export interface Resolved {
    query: Query
    /** Columns the table does not have; their conditions were dropped, as the platform does. */
    unknown: string[]
}

/** sys_id of the dynamic filter option *Me*, the one the stand-in knows. */
const ME = '90d1921e5f510100a9ad2572f2b477fe'

/** Drops conditions on unknown columns (docs/stand-in.md 43) and evaluates `javascript:` values and dynamic options. */
export function resolveQuery(dictionary: Dictionary, table: string, query: Query, scope: ValueScope): Resolved {
    const unknown: string[] = []
    const isKnown = (condition: { column: string }): boolean => {
        if (condition.column === '') throw new Error('A condition or an order without a column is not in the stand-in')
        const known = hasPath(dictionary, table, condition.column)
        if (!known) unknown.push(condition.column)
        return known
    }
    const clause = (conditions: Clause): Clause =>
        conditions.filter(isKnown).map((condition) => evaluate(condition, scope))
    const groups = query.groups.map((group) => group.map(clause).filter((conditions) => conditions.length > 0))
    return { query: { groups, order: query.order.filter(isKnown) }, unknown }
}

/** Whether a (dot-walked) column exists and can be compared in SQL. */
function hasPath(dictionary: Dictionary, table: string, path: string): boolean {
    const [column, ...rest] = path.split('.') as [string, ...string[]]
    if (!dictionary.hasColumn(table, column)) return false
    const { type, reference } = dictionary.column(table, column)
    if (rest.length === 0) return !isJournal(type)
    return reference !== undefined && hasPath(dictionary, reference, rest.join('.'))
}

function evaluate(condition: Condition, scope: ValueScope): Condition {
    if (condition.operator === 'DYNAMIC') {
        if (condition.value !== ME) throw new Error(`Dynamic filter option '${condition.value}' is not in the stand-in`)
        return { ...condition, operator: '=', value: scope.userId }
    }
    const parts = condition.value
        .split('@')
        .map((part) => (part.startsWith('javascript:') ? evaluateExpression(part, scope) : part))
    return { ...condition, value: parts.join('@') }
}
