import { GlideRecord } from '@servicenow/glide'
import { SCOPE } from '../contract'
import type { AccessControl } from '../domain/access-control'

export const ACCESS_CONTROL = 'sys_security_acl'

/** The access controls that the app has installed, in the order of their names; none where the app may not read them.
 * Two Glide operations, and one for each role and operation that is named. */
export function findAccessControls(): AccessControl[] {
    const roles = rolesByControl()
    const record = new GlideRecord(ACCESS_CONTROL)
    record.addQuery('sys_scope.scope', SCOPE)
    record.orderBy('name')
    record.query()
    const controls: AccessControl[] = []
    while (record.next()) {
        const id = record.getUniqueValue()
        controls.push({
            id,
            name: record.getValue('name') || '',
            operation: record.getDisplayValue('operation') || '',
            active: record.getValue('active') === '1',
            hasScript: (record.getValue('script') || '') !== '',
            roles: roles[id] ?? [],
        })
    }
    return controls
}

function rolesByControl(): Record<string, string[]> {
    const record = new GlideRecord('sys_security_acl_role')
    record.addQuery('sys_security_acl.sys_scope.scope', SCOPE)
    record.query()
    const roles: Record<string, string[]> = {}
    while (record.next()) {
        const control = record.getValue('sys_security_acl') || ''
        roles[control] = [...(roles[control] ?? []), record.getDisplayValue('sys_user_role') || '']
    }
    return roles
}
