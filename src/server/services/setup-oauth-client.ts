import type { OAuthClient } from '../contract'
import { connectionSysId, oauthClientSysId } from '../domain/identity'
import type { AdoptedOAuthClient, NewOAuthClient } from '../domain/oauth-client-input'
import { fail, type Outcome, succeed } from '../domain/outcome'
import { makePassword } from '../domain/password'
import { sha256Hex } from '../platform/digest'
import { instanceName, recordUrl } from '../platform/instance'
import { redirectUrl } from '../platform/properties'
import { newGuid, randomBelow } from '../platform/random'
import { type ConnectionRow, getConnection, saveConnection } from '../records/connection'
import {
    findOAuthClientByName,
    getOAuthClient,
    insertOAuthClient,
    OAUTH_CLIENT,
    type OAuthClientRow,
    renewOAuthClient,
} from '../records/oauth-client'
import { getTableAccess } from '../records/table-access'

/** Step 1 of the checklist: makes the OAuth client that the security center signs in with, or takes one that an
 * administrator made by hand. The secret is made here, kept by the platform alone and answered once. */
export function setUpOAuthClient(input: NewOAuthClient | AdoptedOAuthClient): Outcome<OAuthClient> {
    const connection = getConnection(connectionSysId(sha256Hex))
    const current = connection?.oauthClient ? getOAuthClient(connection.oauthClient) : null
    if (current?.active) return fail('exists', 'oauthClient.exists', [current.name], { existing: current.id })
    if (input.kind === 'adopt') return adopt(input.sysId)
    const other = findOAuthClientByName(input.name)
    if (other && other.id !== current?.id) {
        return fail('name_taken', 'oauthClient.nameTaken', [input.name], { existing: other.id })
    }
    return current && connection?.clientMadeHere ? renew(connection, current, input) : create(input)
}

function create(input: NewOAuthClient): Outcome<OAuthClient> {
    const id = oauthClientSysId(sha256Hex)
    const secret = makePassword(randomBelow)
    const redirect = input.redirectUrl ?? redirectUrl()
    const values = { name: input.name, type: 'client', client_id: newGuid(), redirect_url: redirect, active: true }
    const inserted = insertOAuthClient(id, values, secret)
    const client = getOAuthClient(inserted.id ?? id)
    if (!client) return refusal(inserted.reason)
    // Another administrator was faster: theirs is the client, and theirs is the secret.
    if (!inserted.id) return fail('exists', 'oauthClient.exists', [client.name], { existing: client.id })
    return connect(client, true, secret)
}

/** A client of ours that was removed comes back active, with a new secret. */
function renew(connection: ConnectionRow, client: OAuthClientRow, input: NewOAuthClient): Outcome<OAuthClient> {
    const secret = makePassword(randomBelow)
    const values = { name: input.name, redirect_url: input.redirectUrl ?? client.redirectUrl, active: true }
    const written = renewOAuthClient(client.id, values, secret)
    const renewed = written ? getOAuthClient(client.id) : null
    if (!renewed?.active) return refusal('')
    return connect(renewed, connection.clientMadeHere, secret)
}

function adopt(id: string): Outcome<OAuthClient> {
    const client = getOAuthClient(id)
    if (!client) return fail('not_found', 'oauthClient.notFound', [id])
    return connect(client, false, null)
}

function connect(client: OAuthClientRow, madeHere: boolean, secret: string | null): Outcome<OAuthClient> {
    const saved = saveConnection(connectionSysId(sha256Hex), {
        oauth_client: client.id,
        client_made_here: madeHere,
        instance_name: instanceName(),
        removed_on: '',
        removed_by: '',
    })
    if (!saved) return fail('refused', 'connection.notSaved')
    return succeed({
        clientId: client.clientId,
        clientSecret: client.hasSecret ? secret : null,
        name: client.name,
        redirectUrl: client.redirectUrl,
        id: client.id,
        url: recordUrl(OAUTH_CLIENT, client.id),
        instanceName: instanceName(),
    })
}

/** A refusal by scope policy throws nothing and often says nothing: the table's own flags are the evidence. */
function refusal(reason: string): Outcome<OAuthClient> {
    const access = getTableAccess(OAUTH_CLIENT)
    if (access && !access.readable) return fail('cross_scope_refused', 'oauthClient.readRefused')
    if (access && !access.creatable) return fail('cross_scope_refused', 'oauthClient.createRefused')
    return fail('refused', 'oauthClient.refused', [], reason ? { detail: reason } : {})
}
