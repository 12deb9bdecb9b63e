import { type Connection, type ConnectionIssueCode, INTEGRATION_ROLE } from '../contract'
import { type ConnectionFacts, connectionIssues, connectionStatus } from '../domain/connection-status'
import { connectionSysId } from '../domain/identity'
import { toPlatformTime, toMilliseconds, toRfc3339 } from '../domain/times'
import { milliseconds, now } from '../platform/clock'
import { sha256Hex } from '../platform/digest'
import { instanceName, instanceUrl } from '../platform/instance'
import { message } from '../platform/messages'
import { APP_VERSION } from '../platform/version'
import { type ConnectionRow, getConnection, touchConnection } from '../records/connection'
import { getOAuthClient } from '../records/oauth-client'
import { findRefreshToken, type RefreshTokenRow } from '../records/oauth-token'
import { getUser, type UserRow } from '../records/user'
import { hasRole } from '../records/user-role'

/** Last seen is written at most this often. */
const TOUCH_INTERVAL = 5 * 60000

/** Notes that the security center was here. One Glide operation, a write only every five minutes. */
export function noteSeen(): void {
    touchConnection(connectionSysId(sha256Hex), now(), toPlatformTime(milliseconds() - TOUCH_INTERVAL))
}

/** The connection as the security center reads it, which by reading it is seen. Six Glide operations. */
export function readConnection(): Connection {
    noteSeen()
    const row = getConnection(connectionSysId(sha256Hex))
    const user = row?.integrationUser ? getUser(row.integrationUser) : null
    const token = row && user && row.oauthClient ? findRefreshToken(row.oauthClient, user.id) : null
    const facts = gather(row, user, token)
    const issues = connectionIssues(facts)
    return {
        status: connectionStatus(facts, issues),
        issues: issues.map((code) => ({
            code,
            message: message(`connection.issue.${code}`, issueArgs(code, row, user)),
        })),
        instanceName: instanceName(),
        instanceUrl: instanceUrl(),
        appVersion: APP_VERSION,
        integrationUser: user?.userName ?? null,
        tenantId: row?.tenantId || null,
        authorizedAt: toRfc3339(row?.authorizedOn || token?.issuedOn || ''),
        lastSeenAt: toRfc3339(row?.lastSeenOn ?? ''),
        tokenExpiresAt: toRfc3339(token?.expires ?? ''),
    }
}

function gather(row: ConnectionRow | null, user: UserRow | null, token: RefreshTokenRow | null): ConnectionFacts {
    const client = row?.oauthClient ? getOAuthClient(row.oauthClient) : null
    return {
        removed: row !== null && row.removedOn !== '',
        client: client ? { active: client.active } : null,
        user: user
            ? { active: user.active, lockedOut: user.lockedOut, hasRole: hasRole(user.id, INTEGRATION_ROLE) }
            : null,
        instanceNameThen: row?.instanceName ?? '',
        instanceNameNow: instanceName(),
        lastSeenAt: toMilliseconds(row?.lastSeenOn ?? ''),
        tokenExpiresAt: toMilliseconds(token?.expires ?? ''),
        now: milliseconds(),
    }
}

function issueArgs(code: ConnectionIssueCode, row: ConnectionRow | null, user: UserRow | null): string[] {
    if (code === 'cloned') return [row?.instanceName ?? '', instanceName()]
    if (code === 'role_missing') return [user?.userName ?? '', INTEGRATION_ROLE]
    return [user?.userName ?? '']
}
