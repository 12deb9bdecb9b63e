import type { Condition } from './query'

interface Binding {
    /** Binds a value and answers its placeholder. */
    bind(value: string): string
    /** SQL of another column of the same row. */
    other(path: string): string
    family(table: string): string[]
}

/** SQL of one comparison. A negated one holds for an empty column too (docs/stand-in.md 41). */
export function compare(sql: string, { column, operator, value }: Condition, binding: Binding): string {
    const like = (pattern: string): string => `${sql} LIKE ${binding.bind(pattern)} ESCAPE '\\'`
    switch (operator) {
        case '=':
            return value === '' ? `${sql} IS NULL` : `${sql} = ${binding.bind(value)}`
        case '!=':
            return value === '' ? `${sql} IS NOT NULL` : `(${sql} != ${binding.bind(value)} OR ${sql} IS NULL)`
        case '>':
        case '>=':
        case '<':
        case '<=':
            return `${sql} ${operator} ${binding.bind(value)}`
        case 'IN':
            return oneOf(sql, value, binding)
        case 'NOT IN':
            return noneOf(sql, value, binding)
        case 'LIKE':
            return like(`%${escapeLike(value)}%`)
        case 'NOT LIKE':
            return `(${sql} NOT LIKE ${binding.bind(`%${escapeLike(value)}%`)} ESCAPE '\\' OR ${sql} IS NULL)`
        case 'STARTSWITH':
            return like(`${escapeLike(value)}%`)
        case 'ENDSWITH':
            return like(`%${escapeLike(value)}`)
        case 'ISEMPTY':
            return `${sql} IS NULL`
        case 'ISNOTEMPTY':
            return `${sql} IS NOT NULL`
        case 'ANYTHING':
            return '1 = 1'
        case 'BETWEEN':
            return between(sql, value.split('@'), binding)
        case 'ON':
            return between(sql, value.split('@').slice(1), binding)
        case 'NOTON':
            return `(NOT (${between(sql, value.split('@').slice(1), binding)}) OR ${sql} IS NULL)`
        case 'SAMEAS':
            return `${sql} IS ${binding.other(value)}`
        case 'NSAMEAS':
            return `${sql} IS NOT ${binding.other(value)}`
        case 'INSTANCEOF':
            return `${sql} IN (${binding.family(value).map((table) => binding.bind(table)).join()})` // prettier-ignore
        default:
            throw new Error(`Query operator '${operator}' on '${column}' cannot select rows in the stand-in`)
    }
}

/** A list may hold the empty value, which SQL asks for in its own way. */
function oneOf(sql: string, value: string, binding: Binding): string {
    const items = value.split(',')
    const parts = items.includes('') ? [`${sql} IS NULL`] : []
    const filled = items.filter((item) => item !== '')
    if (filled.length > 0) parts.push(`${sql} IN (${filled.map((item) => binding.bind(item)).join()})`)
    return `(${parts.join(' OR ')})`
}

function noneOf(sql: string, value: string, binding: Binding): string {
    const hasEmpty = value.split(',').includes('')
    return `(NOT COALESCE(${oneOf(sql, value, binding)}, ${hasEmpty ? 1 : 0}))`
}

function between(sql: string, range: string[], binding: Binding): string {
    const [from, to] = range
    if (from === undefined || to === undefined || range.length > 2)
        throw new Error('A range needs two values, parted by @')
    return `${sql} BETWEEN ${binding.bind(from)} AND ${binding.bind(to)}`
}

function escapeLike(value: string): string {
    return value.replace(/[\\%_]/g, '\\$&')
}
