import type { Condition, Query } from './query'

export interface Matchable {
    /** The stored value of a (dot-walked) column. */
    value(path: string): string
    /** The value before the write; the same as `value` where there is none. */
    before?(path: string): string
    isNumeric(path: string): boolean
    family(table: string): string[]
}

/** Whether a row meets a query: the same operators as in SQL, plus those that look at a change. */
export function matches(query: Query, row: Matchable): boolean {
    if (query.groups.length === 0) return true
    return query.groups.some((group) => group.every((clause) => clause.some((condition) => holds(condition, row))))
}

function holds({ column, operator, value }: Condition, row: Matchable): boolean {
    const actual = row.value(column)
    const before = row.before?.(column)
    const text = actual.toLowerCase()
    const wanted = value.toLowerCase()
    const order = (other: string): number =>
        row.isNumeric(column)
            ? Number(actual) - Number(bool(other))
            : text < other.toLowerCase()
              ? -1
              : text > other.toLowerCase()
                ? 1
                : 0
    const equals = (other: string): boolean => (other === '' || actual === '' ? actual === other : order(other) === 0)
    const inRange = ([from, to]: string[]): boolean => actual !== '' && order(from ?? '') >= 0 && order(to ?? '') <= 0
    const isFilled = actual !== '' && value !== ''
    switch (operator) {
        case '=':
            return equals(value)
        case '!=':
            return !equals(value)
        case '>':
            return isFilled && order(value) > 0
        case '>=':
            return isFilled && order(value) >= 0
        case '<':
            return isFilled && order(value) < 0
        case '<=':
            return isFilled && order(value) <= 0
        case 'IN':
            return value.split(',').some(equals)
        case 'NOT IN':
            return !value.split(',').some(equals)
        case 'LIKE':
            return actual !== '' && text.includes(wanted)
        case 'NOT LIKE':
            return !text.includes(wanted)
        case 'STARTSWITH':
            return actual !== '' && text.startsWith(wanted)
        case 'ENDSWITH':
            return actual !== '' && text.endsWith(wanted)
        case 'ISEMPTY':
            return actual === ''
        case 'ISNOTEMPTY':
            return actual !== ''
        case 'ANYTHING':
            return true
        case 'BETWEEN':
            return inRange(value.split('@'))
        case 'ON':
            return inRange(value.split('@').slice(1))
        case 'NOTON':
            return !inRange(value.split('@').slice(1))
        case 'SAMEAS':
            return actual === row.value(value)
        case 'NSAMEAS':
            return actual !== row.value(value)
        case 'INSTANCEOF':
            return row.family(value).includes(actual)
        case 'VALCHANGES':
            return before === undefined ? actual !== '' : before !== actual
        case 'CHANGESFROM':
            return before !== undefined && before !== actual && before === value
        case 'CHANGESTO':
            return (before === undefined || before !== actual) && equals(value)
        case 'DYNAMIC':
            throw new Error('A dynamic option is resolved before rows are compared')
    }
}

function bool(value: string): string {
    return value === 'true' ? '1' : value === 'false' ? '0' : value
}
