import type { OAuthClient } from '../contract'
import { connectionSysId } from '../domain/identity'
import { fail, type Outcome, succeed } from '../domain/outcome'
import { sha256Hex } from '../platform/digest'
import { instanceName, recordUrl } from '../platform/instance'
import { type ConnectionRow, saveConnection } from '../records/connection'
import { deactivateOAuthClient, OAUTH_CLIENT, type OAuthClientRow } from '../records/oauth-client'
import { connectedNow } from './start-over'

/** Notes a client as the connection's. `secret` is what the platform kept, null if it kept none that anybody knows,
 * undefined if it is not ours to know. A client of ours that cannot be noted is made inactive again. At most five Glide
 * operations. */
export function connectOAuthClient(
    row: ConnectionRow | null,
    client: OAuthClientRow,
    madeHere: boolean,
    secret: string | null | undefined,
): Outcome<OAuthClient> {
    const replaced = row?.clientMadeHere && row.oauthClient !== client.id ? row.oauthClient : ''
    const saved = saveConnection(connectionSysId(sha256Hex), {
        ...connectedNow(row, 'client'),
        oauth_client: client.id,
        client_made_here: madeHere,
        unknown_secret: secret === null ? client.secretMark : '',
    })
    if (!saved) {
        if (madeHere) deactivateOAuthClient(client.id)
        return fail('refused', 'connection.notSaved')
    }
    if (replaced) deactivateOAuthClient(replaced)
    return succeed(presentOAuthClient(client, secret ?? null))
}

/** Whether the client cannot be used: it has no secret, or one that nobody knows. */
export function isOutOfUse(row: ConnectionRow, client: OAuthClientRow): boolean {
    return client.secretMark === '' || client.secretMark === row.unknownSecret
}

export function presentOAuthClient(client: OAuthClientRow, clientSecret: string | null): OAuthClient {
    return {
        clientId: client.clientId,
        clientSecret,
        name: client.name,
        redirectUrl: client.redirectUrl,
        id: client.id,
        url: recordUrl(OAUTH_CLIENT, client.id),
        instanceName: instanceName(),
    }
}
