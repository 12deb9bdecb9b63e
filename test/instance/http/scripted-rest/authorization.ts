import type { Instance, SessionUser } from '../../types'
import { NotInStandIn } from '../../platform/errors'
import { granted } from '../../access/decision'
import { notAuthorized } from '../failures'
import type { Resource } from './resources'

/** Whether a signed-in user may call a resource: the internal role, then one of the access controls of the resource, or
 * where it has none one of its API's (docs/stand-in.md 220, 221).
 * @throws Refused with 403 */
export function authorize(instance: Instance, { definition, operation }: Resource, user: SessionUser): void {
    if (operation.requires_snc_internal_role === '1' && !user.roles.has('snc_internal')) throw notAuthorized()
    if (operation.requires_acl_authorization !== '1') return
    const listed = [operation, definition].map((row) => ids(row.enforce_acl)).find((list) => list.length > 0) ?? []
    const controls = listed.map((id) => {
        const acl = instance.store.get('sys_security_acl', id)
        if (!acl) throw new NotInStandIn(`Access control '${id}' of resource '${operation.name ?? ''}'`)
        if (acl.type !== 'REST_Endpoint')
            throw new NotInStandIn(`Access control '${id}' of type '${acl.type ?? ''}' on a resource`)
        return acl
    })
    const active = controls.filter((acl) => acl.active === '1')
    if (!granted([active], (acl) => instance.passesAcl(acl, user), true)) throw notAuthorized()
}

function ids(list: string | undefined): string[] {
    return (list ?? '').split(',').filter((id) => id !== '')
}
