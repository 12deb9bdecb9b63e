import { GlideRecord } from '@servicenow/glide'
import { insertAs } from './write'

const ROLE = 'sys_user_role'
export const USER_ROLE = 'sys_user_has_role'

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

/** Whether a user holds a role, is active and not locked out, in one question. One Glide operation. */
export function isInGoodStanding(user: string, roleName: string): boolean {
    const record = new GlideRecord(USER_ROLE)
    record.addQuery('user', user)
    record.addQuery('role.name', roleName)
    record.addQuery('user.active', true)
    record.addQuery('user.locked_out', false)
    record.setLimit(1)
    record.query()
    return record.next()
}

/** Names of all roles of a user, given directly or inherited, in order. Two Glide operations, one without a role. */
export function findRoles(user: string): string[] {
    const grant = new GlideRecord(USER_ROLE)
    grant.addQuery('user', user)
    grant.query()
    const ids: string[] = []
    while (grant.next()) ids.push(grant.getValue('role'))
    if (ids.length === 0) return []
    const role = new GlideRecord(ROLE)
    role.addQuery('sys_id', 'IN', ids.join(','))
    role.orderBy('name')
    role.query()
    const names: string[] = []
    while (role.next()) names.push(role.getValue('name'))
    return names
}

/** Grants a role under a sys_id of the caller's choice; whether it is there, `hasRole` tells. One Glide operation. */
export function grantRole(sysId: string, user: string, role: string): void {
    insertAs(new GlideRecord(USER_ROLE), sysId, { user, role })
}

/** Takes a role away that was given directly. What comes with another role or a group has a row of its own, and is not ours
 * to delete: whether the user still has the role, `hasRole` tells. Two Glide operations at most. */
export function revokeRole(user: string, roleName: string): void {
    const record = new GlideRecord(USER_ROLE)
    record.addQuery('user', user)
    record.addQuery('role.name', roleName)
    record.query()
    while (record.next()) {
        if (record.getValue('inherited') === '1') continue
        record.deleteRecord()
        return
    }
}
