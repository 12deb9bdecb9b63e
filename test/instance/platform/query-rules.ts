import { type QueryPart, toQuery } from '../glide/query-parts'
import type { Query } from '../records/query'
import type { Row } from '../types'
import { NotInStandIn } from './errors'
import type { Platform } from './platform'
import { stockConditions } from './stock/query-rules'
import type { Transaction } from './transaction'

/** Business rules that run before a query and add conditions to it (docs/stand-in.md 112). */
export class QueryRules {
    private active: Row[] | undefined
    private readonly running = new Set<string>()

    constructor(private readonly platform: Platform) {
        platform.store.onChange('sys_script', () => (this.active = undefined))
    }

    /** The query with what the rules of its table add; without them where `workflow` is off. */
    restrict(transaction: Transaction, table: string, query: Query, workflow = true): Query {
        if (!workflow) return query
        const ancestry = this.platform.dictionary.ancestry(table)
        const added: Query[] = [stockConditions(transaction, ancestry)]
        for (const rule of this.all())
            if (ancestry.includes(rule.collection ?? '') && this.platform.rules.meetsRoles(transaction, rule))
                added.push(this.run(transaction, rule, table))
        return added.reduce(restricted, query)
    }

    private all(): Row[] {
        this.active ??= this.platform.store
            .find('sys_script', { active: '1', action_query: '1' })
            .map((rule) => checked(rule))
            .sort((a, b) => Number(a.order) - Number(b.order))
        return this.active
    }

    private run(transaction: Transaction, rule: Row, table: string): Query {
        const id = rule.sys_id as string
        if (this.running.has(id)) throw new NotInStandIn(`Rule '${rule.name}' queries its own table`)
        this.running.add(id)
        try {
            const { scripts, rules, log } = this.platform
            const scope = rules.scope(rule)
            const variables = { current: { type: 'query', table } } as const
            const condition = { name: `sys_script.${id}.condition`, source: rule.condition ?? '' }
            if (rule.condition && !scripts.test(transaction, scope, condition, variables)) return NOTHING
            // What its last statement comes to is nobody's.
            const script = { name: `sys_script.${id}.script`, source: `${rule.script ?? ''}\n;undefined` }
            const outcome = scripts.run(transaction, scope, script, variables)
            if (outcome.error)
                log.write('error', scope, `${outcome.error.name}: ${outcome.error.message} (${script.name})`)
            // A script that its scope's level refuses leaves nothing.
            if (!outcome.variables.current) return NOTHING
            const { parts, more } = outcome.variables.current as { parts: QueryPart[]; more: boolean }
            if (more) throw new NotInStandIn(`Rule '${rule.name}' (on query) that does more than add conditions`)
            return toQuery({ table, parts })
        } finally {
            this.running.delete(id)
        }
    }
}

const NOTHING: Query = { groups: [], order: [] }

function checked(rule: Row): Row {
    const isMore = ['insert', 'update', 'delete'].some((kind) => rule[`action_${kind}`] === '1')
    const setsFields = rule.template !== '' && rule.template !== undefined
    const isOther =
        rule.when !== 'before' || rule.advanced !== '1' || rule.abort_action === '1' || rule.filter_condition
    if (isMore || setsFields || isOther) throw new NotInStandIn(`Business rule '${rule.name}' (on query, and more)`)
    return rule
}

/** Each alternative of the query, with all conditions of the rule. */
function restricted(query: Query, rule: Query): Query {
    const [clauses, ...alternatives] = rule.groups
    if (alternatives.length > 0 || rule.order.length > 0) throw new NotInStandIn('^NQ or an order in a rule on query')
    if (!clauses) return query
    const groups = query.groups.length === 0 ? [[]] : query.groups
    return { ...query, groups: groups.map((group) => [...group, ...clauses]) }
}
