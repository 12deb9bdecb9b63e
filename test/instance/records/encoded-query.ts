import { type Clause, type Condition, type Query, SPELLINGS, toOperator } from './query'

/** Parses an encoded query (docs/stand-in.md 40). There is no escape for `^`, `,` in lists or `@` in ranges. */
export function parseEncodedQuery(text: string): Query {
    const query: Query = { groups: [], order: [] }
    let group: Clause[] = []
    for (const term of text.split('^')) {
        if (term === '' || term === 'EQ') continue
        if (term.startsWith('ORDERBYDESC')) query.order.push({ column: term.slice(11), descending: true })
        else if (term.startsWith('ORDERBY')) query.order.push({ column: term.slice(7), descending: false })
        else if (term.startsWith('NQ')) {
            query.groups.push(group)
            group = [[parseCondition(term.slice(2))]]
        } else if (term.startsWith('OR') && !/^OR[a-z0-9_.]*$/.test(term)) {
            const clause = group.at(-1)
            if (!clause) throw new Error(`Encoded query '${text}' starts with ^OR`)
            clause.push(parseCondition(term.slice(2)))
        } else group.push([parseCondition(term)])
    }
    if (group.length > 0 || query.groups.length > 0) query.groups.push(group)
    return query
}

function parseCondition(term: string): Condition {
    const column = /^[a-z0-9_.]+/.exec(term)?.[0]
    if (column === undefined) throw new Error(`Query term '${term}' is not in the stand-in`)
    const rest = term.slice(column.length)
    const spelling = SPELLINGS.find((candidate) => rest.startsWith(candidate))
    if (spelling === undefined) throw new Error(`Query term '${term}' has no operator the stand-in knows`)
    return { column, operator: toOperator(spelling), value: rest.slice(spelling.length) }
}

/** What both queries ask for. Alternatives (`^NQ`) cannot be combined with further conditions. */
export function both(first: Query, second: Query): Query {
    const order = [...first.order, ...second.order]
    if (first.groups.length === 0) return { groups: second.groups, order }
    if (second.groups.length === 0) return { groups: first.groups, order }
    const [a, b] = [first.groups, second.groups]
    // The platform appends: what follows an alternative belongs to the last one only.
    return { groups: [...a.slice(0, -1), [...(a.at(-1) as Clause[]), ...(b[0] as Clause[])], ...b.slice(1)], order }
}
