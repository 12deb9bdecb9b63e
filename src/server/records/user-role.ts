import { GlideRecord } from '@servicenow/glide'
import { setValues } from './write'

const ROLE = 'sys_user_role'
const USER_ROLE = 'sys_user_has_role'

/** sys_id of a role by its name, or null. One Glide operation. */
export function findRole(name: string): string | null {
    const record = new GlideRecord(ROLE)
    record.addQuery('name', name)
    record.setLimit(1)
    record.query()
    return record.next() ? record.getUniqueValue() : null
}

/** Whether a user holds a role. One Glide operation. */
export function hasRole(user: string, roleName: string): boolean {
    const record = new GlideRecord(USER_ROLE)
    record.addQuery('user', user)
    record.addQuery('role.name', roleName)
    record.setLimit(1)
    record.query()
    return record.next()
}

/** Whether a user holds any role at all, given directly or inherited, but for `except` and `snc_internal`, which every
 * internal user has. One Glide operation. */
export function hasOtherRole(user: string, except: string): boolean {
    const record = new GlideRecord(USER_ROLE)
    record.addQuery('user', user)
    record.addQuery('role.name', 'NOT IN', [except, 'snc_internal'].join(','))
    record.setLimit(1)
    record.query()
    return record.next()
}

/** Grants a role; whether it is there, `hasRole` tells. One Glide operation. */
export function grantRole(user: string, role: string): void {
    const record = new GlideRecord(USER_ROLE)
    record.initialize()
    setValues(record, { user, role })
    record.insert()
}
