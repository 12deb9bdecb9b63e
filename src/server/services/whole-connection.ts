import { INTEGRATION_ROLE } from '../contract'
import { seesInactiveUsers } from '../platform/session'
import type { ConnectionRow } from '../records/connection'
import { findLastConnectorCall } from '../records/log'
import { getUser, type UserRow } from '../records/user'
import { hasWaitingTickets } from '../records/request'
import { findRoles } from '../records/user-role'
import { type ConnectionState, loadConnection } from './connection-state'
import { presentConnection } from './present-connection'

/** The state of the connection with all that only an administrator is shown. */
export interface WholeConnection extends ConnectionState {
    user: UserRow | null
    /** Names of all roles of the integration user. */
    roles: string[]
}

/** Looks up everything that belongs to the connection. `lastSeenOn` is the later of what the connection noted and the
 * newest log entry of a connector route: receiving a task writes a log entry and nothing else. At most seven Glide
 * operations. */
export function loadWhole(row: ConnectionRow | null): WholeConnection {
    const user = row?.integrationUser ? getUser(row.integrationUser) : null
    const roles = user ? findRoles(user.id) : []
    const lastCall = row?.setUpOn ? findLastConnectorCall(row.setUpOn) : ''
    const isOutOfSight = user === null && !seesInactiveUsers()
    const account = { user, holdsRole: roles.indexOf(INTEGRATION_ROLE) !== -1, isOutOfSight }
    return { ...loadConnection(row, () => account, hasWaitingTickets, lastCall), user, roles }
}

/** Whether somebody has given consent: there is a token, or the security center was here. */
export function isAuthorized(state: ConnectionState): boolean {
    const { status } = presentConnection(state)
    return status === 'connected' || status === 'degraded'
}
