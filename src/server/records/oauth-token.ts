import { GlideRecord } from '@servicenow/glide'

export const CREDENTIAL = 'oauth_credential'

/** A refresh token of the platform, without the token itself, which is never read. Times as the platform stores them. */
export interface RefreshTokenRow {
    issuedOn: string
    expires: string
}

/** The refresh token of a client and user that ends last, of those issued since `since` ('' for ever), or null where none
 * is found. One Glide operation. */
export function findRefreshToken(client: string, user: string, since: string): RefreshTokenRow | null {
    const record = new GlideRecord(CREDENTIAL)
    record.addQuery('peer', client)
    record.addQuery('user', user)
    record.addQuery('type', 'refresh_token')
    if (since) record.addQuery('sys_created_on', '>=', since)
    record.orderByDesc('expires')
    record.setLimit(1)
    record.query()
    if (!record.next()) return null
    return { issuedOn: record.getValue('sys_created_on'), expires: record.getValue('expires') || '' }
}

/** Lets the tokens of a client end now, access and refresh tokens alike; those of one user only unless `user` is ''.
 * Where the platform does not let the app, nothing happens: `hasLiveTokens` tells. One Glide operation. */
export function expireTokens(client: string, user: string, now: string): void {
    const record = liveTokens(client, user, now)
    record.setValue('expires', now)
    record.updateMultiple()
}

/** Whether tokens of a client (and user, unless '') have not ended. One Glide operation. */
export function hasLiveTokens(client: string, user: string, now: string): boolean {
    const record = liveTokens(client, user, now)
    record.setLimit(1)
    record.query()
    return record.next()
}

function liveTokens(client: string, user: string, now: string): GlideRecord {
    const record = new GlideRecord(CREDENTIAL)
    record.addQuery('peer', client)
    if (user) record.addQuery('user', user)
    record.addQuery('expires', '>', now)
    return record
}
