import { parseEncodedQuery } from '../records/encoded-query'
import { matches } from '../records/match'
import { valueScope } from '../records/prepare'
import { resolveQuery } from '../records/resolve'
import type { Write } from '../records/write'
import type { Refusal } from '../types'
import { NotInStandIn } from './errors'
import type { Platform } from './platform'
import { matchable } from './matchable'
import type { Transaction } from './transaction'

/** Refuses a write that leaves a field empty which a data policy makes mandatory (docs/stand-in.md 66). */
export function dataPolicyRefusal(platform: Platform, transaction: Transaction, write: Write): Refusal | undefined {
    const { dictionary, store } = platform
    const missing = new Set<string>()
    const ancestry = dictionary.ancestry(write.table)
    for (const policy of store.find('sys_data_policy2', { active: '1' })) {
        const applies =
            policy.model_table === write.table ||
            (policy.inherit === '1' && ancestry.includes(policy.model_table ?? ''))
        if (!applies) continue
        const query = parseEncodedQuery(policy.conditions ?? '')
        const resolved = resolveQuery(dictionary, write.table, query, valueScope(platform, transaction)).query
        if (!matches(resolved, matchable(platform, write))) continue
        for (const rule of store.find('sys_data_policy_rule', { sys_data_policy: policy.sys_id as string })) {
            if (rule.disabled === 'true') throw new NotInStandIn('A data policy that makes a field read-only')
            const field = rule.field ?? ''
            const empty = (write.row[field] ?? '') === '' && !write.journals[field]
            if (rule.mandatory === 'true' && empty) missing.add(dictionary.column(write.table, field).label)
        }
    }
    if (missing.size === 0) return undefined
    const [verb] = missing.size === 1 ? ['is'] : ['are']
    return { cause: 'data_policy', message: `Data Policy Exception: ${[...missing].join(', ')} ${verb} mandatory` }
}
