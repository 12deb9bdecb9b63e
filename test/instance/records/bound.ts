import type { Condition, Query } from './query'

/** A lower bound that every alternative implies for the first ordering column, so that a reader who comes back with a
 * key (`after X, or at X and further on`) starts in the index where it left off instead of at the beginning. */
export function lowerBound(query: Query): Condition | undefined {
    const column = query.order[0]?.column
    if (column === undefined || query.order[0]?.descending || query.groups.length < 2) return undefined
    const bounds: string[] = []
    for (const group of query.groups) {
        const bound = group.find((clause) => clause.length === 1 && isLower(clause[0] as Condition, column))
        if (!bound) return undefined
        bounds.push((bound[0] as Condition).value)
    }
    return { column, operator: '>=', value: bounds.sort()[0] as string }
}

function isLower(condition: Condition, column: string): boolean {
    // Only for times and sys_ids: text order is value order there.
    return condition.column === column && ['=', '>', '>='].includes(condition.operator) && /^\d{4}-/.test(condition.value)
}
