import { GlideRecord } from '@servicenow/glide'
import { limitOf, nextSame, whereIs } from './where'
import { insertAs, type Inserted, setValues, type Values } from './write'

export const OAUTH_CLIENT = 'oauth_entity'

/** An OAuth client of the platform. Never its secret, only whether there is one. */
export interface OAuthClientRow {
    id: string
    name: string
    clientId: string
    redirectUrl: string
    active: boolean
    hasSecret: boolean
}

function read(record: GlideRecord): OAuthClientRow {
    return {
        id: record.getUniqueValue(),
        name: record.getValue('name') || '',
        clientId: record.getValue('client_id') || '',
        redirectUrl: record.getValue('redirect_url') || '',
        active: record.getValue('active') === '1',
        hasSecret: !record.getElement('client_secret').nil(),
    }
}

/** The client with that sys_id, or null. One Glide operation. */
export function getOAuthClient(sysId: string): OAuthClientRow | null {
    const record = new GlideRecord(OAUTH_CLIENT)
    return record.get(sysId) ? read(record) : null
}

/** A client of that name (compared without case), or null. One Glide operation. */
export function findOAuthClientByName(name: string): OAuthClientRow | null {
    const record = new GlideRecord(OAUTH_CLIENT)
    whereIs(record, 'name', name)
    record.setLimit(limitOf(name))
    record.query()
    return nextSame(record, 'name', name) ? read(record) : null
}

/** Inserts a client with its secret, which only the display value of the element stores encrypted. One operation. */
export function insertOAuthClient(sysId: string, values: Values, secret: string): Inserted {
    return insertAs(new GlideRecord(OAUTH_CLIENT), sysId, values, (record) => {
        record.getElement('client_secret').setDisplayValue(secret)
    })
}

/** Writes columns of a client and gives it a new secret; false if it is gone or refused. Two Glide operations. */
export function renewOAuthClient(sysId: string, values: Values, secret: string): boolean {
    const record = new GlideRecord(OAUTH_CLIENT)
    if (!record.get(sysId)) return false
    setValues(record, values)
    record.getElement('client_secret').setDisplayValue(secret)
    return record.update() !== null
}
