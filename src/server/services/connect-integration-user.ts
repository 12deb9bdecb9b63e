import { INTEGRATION_ROLE, type IntegrationUser } from '../contract'
import { connectionSysId, roleGrantSysId } from '../domain/identity'
import { fail, type Failed, type Outcome, succeed } from '../domain/outcome'
import { furtherRoles, isExternal } from '../domain/roles'
import { sha256Hex } from '../platform/digest'
import { recordUrl } from '../platform/instance'
import { type ConnectionRow, saveConnection } from '../records/connection'
import { updateUser, USER, type UserRow } from '../records/user'
import { findRole, findRoles, grantRole, revokeRole } from '../records/user-role'
import { connectedNow } from './start-over'

/** Gives a user our role and notes it as the connection's. `password` is what the platform kept of ours, null where it
 * kept none or the password is not ours. A user of ours that comes out otherwise is made inactive again, another one
 * loses the role again where the platform lets it go. At most ten Glide operations. */
export function connectIntegrationUser(
    row: ConnectionRow | null,
    user: UserRow,
    madeHere: boolean,
    password: string | null,
): Outcome<IntegrationUser> {
    const before = findRoles(user.id)
    const undo = (failed: Failed): Failed => {
        if (madeHere) updateUser(user.id, { active: false })
        else if (before.indexOf(INTEGRATION_ROLE) === -1) revokeRole(user.id, INTEGRATION_ROLE)
        return failed
    }
    const roles = before.indexOf(INTEGRATION_ROLE) === -1 ? grant(user, before) : before
    const wrong = wrongRoles(user, roles)
    if (wrong) return undo(wrong)
    const saved = saveConnection(connectionSysId(sha256Hex), {
        ...connectedNow(row, 'user'),
        integration_user: user.id,
        user_made_here: madeHere,
    })
    if (!saved) return undo(fail('refused', 'connection.notSaved'))
    return succeed({
        userName: user.userName,
        password,
        passwordSet: madeHere ? password !== null : user.passwordMark !== '',
        id: user.id,
        url: recordUrl(USER, user.id),
        roles: [INTEGRATION_ROLE],
    })
}

function grant(user: UserRow, before: string[]): string[] {
    const role = findRole(INTEGRATION_ROLE)
    if (!role) return before
    grantRole(roleGrantSysId(user.id, role, sha256Hex), user.id, role)
    return findRoles(user.id)
}

/** An instance may give new users roles by a rule of its own, or refuse ours. */
function wrongRoles(user: UserRow, roles: string[]): Failed | null {
    const { userName } = user
    if (roles.indexOf(INTEGRATION_ROLE) === -1) {
        return fail('refused', 'integrationUser.roleRefused', [userName, INTEGRATION_ROLE])
    }
    if (isExternal(roles)) return fail('refused', 'integrationUser.external', [userName])
    const further = furtherRoles(roles)
    return further.length > 0 ? fail('refused', 'integrationUser.furtherRoles', [userName, further.join(', ')]) : null
}
