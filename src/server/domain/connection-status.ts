import type { ConnectionIssueCode, ConnectionStatus } from '../contract'
import { isClone } from './clone'

/** What the records say about the connection at this moment. Times in milliseconds since 1970, null where unknown. */
export interface ConnectionFacts {
    removed: boolean
    client: { active: boolean } | null
    user: { active: boolean; lockedOut: boolean; hasRole: boolean } | null
    /** Name of the instance when the connection was made, '' if never noted, and now. */
    instanceNameThen: string
    instanceNameNow: string
    lastSeenAt: number | null
    /** End of the last refresh token, null where no token is found or none can be read. */
    tokenExpiresAt: number | null
    /** Whether there are tasks whose ticket could not be created so far. */
    ticketsWaiting: boolean
    now: number
}

const DAY = 86400000

/** A token that ends sooner than this is an issue: somebody has to give consent again before it does. */
export const TOKEN_WARNING_DAYS = 14

/** What is wrong with a connection that is set up, in order of weight. */
export function connectionIssues(facts: ConnectionFacts): ConnectionIssueCode[] {
    const { client, user, lastSeenAt, tokenExpiresAt, now } = facts
    const issues: ConnectionIssueCode[] = []
    if (isClone(facts.instanceNameThen, facts.instanceNameNow)) issues.push('cloned')
    if (client && !client.active) issues.push('client_inactive')
    if (user && !user.active) issues.push('user_inactive')
    // The platform locks out whoever is made inactive.
    if (user && user.active && user.lockedOut) issues.push('user_locked')
    if (user && !user.hasRole) issues.push('role_missing')
    // A token that ended before anybody was seen is of no concern: somebody has to authorize the connection anyway.
    const tokenMatters = tokenExpiresAt !== null && (lastSeenAt !== null || tokenExpiresAt > now)
    if (tokenMatters && tokenExpiresAt - now < TOKEN_WARNING_DAYS * DAY) issues.push('token_expires_soon')
    if (lastSeenAt !== null && tokenExpiresAt === null) issues.push('token_unreadable')
    if (facts.ticketsWaiting) issues.push('tickets_waiting')
    return issues
}

/** The one word for the state of the connection (docs/openapi.yaml, `Connection`). */
export function connectionStatus(facts: ConnectionFacts, issues: ConnectionIssueCode[]): ConnectionStatus {
    if (facts.removed) return 'disconnected'
    if (!facts.client || !facts.user) return 'not_configured'
    const tokenIsGood = (facts.tokenExpiresAt ?? 0) > facts.now
    if (facts.lastSeenAt === null && !tokenIsGood) return 'awaiting_authorization'
    return issues.length > 0 ? 'degraded' : 'connected'
}
