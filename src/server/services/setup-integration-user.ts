import type { IntegrationUser } from '../contract'
import { integrationUserSysId } from '../domain/identity'
import type { WantedIntegrationUser } from '../domain/integration-user-input'
import { fail, type Outcome } from '../domain/outcome'
import { makePassword } from '../domain/password'
import { furtherRoles, isExternal } from '../domain/roles'
import { SETUP_ROUTE } from '../domain/setup-routes'
import { sha256Hex } from '../platform/digest'
import { randomBelow } from '../platform/random'
import type { ConnectionRow } from '../records/connection'
import { findByUserName, getUser, insertUser, renewUser, updateUser, type UserRow } from '../records/user'
import { findRoles } from '../records/user-role'
import { claimChange } from './claim-change'
import { connectIntegrationUser } from './connect-integration-user'
import { connectionToSetUp, isJustMade, stands } from './start-over'

/** Step 2 of the checklist: makes the user that the security center signs in as, with exactly one role; or takes over
 * an account that has none, whose password is then never touched. A password of ours is answered once, null if the
 * platform did not keep it. At most eighteen Glide operations. */
export function setUpIntegrationUser(input: WantedIntegrationUser): Outcome<IntegrationUser> {
    const row = connectionToSetUp()
    const linked = row?.integrationUser ? getUser(row.integrationUser) : null
    if (linked?.active && stands(row)) return exists(linked)
    const own = row?.userMadeHere && linked ? linked : getUser(integrationUserSysId(sha256Hex))
    const named = findByUserName(input.userName)
    // Another administrator was faster, between the two lookups.
    if (named && !own && named.id === integrationUserSysId(sha256Hex)) return exists(named)
    if (named && named.id !== own?.id) return input.reuse ? takeOver(row, named) : nameTaken(named)
    if (own && isJustMade(own)) return exists(own)
    return own ? renew(row, own, input) : create(row, input)
}

function exists(user: UserRow): Outcome<IntegrationUser> {
    return fail('exists', 'integrationUser.exists', [user.userName], { existing: user.id })
}

function nameTaken(user: UserRow): Outcome<IntegrationUser> {
    return fail('name_taken', 'integrationUser.nameTaken', [user.userName], { existing: user.id })
}

function create(row: ConnectionRow | null, input: WantedIntegrationUser): Outcome<IntegrationUser> {
    const id = integrationUserSysId(sha256Hex)
    const password = input.password ?? makePassword(randomBelow)
    const inserted = insertUser(id, { ...account(input.userName), last_name: 'Microsoft 365 connector' }, password)
    const user = getUser(inserted.id ?? id)
    if (!user) {
        if (inserted.id) updateUser(inserted.id, { active: false })
        return refused(inserted.reason)
    }
    // Another administrator was faster: theirs is the user, and theirs is the password.
    if (!inserted.id) return exists(user)
    const isKept = user.passwordMark !== '' && user.passwordMark === inserted.passwordMark
    return connectIntegrationUser(row, user, true, isKept ? password : null)
}

/** A user of ours that was removed comes back active, with a new password; not if it was given further roles since. */
function renew(row: ConnectionRow | null, user: UserRow, input: WantedIntegrationUser): Outcome<IntegrationUser> {
    const further = furtherRoles(findRoles(user.id))
    if (further.length > 0) {
        return fail('refused', 'integrationUser.furtherRoles', [user.userName, further.join(', ')])
    }
    const change = (): Outcome<IntegrationUser> => {
        const password = input.password ?? makePassword(randomBelow)
        const { reason } = renewUser(user.id, account(input.userName), password)
        const renewed = getUser(user.id)
        if (!renewed?.active || reason) return refused(reason)
        const isKept = renewed.passwordMark !== '' && renewed.passwordMark !== user.passwordMark
        return connectIntegrationUser(row, renewed, true, isKept ? password : null)
    }
    return claimChange(SETUP_ROUTE.integrationUser, user, change, () => exists(user))
}

function takeOver(row: ConnectionRow | null, user: UserRow): Outcome<IntegrationUser> {
    const roles = findRoles(user.id)
    if (!user.active || isExternal(roles) || furtherRoles(roles).length > 0) {
        return fail('name_taken', 'integrationUser.notReusable', [user.userName], { existing: user.id })
    }
    return connectIntegrationUser(row, user, false, null)
}

/** Interactive on purpose: a user of web services only cannot give consent in a browser. */
function account(userName: string): Record<string, string | boolean> {
    return {
        user_name: userName,
        active: true,
        locked_out: false,
        password_needs_reset: false,
        web_service_access_only: false,
    }
}

function refused(reason: string): Outcome<IntegrationUser> {
    return fail('refused', 'integrationUser.refused', [], reason ? { detail: reason } : {})
}
