import { NotInStandIn } from '../../platform/errors'
import type { Instance, Row, SessionUser } from '../../types'
import { tooManyRequests } from '../failures'
import { isOn, switchValue } from '../switches'
import type { Resource } from './resources'

const HOUR = 3_600_000

/** What one user has asked of one rule's resource. */
interface Count {
    /** The hour it is of, and the limit it was counted against: a changed limit begins anew. */
    hour: number
    limit: number
    requests: number
    /** What the instance decides by, and when that was written, in milliseconds since 1970. */
    committed: number
    committedAt: number
}

/** Rate limit rules (docs/stand-in.md 270 to 275). Counts are kept in memory: a restart forgets them. */
export class RateLimits {
    private readonly counts = new Map<string, Count>()

    constructor(private readonly instance: Instance) {}

    /** Counts a request of a signed-in user and answers the headers that tell of the rule, none without one.
     * @throws Refused with 429 */
    count({ definition, operation }: Resource, user: SessionUser): Record<string, string> {
        const name = `${operation.http_method ?? ''} ${(operation.operation_uri ?? '').replace(/^\/api/, '')}`
        const rule = this.ruleOf(
            this.rules().filter((candidate) => candidate.api_resource === name),
            user,
        )
        if (!rule) return {}
        const limit = Number(rule.requests)
        const now = this.instance.now()
        const reset = (Math.floor(now / HOUR) + 1) * HOUR
        const headers = {
            'X-RateLimit-Limit': String(limit),
            'X-RateLimit-Reset': String(reset / 1000),
            'X-RateLimit-Rule': rule.sys_id ?? '',
        }
        if (this.add(`${rule.sys_id ?? ''} ${user.id}`, limit, now) < limit) return headers
        const wait = { 'Retry-After': String(Math.ceil((reset - now) / 1000)) }
        throw tooManyRequests(limit, definition.name ?? '', { ...headers, ...wait })
    }

    /** The stand-in limits scripted REST alone.
     * @throws NotInStandIn if a rule is on one of the platform's own APIs */
    refuseOthers(): void {
        const other = this.rules().find((rule) => rule.table || rule.import_set_table || /^\S+ \/now\//.test(rule.api_resource ?? '')) // prettier-ignore
        if (other) throw new NotInStandIn(`Rate limit rule '${other.name ?? ''}' on an API of the platform`)
    }

    private rules(): Row[] {
        const rules = this.instance.store.find('sys_rate_limit_rules', { active: 'true' })
        if (isOn(this.instance, 'stand_in.rate_limit.application_rules')) return rules
        return rules.filter((rule) => !rule.sys_scope || rule.sys_scope === 'global')
    }

    /** Rules for the user go before those for a role, these before those for all; of several the lowest limit counts. */
    private ruleOf(rules: Row[], user: SessionUser): Row | undefined {
        const lowest = (some: Row[]): Row | undefined => some.sort((a, b) => Number(a.requests) - Number(b.requests))[0]
        const roleName = (rule: Row): string => this.instance.store.get('sys_user_role', rule.role ?? '')?.name ?? ''
        return (
            lowest(rules.filter((rule) => rule.type === 'User' && rule.user === user.id)) ??
            lowest(rules.filter((rule) => rule.type === 'Role' && user.roles.has(roleName(rule)))) ??
            lowest(rules.filter((rule) => rule.type === 'All'))
        )
    }

    /** How many came before, as far as the instance knows. */
    private add(key: string, limit: number, now: number): number {
        const hour = Math.floor(now / HOUR)
        const kept = this.counts.get(key)
        const isOfNow = kept?.hour === hour && kept.limit === limit
        const count = isOfNow ? kept : { hour, limit, requests: 0, committed: 0, committedAt: now }
        const lag = Number(switchValue(this.instance, 'stand_in.rate_limit.lag_seconds')) * 1000
        if (now - count.committedAt >= lag) Object.assign(count, { committed: count.requests, committedAt: now })
        count.requests += 1
        this.counts.set(key, count)
        return count.committed
    }
}
