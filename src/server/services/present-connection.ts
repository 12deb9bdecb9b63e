import { type Connection, type ConnectionIssueCode, INTEGRATION_ROLE } from '../contract'
import { type ConnectionFacts, connectionIssues, connectionStatus } from '../domain/connection-status'
import { removalIssues } from '../domain/removal'
import { toMilliseconds, toRfc3339 } from '../domain/times'
import { milliseconds } from '../platform/clock'
import { instanceName, instanceUrl, listUrl, recordUrl } from '../platform/instance'
import { message } from '../platform/messages'
import { APP_VERSION } from '../platform/version'
import { OAUTH_CLIENT } from '../records/oauth-client'
import { CREDENTIAL } from '../records/oauth-token'
import { REQUEST } from '../records/tables'
import { USER } from '../records/user'
import type { ConnectionState } from './connection-state'

/** The connection as every answer shows it. No Glide operation. */
export function presentConnection(state: ConnectionState): Connection {
    const { row, user, token } = state
    const facts = gather(state)
    const issues = facts.removed ? leftOver(state) : connectionIssues(facts)
    return {
        status: connectionStatus(facts, issues),
        issues: issues.map((code) => ({ code, message: message(`connection.issue.${code}`, issueArgs(code, state)) })),
        instanceName: instanceName(),
        instanceUrl: instanceUrl(),
        appVersion: APP_VERSION,
        integrationUser: user?.userName ?? null,
        tenantId: row?.tenantId || null,
        authorizedAt: toRfc3339(token?.issuedOn || row?.authorizedOn || ''),
        lastSeenAt: toRfc3339(state.lastSeenOn),
        tokenExpiresAt: toRfc3339(token?.expires ?? ''),
    }
}

function gather(state: ConnectionState): ConnectionFacts {
    const { row, client, user, holdsRole, isOutOfSight = false, token, ticketsWaiting, lastSeenOn } = state
    const account = user ?? (isOutOfSight ? { active: false, lockedOut: false } : null)
    return {
        removed: row !== null && row.removedOn !== '',
        client: client ? { active: client.active } : null,
        // What is out of sight cannot be asked for its role.
        user: account && { ...account, hasRole: holdsRole || isOutOfSight },
        instanceNameThen: row?.instanceName ?? '',
        instanceNameNow: instanceName(),
        lastSeenAt: toMilliseconds(lastSeenOn),
        tokenExpiresAt: toMilliseconds(token?.expires ?? ''),
        ticketsWaiting,
        now: milliseconds(),
    }
}

function leftOver({ row, client, user, holdsRole, liveTokens }: ConnectionState): ConnectionIssueCode[] {
    return removalIssues({
        client: row?.clientMadeHere ? client : null,
        user: row?.userMadeHere ? user : null,
        holdsRole,
        liveTokens,
    })
}

/** What fills the message of an issue: names, and the address where it is mended. */
function issueArgs(code: ConnectionIssueCode, { row, client, user }: ConnectionState): string[] {
    const userName = user?.userName ?? row?.integrationUser ?? ''
    const userUrl = recordUrl(USER, row?.integrationUser ?? '')
    switch (code) {
        case 'cloned':
            return [row?.instanceName ?? '', instanceName()]
        case 'role_missing':
            return [userName, INTEGRATION_ROLE]
        case 'client_left':
            return [client?.name ?? '', recordUrl(OAUTH_CLIENT, row?.oauthClient ?? '')]
        case 'user_left':
            return [userName, userUrl]
        case 'role_left':
            return [userName, INTEGRATION_ROLE, userUrl]
        case 'tokens_left':
            return [listUrl(CREDENTIAL, `peer=${row?.oauthClient ?? ''}`)]
        case 'tickets_waiting':
            return [listUrl(REQUEST, 'active=true^ticket_error_codeISNOTEMPTY')]
        default:
            return [userName]
    }
}
