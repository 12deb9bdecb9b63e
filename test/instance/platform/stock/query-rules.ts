import type { Condition, Query } from '../../records/query'
import type { Transaction } from '../transaction'

/** A rule of the base system: the conditions of which one must hold; undefined where it adds none. */
type StockQueryRule = [table: string, conditions: (transaction: Transaction) => Condition[] | undefined]

/** *incident query* and *user query*: who sits before the instance without a role for it sees the incidents that concern
 * him, and active users (docs/stand-in.md 113). */
const RULES: StockQueryRule[] = [
    [
        'incident',
        ({ user }) =>
            holds(user.roles, 'itil')
                ? undefined
                : [
                      { column: 'caller_id', operator: '=', value: user.id },
                      { column: 'opened_by', operator: '=', value: user.id },
                      { column: 'watch_list', operator: 'LIKE', value: user.id },
                  ],
    ],
    [
        'sys_user',
        ({ user }) =>
            holds(user.roles, 'user_admin') ? undefined : [{ column: 'active', operator: '=', value: 'true' }],
    ],
]

export function stockConditions(transaction: Transaction, ancestry: string[]): Query {
    const none: Query = { groups: [], order: [] }
    if (transaction.user.interactive !== true) return none
    const clauses = RULES.filter(([table]) => ancestry.includes(table)).flatMap(([, conditions]) =>
        [conditions(transaction)].filter((clause) => clause !== undefined),
    )
    return clauses.length === 0 ? none : { groups: [clauses], order: [] }
}

function holds(roles: ReadonlySet<string>, role: string): boolean {
    return roles.has('admin') || roles.has(role)
}
