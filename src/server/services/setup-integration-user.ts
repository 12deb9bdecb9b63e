import { INTEGRATION_ROLE, type IntegrationUser } from '../contract'
import { connectionSysId, integrationUserSysId } from '../domain/identity'
import type { WantedIntegrationUser } from '../domain/integration-user-input'
import { fail, type Outcome, succeed } from '../domain/outcome'
import { makePassword } from '../domain/password'
import { sha256Hex } from '../platform/digest'
import { instanceName, recordUrl } from '../platform/instance'
import { randomBelow } from '../platform/random'
import { type ConnectionRow, getConnection, saveConnection } from '../records/connection'
import { findByUserName, getUser, insertUser, reactivateUser, USER, type UserRow } from '../records/user'
import { findRole, grantRole, hasOtherRole, hasRole } from '../records/user-role'

/** Step 2 of the checklist: makes the user that the security center signs in as, with exactly one role; or takes over
 * an account that has none, whose password is then never touched. A password of ours is answered once. */
export function setUpIntegrationUser(input: WantedIntegrationUser): Outcome<IntegrationUser> {
    const connection = getConnection(connectionSysId(sha256Hex))
    const current = connection?.integrationUser ? getUser(connection.integrationUser) : null
    if (current?.active) return fail('exists', 'integrationUser.exists', [current.userName], { existing: current.id })
    const named = findByUserName(input.userName)
    if (named && named.id !== current?.id) return input.reuse ? takeOver(named) : nameTaken(named)
    return current && connection?.userMadeHere ? renew(connection, current, input) : create(input)
}

function nameTaken(user: UserRow): Outcome<IntegrationUser> {
    return fail('name_taken', 'integrationUser.nameTaken', [user.userName], { existing: user.id })
}

function create(input: WantedIntegrationUser): Outcome<IntegrationUser> {
    const id = integrationUserSysId(sha256Hex)
    const password = input.password ?? makePassword(randomBelow)
    const inserted = insertUser(id, { ...account(input.userName), last_name: 'Microsoft 365 connector' }, password)
    const user = getUser(inserted.id ?? id)
    if (!user) return fail('refused', 'integrationUser.refused', [], inserted.reason ? { detail: inserted.reason } : {})
    // Another administrator was faster: theirs is the user, and theirs is the password.
    if (!inserted.id) return fail('exists', 'integrationUser.exists', [user.userName], { existing: user.id })
    return connect(user, true, password)
}

/** A user of ours that was removed comes back active, with a new password. */
function renew(connection: ConnectionRow, user: UserRow, input: WantedIntegrationUser): Outcome<IntegrationUser> {
    const password = input.password ?? makePassword(randomBelow)
    const written = reactivateUser(user.id, account(input.userName), password)
    const renewed = written ? getUser(user.id) : null
    if (!renewed?.active) return fail('refused', 'integrationUser.refused')
    return connect(renewed, connection.userMadeHere, password)
}

function takeOver(user: UserRow): Outcome<IntegrationUser> {
    if (!user.active || hasOtherRole(user.id, INTEGRATION_ROLE)) {
        return fail('name_taken', 'integrationUser.notReusable', [user.userName], { existing: user.id })
    }
    return connect(user, false, null)
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

function connect(user: UserRow, madeHere: boolean, password: string | null): Outcome<IntegrationUser> {
    if (!grantOwnRole(user.id)) return fail('refused', 'integrationUser.roleRefused', [user.userName, INTEGRATION_ROLE])
    const saved = saveConnection(connectionSysId(sha256Hex), {
        integration_user: user.id,
        user_made_here: madeHere,
        instance_name: instanceName(),
        removed_on: '',
        removed_by: '',
    })
    if (!saved) return fail('refused', 'connection.notSaved')
    return succeed({
        userName: user.userName,
        password: user.hasPassword ? password : null,
        passwordSet: user.hasPassword,
        id: user.id,
        url: recordUrl(USER, user.id),
        roles: [INTEGRATION_ROLE],
    })
}

function grantOwnRole(user: string): boolean {
    if (hasRole(user, INTEGRATION_ROLE)) return true
    const role = findRole(INTEGRATION_ROLE)
    if (!role) return false
    grantRole(user, role)
    return hasRole(user, INTEGRATION_ROLE)
}
