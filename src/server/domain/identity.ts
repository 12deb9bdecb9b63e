// The identity of a thing is its primary key, since nothing else is atomic here: two transactions that make the same
// thing choose the same sys_id, and one of them finds it taken.

import type { TicketType } from '../contract'

/** SHA-256 of the UTF-8 text as 64 hexadecimal digits in lower case. */
export type Sha256Hex = (text: string) => string

/** sys_id of the request for a task. A task ID is compared without case. */
export function requestSysId(taskId: string, sha256Hex: Sha256Hex): string {
    return sysId(`request:${taskId.toLowerCase()}`, sha256Hex)
}

/** sys_id of the native ticket of a request. */
export function ticketSysId(requestId: string, sha256Hex: Sha256Hex): string {
    return sysId(`ticket:${requestId}`, sha256Hex)
}

/** sys_id of a comment on a task. A comment ID is compared exactly, since it may be any text. */
export function commentSysId(taskId: string, commentId: string, sha256Hex: Sha256Hex): string {
    return sysId(`comment:${taskId.toLowerCase()}:${commentId}`, sha256Hex)
}

/** sys_id of the name of a state that the app does not bring with it. */
export function stateNameSysId(ticketType: TicketType, value: string, sha256Hex: Sha256Hex): string {
    return sysId(`state:${ticketType}:${value}`, sha256Hex)
}

/** sys_id of the one row of the connection table. */
export function connectionSysId(sha256Hex: Sha256Hex): string {
    return sysId('connection', sha256Hex)
}

/** sys_id of the OAuth client that the app makes. */
export function oauthClientSysId(sha256Hex: Sha256Hex): string {
    return sysId('oauth_client', sha256Hex)
}

/** sys_id of the integration user that the app makes. */
export function integrationUserSysId(sha256Hex: Sha256Hex): string {
    return sysId('integration_user', sha256Hex)
}

/** sys_id of the grant of a role to a user, both by their sys_id: two who grant it at once, or one who could not read that
 * it was granted, grant it once. */
export function roleGrantSysId(user: string, role: string, sha256Hex: Sha256Hex): string {
    return sysId(`grant:${user}:${role}`, sha256Hex)
}

/** sys_id of the log entry that says who is changing a record right now. `version` is the record as it was read: of two
 * who read the same, one finds the entry taken. `time` in milliseconds since 1970: a change that was cut short holds
 * others up for five minutes at most. */
export function claimSysId(record: string, version: string, time: number, sha256Hex: Sha256Hex): string {
    return sysId(`claim:${record}:${version}:${Math.floor(time / 300000)}`, sha256Hex)
}

/** sys_id of the log entry of a notice that was sent: once for each cause and `day` (`yyyy-MM-dd`, or '' for ever). */
export function noticeSysId(cause: string, day: string, sha256Hex: Sha256Hex): string {
    return sysId(`notice:${cause}:${day}`, sha256Hex)
}

function sysId(text: string, sha256Hex: Sha256Hex): string {
    return sha256Hex(text).slice(0, 32)
}
