import { INTEGRATION_ROLE } from '../contract'
import { connectionSysId, integrationUserSysId, oauthClientSysId } from '../domain/identity'
import { fail, type Outcome, succeed } from '../domain/outcome'
import { now } from '../platform/clock'
import { sha256Hex } from '../platform/digest'
import { userId } from '../platform/session'
import { type ConnectionRow, getConnection, saveConnection } from '../records/connection'
import { deactivateOAuthClient } from '../records/oauth-client'
import { expireTokens } from '../records/oauth-token'
import { getTableAccess } from '../records/table-access'
import { updateUser } from '../records/user'
import { revokeRole, USER_ROLE } from '../records/user-role'
import { tokenOwner } from './connection-state'

/** Takes the connection away, as far as the platform lets the app; what stays is in the issues of the connection, read
 * from the records. Tickets are kept. Can be repeated, and tries again then what did not work. Fails with `refused` if
 * the removal itself could not be noted. At most twelve Glide operations. */
export function removeConnection(): Outcome<ConnectionRow | null> {
    const row = getConnection()
    if (row === null) {
        // A setup that was cut short may have left these, which nothing else refers to.
        deactivateOAuthClient(oauthClientSysId(sha256Hex))
        deactivateUser(integrationUserSysId(sha256Hex))
        return succeed(null)
    }
    if (row.oauthClient) {
        if (row.clientMadeHere) deactivateOAuthClient(row.oauthClient)
        expireTokens(row.oauthClient, tokenOwner(row), now())
    }
    if (row.integrationUser) {
        if (row.userMadeHere) deactivateUser(row.integrationUser)
        else takeRoleAway(row.integrationUser)
    }
    const removal = { removed_on: row.removedOn || now(), removed_by: row.removedBy || userId() }
    const saved = saveConnection(connectionSysId(sha256Hex), removal)
    if (!saved) return fail('refused', 'connection.notSaved')
    return succeed({ ...row, removedOn: removal.removed_on, removedBy: removal.removed_by })
}

function deactivateUser(user: string): void {
    updateUser(user, { active: false })
}

/** Stock instances let no scope delete from this table: then nothing is tried, since it would only fill the log. */
function takeRoleAway(user: string): void {
    if (getTableAccess(USER_ROLE)?.deletable) revokeRole(user, INTEGRATION_ROLE)
}
