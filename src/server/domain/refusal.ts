import type { Message } from './message-keys'

/** Why a write was refused. `reason` is the platform's own text, and null where it gave none: then `fallback` is said. */
export interface Refusal {
    code: 'refused' | 'cross_scope_refused'
    reason: string | null
    fallback: Message
}

// From the platform's sentence, which is the same for a table and for an API: "Read operation against 'oauth_entity'
// from scope '…' has been refused due to the table's cross-scope access policy". "Refused due to" alone could also be
// in a customer's own words.
const CROSS_SCOPE = /cross-scope access policy/i

/** Classifies what the platform said about a refused write, often nothing at all. */
export function classifyRefusal(said: string | null): Refusal {
    const reason = (said ?? '').trim()
    if (CROSS_SCOPE.test(reason)) {
        return { code: 'cross_scope_refused', reason, fallback: { key: 'refused.crossScopeNoReason', args: [] } }
    }
    return { code: 'refused', reason: reason || null, fallback: { key: 'refused.noReason', args: [] } }
}
