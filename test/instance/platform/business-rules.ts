import { parseEncodedQuery } from '../records/encoded-query'
import { matches } from '../records/match'
import { callerValues, valueScope } from '../records/prepare'
import { resolveQuery } from '../records/resolve'
import type { Write } from '../records/write'
import type { Refusal, Row } from '../types'
import { NotInStandIn } from './errors'
import { matchable } from './matchable'
import type { Platform } from './platform'
import type { Variable } from './scripts'
import type { Transaction } from './transaction'

const WHENS = new Set(['before', 'after', 'async', 'async_always'])

/** Business rules (`sys_script`) on writes, those of parent tables included, in their order (docs/stand-in.md 50, 51). */
export class BusinessRules {
    private active: Row[] | undefined

    constructor(private readonly platform: Platform) {
        platform.store.onChange('sys_script', () => (this.active = undefined))
    }

    before(transaction: Transaction, write: Write, inOrder: (order: number) => boolean): Refusal | undefined {
        for (const rule of this.candidates(write, ['before'])) {
            if (!inOrder(Number(rule.order)) || !this.meets(transaction, rule, write)) continue
            const message = this.setFields(rule, write) ?? this.runBefore(transaction, rule, write)
            if (message !== undefined) return { cause: 'business_rule', message }
        }
        return undefined
    }

    after(transaction: Transaction, write: Write, inOrder: (order: number) => boolean): void {
        for (const rule of this.candidates(write, ['after']))
            if (inOrder(Number(rule.order)) && this.meets(transaction, rule, write))
                this.runScript(transaction, rule, write)
    }

    /** The rules that this write sets off at these times. */
    applicable(transaction: Transaction, write: Write, whens: string[]): Row[] {
        return this.candidates(write, whens).filter((rule) => this.meets(transaction, rule, write))
    }

    /** Whether the conditions of a rule still hold when there is no earlier version any more. */
    stillMeets(transaction: Transaction, rule: Row, write: Write): boolean {
        return this.meetsFilter(transaction, rule, write) && this.meetsCondition(transaction, rule, write)
    }

    /** The rules for writes of that kind, whatever their conditions say. */
    private candidates(write: Write, whens: string[]): Row[] {
        if (!write.workflow) return []
        const ancestry = this.platform.dictionary.ancestry(write.table)
        return this.all().filter(
            (rule) =>
                whens.includes(rule.when ?? '') &&
                ancestry.includes(rule.collection ?? '') &&
                rule[`action_${write.kind}`] === '1',
        )
    }

    private meets(transaction: Transaction, rule: Row, write: Write): boolean {
        return this.meetsRoles(transaction, rule) && this.stillMeets(transaction, rule, write)
    }

    private all(): Row[] {
        this.active ??= this.platform.store
            .find('sys_script', { active: '1' })
            .filter((rule) => rule.action_query !== '1')
            .map((rule) => checked(rule))
            .sort((a, b) => Number(a.order) - Number(b.order))
        return this.active
    }

    meetsRoles(transaction: Transaction, rule: Row): boolean {
        const roles = (rule.role_conditions ?? '').split(',').filter(Boolean)
        return (
            roles.length === 0 ||
            roles.some((role) =>
                transaction.user.roles.has(this.platform.store.get('sys_user_role', role)?.name ?? role),
            )
        )
    }

    private meetsFilter(transaction: Transaction, rule: Row, write: Write): boolean {
        if (!rule.filter_condition) return true
        const query = parseEncodedQuery(rule.filter_condition)
        const scope = valueScope(this.platform, transaction)
        return matches(
            resolveQuery(this.platform.dictionary, write.table, query, scope).query,
            matchable(this.platform, write),
        )
    }

    private meetsCondition(transaction: Transaction, rule: Row, write: Write): boolean {
        if (!rule.condition) return true
        const script = { name: `sys_script.${rule.sys_id}.condition`, source: rule.condition }
        return this.platform.scripts.test(transaction, this.scope(rule), script, variables(write))
    }

    /** "Set field values" of a rule, `column=value` pairs; and its plain abort. */
    private setFields(rule: Row, write: Write): string | undefined {
        for (const pair of (rule.template ?? '').split('^').filter((term) => term !== '' && term !== 'EQ')) {
            const [, column, value] = /^([a-z0-9_]+)=(.*)$/s.exec(pair) ?? []
            if (column === undefined || value?.startsWith('javascript:'))
                throw new NotInStandIn(`Set field value '${pair}'`)
            const refusal = this.take(write, { [column]: value ?? '' })
            if (refusal !== undefined) return refusal
        }
        return rule.abort_action === '1' ? aborted(rule, write) : undefined
    }

    private runBefore(transaction: Transaction, rule: Row, write: Write): string | undefined {
        const current = this.runScript(transaction, rule, write)
        if (!current) return undefined
        const { values, journals, aborted: isAborted } = current as { values: Row; journals: Row; aborted: boolean }
        return this.take(write, { ...values, ...journals }) ?? (isAborted ? aborted(rule, write) : undefined)
    }

    /** Takes over what a rule has set, in stored form; or says why that is refused. */
    private take(write: Write, values: Row): string | undefined {
        const taken = callerValues(this.platform, write.table, values)
        if ('cause' in taken) return taken.message
        Object.assign(write.row, taken.row)
        Object.assign(write.journals, taken.journals)
        return undefined
    }

    /** Runs a rule's script; what it left in `current`. An exception is logged and the write goes on (52). */
    private runScript(transaction: Transaction, rule: Row, write: Write): Record<string, unknown> | undefined {
        if (rule.advanced !== '1' || !rule.script) return undefined
        const script = { name: `sys_script.${rule.sys_id}.script`, source: rule.script }
        const outcome = this.platform.scripts.run(transaction, this.scope(rule), script, variables(write))
        if (!outcome.error) return outcome.variables.current
        this.platform.log.write(
            'error',
            this.scope(rule),
            `${outcome.error.name}: ${outcome.error.message} (${script.name})`,
        )
        return undefined
    }

    scope(rule: Row): string {
        return this.platform.scopes.byId(rule.sys_scope ?? '').name
    }
}

function checked(rule: Row): Row {
    const when = rule.when ?? ''
    if (!WHENS.has(when)) throw new NotInStandIn(`Business rule '${rule.name}' (${when})`)
    if (when !== 'before' && (rule.template || rule.abort_action === '1'))
        throw new NotInStandIn(`Business rule '${rule.name}' (${when}, sets fields or aborts without a script)`)
    return rule
}

function variables(write: Write): Record<string, Variable> {
    const current: Variable = {
        type: 'record',
        table: write.table,
        row: write.row,
        operation: write.kind,
        journals: write.journals,
        inRule: true,
    }
    const { previous } = write
    if (!previous) return { current, previous: { type: 'null' } }
    return { current: { ...current, previous }, previous: { type: 'record', table: write.table, row: previous } }
}

function aborted(rule: Row, write: Write): string {
    const name = `${rule.name}^${rule.sys_id}`
    return `Operation against file '${write.table}' was aborted by Business Rule '${name}'. Business Rule Stack:${rule.name}`
}
