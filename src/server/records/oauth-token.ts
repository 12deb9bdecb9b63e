import { GlideRecord } from '@servicenow/glide'

/** A refresh token of the platform, without the token itself, which is never read. Times as the platform stores them. */
export interface RefreshTokenRow {
    issuedOn: string
    expires: string
}

/** The refresh token of a client and user that ends last, or null where none is found. One Glide operation. */
export function findRefreshToken(client: string, user: string): RefreshTokenRow | null {
    const record = new GlideRecord('oauth_credential')
    record.addQuery('peer', client)
    record.addQuery('user', user)
    record.addQuery('type', 'refresh_token')
    record.orderByDesc('expires')
    record.setLimit(1)
    record.query()
    if (!record.next()) return null
    return { issuedOn: record.getValue('sys_created_on') || '', expires: record.getValue('expires') || '' }
}
