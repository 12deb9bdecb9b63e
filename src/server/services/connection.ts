import { type Connection, type ConnectionChange, INTEGRATION_ROLE } from '../contract'
import { connectionSysId } from '../domain/identity'
import { fail, type Outcome, succeed } from '../domain/outcome'
import { toPlatformTime } from '../domain/times'
import { milliseconds, now } from '../platform/clock'
import { sha256Hex } from '../platform/digest'
import { userId, userName } from '../platform/session'
import { saveConnection, touchConnection, getConnection } from '../records/connection'
import { hasWaitingTickets } from '../records/request'
import { getUser } from '../records/user'
import { hasRole, isInGoodStanding } from '../records/user-role'
import { type Account, type ConnectionState, loadConnection } from './connection-state'
import { presentConnection } from './present-connection'

/** Last seen is written at most this often. */
const TOUCH_INTERVAL = 5 * 60000

/** Notes that the security center was here. One Glide operation, a write only every five minutes. */
export function noteSeen(): void {
    touchConnection(now(), toPlatformTime(milliseconds() - TOUCH_INTERVAL))
}

/** The connection as the security center reads it, which by reading it is seen. Six Glide operations; where
 * the caller is not the integration user, or the user itself is at fault, tickets that wait are not looked for. */
export function readConnection(): Connection {
    noteSeen()
    return presentConnection(loadForConnector())
}

/** Notes which tenant is connected, and that it is: the marks of a removal are gone. Fails with `refused`. Eight Glide
 * operations. */
export function changeConnection({ tenantId }: ConnectionChange): Outcome<Connection> {
    const time = now()
    const saved = saveConnection(connectionSysId(sha256Hex), {
        tenant_id: tenantId,
        authorized_on: time,
        last_seen_on: time,
        removed_on: '',
        removed_by: '',
    })
    if (!saved) return fail('refused', 'connection.notSaved')
    return succeed(presentConnection(loadForConnector()))
}

/** At most five Glide operations. */
function loadForConnector(): ConnectionState {
    let isSignedIn = false
    const account = (id: string): Account => {
        const isCaller = id === userId()
        isSignedIn = isCaller && isInGoodStanding(id, INTEGRATION_ROLE)
        // Who is signed in is known without asking.
        if (isSignedIn) return { user: { id, userName: userName(), active: true, lockedOut: false }, holdsRole: true }
        // Whoever calls is there: what is out of its own sight is inactive, by the platform's rule *user query*.
        const unseen = isCaller ? { id, userName: userName(), active: false, lockedOut: false } : null
        const user = getUser(id) ?? unseen
        if (!user || !isCaller) return { user, holdsRole: user !== null && hasRole(id, INTEGRATION_ROLE) }
        // Not in good standing: if it is not the account, it is the role.
        return { user, holdsRole: !user.active || user.lockedOut }
    }
    return loadConnection(getConnection(), account, () => isSignedIn && hasWaitingTickets())
}
