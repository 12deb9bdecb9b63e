import type { OAuthClient } from '../contract'
import { connectionSysId } from '../domain/identity'
import { fail, type Outcome, succeed } from '../domain/outcome'
import { makePassword } from '../domain/password'
import { SETUP_ROUTE } from '../domain/setup-routes'
import { sha256Hex } from '../platform/digest'
import { recordUrl } from '../platform/instance'
import { randomBelow } from '../platform/random'
import { type ConnectionRow, getConnection, saveConnection } from '../records/connection'
import { getOAuthClient, OAUTH_CLIENT, type OAuthClientRow, renewOAuthClient } from '../records/oauth-client'
import { claimChange } from './claim-change'
import { presentOAuthClient } from './connect-oauth-client'
import { mayWrite, oauthClientRefusal } from './cross-scope'
import { stands } from './start-over'

/** Gives the connection's client a new secret, answered once; the old one ends with it. Fails with `not_found` without a
 * client, `exists` if somebody else is just doing the same, `cross_scope_refused`, `refused`. At most eleven
 * Glide operations. */
export function renewSecret(): Outcome<OAuthClient> {
    const row = getConnection()
    const client = row && stands(row) && row.oauthClient ? getOAuthClient(row.oauthClient) : null
    if (!row || !client) return fail('not_found', 'oauthClient.none')
    return claimChange(
        SETUP_ROUTE.secret,
        client,
        () => change(row, client),
        () => justRenewed(client),
    )
}

function justRenewed(client: OAuthClientRow): Outcome<OAuthClient> {
    return fail('exists', 'oauthClient.justRenewed', [client.name], { existing: client.id })
}

function change(row: ConnectionRow, client: OAuthClientRow): Outcome<OAuthClient> {
    const secret = makePassword(randomBelow)
    const { written, reason, secretMark } = renewOAuthClient(client.id, {}, secret)
    const renewed = getOAuthClient(client.id)
    if (!renewed || !written) return oauthClientRefusal(reason, mayWrite)
    if (renewed.secretMark === client.secretMark || renewed.secretMark === '') {
        return fail('refused', 'oauthClient.secretNotKept', [recordUrl(OAUTH_CLIENT, client.id)])
    }
    // Neither what was written nor the next version: somebody has given it another one since.
    const isNext = parseInt(renewed.version, 10) <= parseInt(client.version, 10) + 1
    if (renewed.secretMark !== secretMark && !isNext) return justRenewed(client)
    if (row.unknownSecret) saveConnection(connectionSysId(sha256Hex), { unknown_secret: '' })
    return succeed(presentOAuthClient(renewed, secret))
}
