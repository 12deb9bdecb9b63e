import { both, parseEncodedQuery } from '../records/encoded-query'
import { type Query, toOperator } from '../records/query'

/** A query as the prelude collects it: encoded text, or conditions of which one must hold. */
export type QueryPart = { encoded: string } | { clause: { column: string; operator: string; value: string }[] }

export interface QuerySpec {
    table: string
    parts: QueryPart[]
    order?: { column: string; descending: boolean }[]
}

/** All parts hold together. */
export function toQuery({ parts, order }: QuerySpec): Query {
    const whole = parts
        .map((part) => ('encoded' in part ? parseEncodedQuery(part.encoded) : clause(part.clause)))
        .reduce(both, { groups: [], order: [] })
    return { groups: whole.groups, order: [...whole.order, ...(order ?? [])] }
}

function clause(conditions: { column: string; operator: string; value: string }[]): Query {
    return {
        groups: [[conditions.map((condition) => ({ ...condition, operator: toOperator(condition.operator) }))]],
        order: [],
    }
}
