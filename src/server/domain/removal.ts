import type { ConnectionIssueCode } from '../contract'

/** What is still there of a connection that was removed. `client` and `user` are those that the app made, null where it
 * made none; `holdsRole` is of the user, whoever made it; `liveTokens` is whether there are
 * some that have not ended. */
export interface RemovalFacts {
    client: { active: boolean } | null
    user: { active: boolean } | null
    holdsRole: boolean
    liveTokens: boolean
}

/** What a removal could not take away: somebody has to by hand. A user of ours that is inactive may keep the role: it
 * cannot sign in, and is to have the role when it is set up again. */
export function removalIssues(facts: RemovalFacts): ConnectionIssueCode[] {
    const issues: ConnectionIssueCode[] = []
    if (facts.client?.active) issues.push('client_left')
    if (facts.user?.active) issues.push('user_left')
    if (!facts.user && facts.holdsRole) issues.push('role_left')
    if (facts.liveTokens) issues.push('tokens_left')
    return issues
}
