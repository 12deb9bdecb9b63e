import { isClone } from '../domain/clone'
import { toMilliseconds } from '../domain/times'
import { milliseconds, now } from '../platform/clock'
import { instanceName } from '../platform/instance'
import { type ConnectionRow, getConnection } from '../records/connection'
import type { Values } from '../records/write'
import { removeConnection } from './remove-connection'

/** A setup lasts no longer than this: what it left behind before was cut short. */
const SETUP_LASTS = 5 * 60000

/** The connection before a step of the setup. On a cloned instance the copied connection is removed first, so that
 * nothing of the original instance can sign in here: both steps are to be done anew. */
export function connectionToSetUp(): ConnectionRow | null {
    const row = getConnection()
    if (row === null || row.removedOn !== '' || !isClone(row.instanceName, instanceName())) return row
    removeConnection()
    return { ...row, removedOn: now() }
}

/** Whether the connection is one that stands: what it refers to is in use. */
export function stands(row: ConnectionRow | null): boolean {
    return row !== null && row.removedOn === ''
}

/** Whether a record that nothing refers to yet was written so recently that another administrator is still at it. */
export function isJustMade(record: { active: boolean; updatedOn: string }): boolean {
    const updatedAt = toMilliseconds(record.updatedOn)
    return record.active && updatedAt !== null && milliseconds() - updatedAt < SETUP_LASTS
}

/** What is noted when a client or user is connected: it waits for authorization. After a removal, what the app did not
 * make is not taken again without being asked for. */
export function connectedNow(row: ConnectionRow | null, half: 'client' | 'user'): Values {
    const values: Values = {
        instance_name: instanceName(),
        set_up_on: now(),
        authorized_on: '',
        last_seen_on: '',
        removed_on: '',
        removed_by: '',
    }
    if (row === null || stands(row)) return values
    values['tenant_id'] = ''
    if (half === 'client' && !row.userMadeHere) values['integration_user'] = ''
    if (half === 'user' && !row.clientMadeHere) values['oauth_client'] = ''
    return values
}
