import type { OAuthClient } from '../contract'
import { oauthClientSysId } from '../domain/identity'
import type { AdoptedOAuthClient, NewOAuthClient } from '../domain/oauth-client-input'
import { fail, type Outcome } from '../domain/outcome'
import { makePassword } from '../domain/password'
import { SETUP_ROUTE } from '../domain/setup-routes'
import { sha256Hex } from '../platform/digest'
import { redirectUrl } from '../platform/properties'
import { newGuid, randomBelow } from '../platform/random'
import type { ConnectionRow } from '../records/connection'
import {
    deactivateOAuthClient,
    findOAuthClientByName,
    getOAuthClient,
    insertOAuthClient,
    type OAuthClientRow,
    renewOAuthClient,
} from '../records/oauth-client'
import { claimChange } from './claim-change'
import { connectOAuthClient, isOutOfUse } from './connect-oauth-client'
import { mayCreate, mayWrite, oauthClientRefusal } from './cross-scope'
import { connectionToSetUp, isJustMade, stands } from './start-over'

/** Step 1 of the checklist: makes the OAuth client that the security center signs in with, or takes one that an
 * administrator made by hand. The secret is made here, kept by the platform alone and answered once; null if the
 * platform did not keep it. At most fourteen Glide operations. */
export function setUpOAuthClient(input: NewOAuthClient | AdoptedOAuthClient): Outcome<OAuthClient> {
    const row = connectionToSetUp()
    const linked = row?.oauthClient ? getOAuthClient(row.oauthClient) : null
    if (row && linked && stands(row) && !(input.kind === 'adopt' && isOutOfUse(row, linked)) && linked.active) {
        return exists(linked)
    }
    if (input.kind === 'adopt') return adopt(row, linked, input.sysId)
    const own = row?.clientMadeHere && linked ? linked : getOAuthClient(oauthClientSysId(sha256Hex))
    if (own && isJustMade(own)) return exists(own)
    const named = findOAuthClientByName(input.name)
    // Another administrator was faster, between the two lookups.
    if (named && !own && named.id === oauthClientSysId(sha256Hex)) return exists(named)
    if (named && named.id !== own?.id) {
        return fail('name_taken', 'oauthClient.nameTaken', [input.name], { existing: named.id })
    }
    return own ? renew(row, own, input) : create(row, input)
}

function exists(client: OAuthClientRow): Outcome<OAuthClient> {
    return fail('exists', 'oauthClient.exists', [client.name], { existing: client.id })
}

function create(row: ConnectionRow | null, input: NewOAuthClient): Outcome<OAuthClient> {
    const id = oauthClientSysId(sha256Hex)
    const secret = makePassword(randomBelow)
    const redirect = input.redirectUrl ?? redirectUrl()
    const values = { name: input.name, type: 'client', client_id: newGuid(), redirect_url: redirect, active: true }
    const inserted = insertOAuthClient(id, values, secret)
    const client = getOAuthClient(inserted.id ?? id)
    if (!client) {
        if (inserted.id) deactivateOAuthClient(inserted.id)
        return oauthClientRefusal(inserted.reason, mayCreate)
    }
    // Another administrator was faster: theirs is the client, and theirs is the secret.
    if (!inserted.id) return exists(client)
    if (client.secretMark === inserted.secretMark && client.secretMark !== '') {
        return connectOAuthClient(row, client, true, secret)
    }
    // Not the secret that was written: dropped, or encrypted anew. An update that changes it settles the question.
    return connectOAuthClient(row, client, true, changeSecret(client, secret) ? secret : null)
}

function changeSecret(client: OAuthClientRow, secret: string): boolean {
    const { written } = renewOAuthClient(client.id, {}, secret)
    const changed = written ? getOAuthClient(client.id) : null
    return changed !== null && changed.secretMark !== '' && changed.secretMark !== client.secretMark
}

/** A client of ours that was removed comes back active, with a new secret. */
function renew(row: ConnectionRow | null, client: OAuthClientRow, input: NewOAuthClient): Outcome<OAuthClient> {
    const change = (): Outcome<OAuthClient> => {
        const secret = makePassword(randomBelow)
        const redirect = input.redirectUrl ?? redirectUrl()
        const values = { name: input.name, type: 'client', redirect_url: redirect, active: true }
        const { reason } = renewOAuthClient(client.id, values, secret)
        const renewed = getOAuthClient(client.id)
        if (!renewed?.active) return oauthClientRefusal(reason, mayWrite)
        const isKept = renewed.secretMark !== '' && renewed.secretMark !== client.secretMark
        return connectOAuthClient(row, renewed, true, isKept ? secret : null)
    }
    return claimChange(SETUP_ROUTE.oauthClient, client, change, () => exists(client))
}

/** A client made by hand becomes the connection's; its secret is its maker's. */
function adopt(row: ConnectionRow | null, linked: OAuthClientRow | null, id: string): Outcome<OAuthClient> {
    const client = linked?.id === id ? linked : getOAuthClient(id)
    if (!client) return fail('not_found', 'oauthClient.notFound', [id])
    if (client.type !== 'client' || !client.active || client.secretMark === '') {
        return fail('refused', 'oauthClient.notAdoptable', [client.name])
    }
    return connectOAuthClient(row, client, client.id === oauthClientSysId(sha256Hex), undefined)
}
