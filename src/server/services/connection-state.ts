import { now } from '../platform/clock'
import type { ConnectionRow } from '../records/connection'
import { getOAuthClient, type OAuthClientRow } from '../records/oauth-client'
import { findRefreshToken, hasLiveTokens, type RefreshTokenRow } from '../records/oauth-token'
import { hasWaitingTickets } from '../records/request'
import type { UserRow } from '../records/user'

/** The integration user, as far as the connection depends on it; null if it is not there. */
export interface Account {
    user: Pick<UserRow, 'id' | 'userName' | 'active' | 'lockedOut'> | null
    holdsRole: boolean
    /** Not found, and whoever asks is not shown inactive users: it may be one. */
    isOutOfSight?: boolean
}

const NOBODY: Account = { user: null, holdsRole: false }

/** What the records say about the connection at the time of asking. */
export interface ConnectionState extends Account {
    row: ConnectionRow | null
    client: OAuthClientRow | null
    /** The refresh token that ends last. Until somebody was seen, of those issued since the connection was set up; then also an
     * older one, since a new consent may give again what still lives. */
    token: RefreshTokenRow | null
    /** Tokens that have not ended although the connection was removed. */
    liveTokens: boolean
    ticketsWaiting: boolean
    /** Time as the platform stores it, '' if never. */
    lastSeenOn: string
}

/** Whose tokens are the connection's: everybody's for a client that the app made, else the integration user's. */
export function tokenOwner(row: ConnectionRow): string {
    return row.clientMadeHere ? '' : row.integrationUser
}

/** Looks up what belongs to the connection. At most three Glide operations besides those of `account`, which looks up
 * the integration user by its sys_id, and of `waits`, which tells whether tickets wait. `lastCall` is a time since the setup at
 * which the security center was here, '' if none is known but the connection's own. */
export function loadConnection(
    row: ConnectionRow | null,
    account: (user: string) => Account,
    waits: (account: Account) => boolean = hasWaitingTickets,
    lastCall = '',
): ConnectionState {
    const client = row?.oauthClient ? getOAuthClient(row.oauthClient) : null
    const found: Account = row?.integrationUser ? account(row.integrationUser) : NOBODY
    const user = found.user?.id ?? (found.isOutOfSight ? row?.integrationUser : undefined)
    const isRemoved = row !== null && row.removedOn !== ''
    const seenOn = row?.lastSeenOn ?? ''
    const lastSeenOn = lastCall > seenOn ? lastCall : seenOn
    const since = lastSeenOn === '' ? (row?.setUpOn ?? '') : ''
    return {
        ...found,
        row,
        client,
        token: client && user && !isRemoved ? findRefreshToken(client.id, user, since) : null,
        liveTokens: row && client && isRemoved ? hasLiveTokens(client.id, tokenOwner(row), now()) : false,
        ticketsWaiting: row !== null && !isRemoved && waits(found),
        lastSeenOn,
    }
}
