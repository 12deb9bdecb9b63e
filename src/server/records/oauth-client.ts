import { GlideRecord } from '@servicenow/glide'
import { sha256Hex } from '../platform/digest'
import { limitOf, nextSame, whereIs } from './where'
import { GONE, insertAs, type Inserted, setValues, type Updated, updated, type Values } from './write'

export const OAUTH_CLIENT = 'oauth_entity'

/** An OAuth client of the platform. Never its secret: `secretMark` is a digest of the secret's encrypted form, '' without
 * a secret, and another one whenever another secret is stored. Times as the platform stores them. */
export interface OAuthClientRow {
    id: string
    name: string
    type: string
    clientId: string
    redirectUrl: string
    active: boolean
    secretMark: string
    updatedOn: string
    /** Counts the updates: two who read the same version know of the same state. */
    version: string
}

function read(record: GlideRecord): OAuthClientRow {
    const text = (column: string): string => record.getValue(column) || ''
    return {
        id: record.getUniqueValue(),
        name: text('name'),
        type: text('type'),
        clientId: text('client_id'),
        redirectUrl: text('redirect_url'),
        active: text('active') === '1',
        secretMark: mark(record),
        updatedOn: text('sys_updated_on'),
        version: text('sys_mod_count'),
    }
}

function mark(record: GlideRecord): string {
    const stored = record.getValue('client_secret')
    return stored ? sha256Hex(stored) : ''
}

/** The client with that sys_id, or null. One Glide operation. */
export function getOAuthClient(sysId: string): OAuthClientRow | null {
    const record = new GlideRecord(OAUTH_CLIENT)
    // Not get(sysId) alone, which would also take a name.
    return record.get('sys_id', sysId) ? read(record) : null
}

/** A client of that name (compared without case), or null. One Glide operation. */
export function findOAuthClientByName(name: string): OAuthClientRow | null {
    const record = new GlideRecord(OAUTH_CLIENT)
    whereIs(record, 'name', name)
    record.setLimit(limitOf(name))
    record.query()
    return nextSame(record, 'name', name) ? read(record) : null
}

/** Inserts a client with its secret, which only the display value of the element stores encrypted. `secretMark` is what
 * the row has if the platform kept that secret. One operation. */
export function insertOAuthClient(sysId: string, values: Values, secret: string): Inserted & { secretMark: string } {
    let secretMark = ''
    const inserted = insertAs(new GlideRecord(OAUTH_CLIENT), sysId, values, (record) => {
        record.getElement('client_secret').setDisplayValue(secret)
        secretMark = mark(record)
    })
    return { ...inserted, secretMark }
}

/** Writes columns of a client and gives it a new secret. `secretMark` is what the row has if the platform kept that
 * secret. Two Glide operations. */
export function renewOAuthClient(sysId: string, values: Values, secret: string): Updated & { secretMark: string } {
    const record = new GlideRecord(OAUTH_CLIENT)
    if (!record.get('sys_id', sysId)) return { ...GONE, secretMark: '' }
    setValues(record, values)
    record.getElement('client_secret').setDisplayValue(secret)
    const secretMark = mark(record)
    return { ...updated(record), secretMark }
}

/** Makes a client inactive: no token is given out for it from then on. Whether it took, `getOAuthClient` tells. Two Glide
 * operations. */
export function deactivateOAuthClient(sysId: string): void {
    const record = new GlideRecord(OAUTH_CLIENT)
    if (!record.get('sys_id', sysId)) return
    record.setValue('active', false)
    record.update()
}
