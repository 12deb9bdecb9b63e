import type { Clause, Condition, Query } from './query'

/** A lower bound that every alternative implies for the first ordering column, so that a reader who comes back with a
 * key (`after X, or at X and further on`) starts in the index where it left off instead of at the beginning. */
export function lowerBound({ groups, order }: Query): Condition | undefined {
    const column = order[0]?.column
    if (column === undefined || order[0]?.descending || groups.length === 0) return undefined
    const bounds: string[] = []
    for (const group of groups) {
        const clause = group.find((conditions) => conditions.every((condition) => isLower(condition, column)))
        if (!clause) return undefined
        bounds.push(...clause.map((condition: Clause[number]) => condition.value))
    }
    return { column, operator: '>=', value: bounds.sort()[0] as string }
}

/** Only for times: text order is value order there. */
function isLower(condition: Condition, column: string): boolean {
    return (
        condition.column === column && ['=', '>', '>='].includes(condition.operator) && /^\d{4}-/.test(condition.value)
    )
}
