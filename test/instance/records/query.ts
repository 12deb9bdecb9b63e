/** One comparison. `column` may dot-walk (`caller_id.user_name`). */
export interface Condition {
    column: string
    operator: Operator
    value: string
}

/** Conditions of which one must hold. */
export type Clause = Condition[]

/** `groups` are alternatives (`^NQ`), the clauses of a group must all hold. No group at all matches everything. */
export interface Query {
    groups: Clause[][]
    order: { column: string; descending: boolean }[]
}

/** The operators of encoded queries that the stand-in knows, under their one name. */
export const OPERATORS = [
    '=', '!=', '>', '>=', '<', '<=', 'IN', 'NOT IN', 'LIKE', 'NOT LIKE', 'STARTSWITH', 'ENDSWITH', 'BETWEEN',
    'ISEMPTY', 'ISNOTEMPTY', 'ANYTHING', 'SAMEAS', 'NSAMEAS', 'ON', 'NOTON', 'DYNAMIC', 'INSTANCEOF',
    'VALCHANGES', 'CHANGESFROM', 'CHANGESTO',
] as const // prettier-ignore

export type Operator = (typeof OPERATORS)[number]

const SYNONYMS: Record<string, Operator> = {
    CONTAINS: 'LIKE',
    'DOES NOT CONTAIN': 'NOT LIKE',
    NOTLIKE: 'NOT LIKE',
    NOTIN: 'NOT IN',
    '<>': '!=',
    '==': '=',
}

/** Operators of the platform that the stand-in does not evaluate. */
const UNSUPPORTED = [
    'RELATIVEGT', 'RELATIVEGE', 'RELATIVELT', 'RELATIVELE', 'RELATIVEEE', 'GT_FIELD', 'GT_OR_EQUALS_FIELD', 'LT_FIELD',
    'LT_OR_EQUALS_FIELD', 'MORETHAN', 'LESSTHAN', 'DATEPART', 'EMPTYSTRING', 'NOT EXISTS', 'MATCH_PAT', 'MATCH_RGX',
    'GROUPBY', 'HAVING', '123TEXTQUERY321',
] // prettier-ignore

/** Every spelling an encoded query may use, longest first. */
export const SPELLINGS = [...OPERATORS, ...Object.keys(SYNONYMS), ...UNSUPPORTED].sort((a, b) => b.length - a.length)

/** The operator behind a spelling; throws on one the stand-in does not evaluate. */
export function toOperator(spelling: string): Operator {
    const name = spelling.trim().toUpperCase()
    const found = SYNONYMS[name] ?? OPERATORS.find((operator) => operator === name)
    if (!found) throw new Error(`Query operator '${spelling}' is not in the stand-in`)
    return found
}
