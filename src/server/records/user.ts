import { GlideRecord } from '@servicenow/glide'
import { insertAs, type Inserted, setValues, type Values } from './write'

export const USER = 'sys_user'

/** An account as far as we look at it. Never a password, only whether there is one. */
export interface UserRow {
    id: string
    userName: string
    active: boolean
    lockedOut: boolean
    passwordNeedsReset: boolean
    webServiceAccessOnly: boolean
    hasPassword: boolean
}

function read(record: GlideRecord): UserRow {
    return {
        id: record.getUniqueValue(),
        userName: record.getValue('user_name'),
        active: record.getValue('active') === '1',
        lockedOut: record.getValue('locked_out') === '1',
        passwordNeedsReset: record.getValue('password_needs_reset') === '1',
        webServiceAccessOnly: record.getValue('web_service_access_only') === '1',
        hasPassword: !record.getElement('user_password').nil(),
    }
}

/** The user with that sys_id, or null. One Glide operation. */
export function getUser(sysId: string): UserRow | null {
    const record = new GlideRecord(USER)
    return record.get(sysId) ? read(record) : null
}

/** The user with that user name (compared without case, as the platform does), or null. One Glide operation. */
export function findByUserName(userName: string): UserRow | null {
    const record = new GlideRecord(USER)
    record.addQuery('user_name', userName)
    record.setLimit(1)
    record.query()
    return record.next() ? read(record) : null
}

/** Inserts a user with a password, which only the display value of the element stores hashed. One Glide operation. */
export function insertUser(sysId: string, values: Values, password: string): Inserted {
    const record = new GlideRecord(USER)
    return insertAs(record, sysId, values, (fresh) => {
        fresh.getElement('user_password').setDisplayValue(password)
    })
}

/** Makes a user of ours active again with a new password. True if the platform took the update. Two operations. */
export function reactivateUser(sysId: string, values: Values, password: string): boolean {
    const record = new GlideRecord(USER)
    if (!record.get(sysId)) return false
    setValues(record, values)
    record.getElement('user_password').setDisplayValue(password)
    return record.update() !== null
}

/** Who a task is from: `requester` is the one active user with that user name or e-mail address, if exactly one;
 * `fallback` is the active user with the fallback's user name. sys_ids, null where there is none. One operation. */
export function findRequester(
    nameOrEmail: string,
    fallbackUserName: string,
): { requester: string | null; fallback: string | null } {
    const record = new GlideRecord(USER)
    record.addQuery('active', true)
    const names = record.addQuery('user_name', nameOrEmail)
    names.addOrCondition('email', nameOrEmail)
    if (fallbackUserName) names.addOrCondition('user_name', fallbackUserName)
    record.setLimit(10)
    record.query()
    const same = (column: string, text: string): boolean =>
        (record.getValue(column) || '').toLowerCase() === text.toLowerCase()
    const requesters: string[] = []
    let fallback: string | null = null
    while (record.next()) {
        if (fallbackUserName && same('user_name', fallbackUserName)) fallback = record.getUniqueValue()
        if (same('user_name', nameOrEmail) || same('email', nameOrEmail)) requesters.push(record.getUniqueValue())
    }
    return { requester: requesters.length === 1 ? (requesters[0] ?? null) : null, fallback }
}
