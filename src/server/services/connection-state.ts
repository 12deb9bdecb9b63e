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
}

const NOBODY: Account = { user: null, holdsRole: false }

/** What the records say about the connection at the time of asking. */
export interface ConnectionState extends Account {
    row: ConnectionRow | null
    client: OAuthClientRow | null
    /** The refresh token that ends last, of those issued since the connection was set up. */
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
 * the integration user by its sys_id, and of `waits`, which tells whether tickets wait. */
export function loadConnection(
    row: ConnectionRow | null,
    account: (user: string) => Account,
    waits: (account: Account) => boolean = hasWaitingTickets,
): ConnectionState {
    const client = row?.oauthClient ? getOAuthClient(row.oauthClient) : null
    const found: Account = row?.integrationUser ? account(row.integrationUser) : NOBODY
    const isRemoved = row !== null && row.removedOn !== ''
    return {
        ...found,
        row,
        client,
        token:
            row && client && found.user && !isRemoved ? findRefreshToken(client.id, found.user.id, row.setUpOn) : null,
        liveTokens: row && client && isRemoved ? hasLiveTokens(client.id, tokenOwner(row), now()) : false,
        ticketsWaiting: row !== null && !isRemoved && waits(found),
        lastSeenOn: row?.lastSeenOn ?? '',
    }
}
