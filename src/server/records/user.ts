import { GlideRecord } from '@servicenow/glide'
import { sha256Hex } from '../platform/digest'
import { isSame, limitOf, nextSame, orIs, whereIs } from './where'
import { GONE, insertAs, type Inserted, setValues, type Updated, updated, type Values } from './write'

export const USER = 'sys_user'

/** Users with one address that are looked at. Two are enough to know that it is not one person's. */
const MOST_OF_ONE_ADDRESS = 10

/** An account as far as we look at it. Never a password: `passwordMark` is a digest of the password's hash, '' without a
 * password, and another one whenever another password is stored. Times as the platform stores them. */
export interface UserRow {
    id: string
    userName: string
    active: boolean
    lockedOut: boolean
    passwordNeedsReset: boolean
    webServiceAccessOnly: boolean
    passwordMark: string
    updatedOn: string
    /** Counts the updates: two who read the same version know of the same state. */
    version: string
}

function read(record: GlideRecord): UserRow {
    return {
        id: record.getUniqueValue(),
        userName: record.getValue('user_name'),
        active: record.getValue('active') === '1',
        lockedOut: record.getValue('locked_out') === '1',
        passwordNeedsReset: record.getValue('password_needs_reset') === '1',
        webServiceAccessOnly: record.getValue('web_service_access_only') === '1',
        passwordMark: mark(record),
        updatedOn: record.getValue('sys_updated_on') || '',
        version: record.getValue('sys_mod_count') || '',
    }
}

function mark(record: GlideRecord): string {
    const stored = record.getValue('user_password')
    return stored ? sha256Hex(stored) : ''
}

/** The user with that sys_id, or null. One Glide operation. */
export function getUser(sysId: string): UserRow | null {
    const record = new GlideRecord(USER)
    // Not get(sysId) alone, which would also take a name.
    return record.get('sys_id', sysId) ? read(record) : null
}

/** The user with that user name (compared without case, as the platform does), or null. One Glide operation. */
export function findByUserName(userName: string): UserRow | null {
    const record = new GlideRecord(USER)
    whereIs(record, 'user_name', userName)
    record.setLimit(limitOf(userName))
    record.query()
    return nextSame(record, 'user_name', userName) ? read(record) : null
}

/** Inserts a user with a password, which only the display value of the element stores hashed. `passwordMark` is what the
 * row has if the platform kept that password. One Glide operation. */
export function insertUser(sysId: string, values: Values, password: string): Inserted & { passwordMark: string } {
    let passwordMark = ''
    const inserted = insertAs(new GlideRecord(USER), sysId, values, (record) => {
        record.getElement('user_password').setDisplayValue(password)
        passwordMark = mark(record)
    })
    return { ...inserted, passwordMark }
}

/** Writes columns of a user of ours and gives it a new password. Two Glide operations. */
export function renewUser(sysId: string, values: Values, password: string): Updated {
    const record = new GlideRecord(USER)
    if (!record.get('sys_id', sysId)) return GONE
    setValues(record, values)
    record.getElement('user_password').setDisplayValue(password)
    return updated(record)
}

/** Writes columns of a user; whether they stood, `getUser` tells. Two Glide operations. */
export function updateUser(sysId: string, values: Values): void {
    const record = new GlideRecord(USER)
    if (!record.get('sys_id', sysId)) return
    setValues(record, values)
    record.update()
}

/** Who a task is from: `requester` is the one active user with that user name or e-mail address, if exactly one;
 * `fallback` is the active user with the fallback's user name. sys_ids, null where there is none. One Glide
 * operation, two where so many users share the address that the fallback was not among the rows. */
export function findRequester(
    nameOrEmail: string,
    fallbackUserName: string,
): { requester: string | null; fallback: string | null } {
    const record = new GlideRecord(USER)
    record.addQuery('active', true)
    const names = whereIs(record, 'user_name', nameOrEmail)
    orIs(names, 'email', nameOrEmail)
    if (fallbackUserName) orIs(names, 'user_name', fallbackUserName)
    record.setLimit(MOST_OF_ONE_ADDRESS)
    record.query()
    const requesters: string[] = []
    let fallback: string | null = null
    let rows = 0
    while (record.next()) {
        rows++
        if (fallbackUserName && isSame(record, 'user_name', fallbackUserName)) fallback = record.getUniqueValue()
        if (isSame(record, 'user_name', nameOrEmail) || isSame(record, 'email', nameOrEmail))
            requesters.push(record.getUniqueValue())
    }
    if (!fallback && fallbackUserName && rows === MOST_OF_ONE_ADDRESS) {
        const user = findByUserName(fallbackUserName)
        if (user?.active) fallback = user.id
    }
    return { requester: requesters.length === 1 ? (requesters[0] ?? null) : null, fallback }
}

/** What the users with these user names are called, by their user name in lower case. One Glide operation. */
export function findNames(userNames: string[]): Record<string, string> {
    const names: Record<string, string> = {}
    const [first, ...others] = userNames
    if (first === undefined) return names
    const record = new GlideRecord(USER)
    const condition = whereIs(record, 'user_name', first)
    others.forEach((userName) => {
        orIs(condition, 'user_name', userName)
    })
    record.setLimit(userNames.length * limitOf(first))
    record.query()
    while (record.next()) names[(record.getValue('user_name') || '').toLowerCase()] = record.getValue('name') || ''
    return names
}
