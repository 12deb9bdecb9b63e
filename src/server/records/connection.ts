import { GlideRecord } from '@servicenow/glide'
import { queueEvent } from '../platform/events'
import { fromStored } from './stored-text'
import { CONNECTION } from './tables'
import { insertAs, setValues, type Values } from './write'

/** The one row that says what connects this instance. Empty columns are ''. */
export interface ConnectionRow {
    id: string
    oauthClient: string
    clientMadeHere: boolean
    integrationUser: string
    userMadeHere: boolean
    authorizedOn: string
    lastSeenOn: string
    tenantId: string
    instanceName: string
    removedOn: string
    removedBy: string
    /** When a client or user was last connected: tokens from before do not count. */
    setUpOn: string
    /** Mark (`OAuthClientRow.secretMark`) of a secret that the instance made itself and nobody was shown. */
    unknownSecret: string
    /** sys_id of the last open and closed request that was compared with its ticket, '' where the next run begins anew. */
    openPosition: string
    closedPosition: string
}

/** The connection's record, to point at: hand it on, never look into it elsewhere. */
export type ConnectionRecord = GlideRecord

/** Stands on the one row; the first one, should there ever be two. Not by its sys_id, which the platform may have chosen
 * itself. One Glide operation. */
export function findRow(): ConnectionRecord | null {
    const record = new GlideRecord(CONNECTION)
    record.orderBy('sys_created_on')
    record.orderBy('sys_id')
    record.setLimit(2)
    record.query()
    return record.next() ? record : null
}

/** The connection, or null before anything was set up. One Glide operation. */
export function getConnection(): ConnectionRow | null {
    const record = findRow()
    if (!record) return null
    const text = (column: string): string => fromStored(record.getValue(column) || '')
    return {
        id: record.getUniqueValue(),
        oauthClient: text('oauth_client'),
        clientMadeHere: record.getValue('client_made_here') === '1',
        integrationUser: text('integration_user'),
        userMadeHere: record.getValue('user_made_here') === '1',
        authorizedOn: text('authorized_on'),
        lastSeenOn: text('last_seen_on'),
        tenantId: text('tenant_id'),
        instanceName: text('instance_name'),
        removedOn: text('removed_on'),
        removedBy: text('removed_by'),
        setUpOn: text('set_up_on'),
        unknownSecret: text('unknown_secret'),
        openPosition: text('open_position'),
        closedPosition: text('closed_position'),
    }
}

/** Writes columns of the connection, making the row under `sysId` if there is none; false if the platform refused. Two
 * administrators at once make one row, since its sys_id is derived; where the platform chooses that itself, the first row
 * is the one, and a second does not stay. At most five Glide operations. */
export function saveConnection(sysId: string, values: Values): boolean {
    const found = findRow()
    if (found) {
        const written = update(found, values)
        while (found.next()) found.deleteRecord()
        return written
    }
    const record = new GlideRecord(CONNECTION)
    const { id } = insertAs(record, sysId, values)
    if (id === sysId) return true
    const first = findRow()
    if (id && first?.getUniqueValue() === id) return true
    if (id) record.deleteRecord()
    return first !== null && update(first, values)
}

function update(record: GlideRecord, values: Values): boolean {
    setValues(record, values)
    return record.update() !== null
}

/** Notes how far the requests were compared with their tickets. Two Glide operations. */
export function notePositions(openPosition: string, closedPosition: string): void {
    const record = findRow()
    if (record) update(record, { open_position: openPosition, closed_position: closedPosition })
}

/** Notes that the security center was here, in one statement and only if the last note is older than `before`, so that
 * a request costs no read and rarely a write. One Glide operation. */
export function touchConnection(now: string, before: string): void {
    const record = new GlideRecord(CONNECTION)
    record.addNullQuery('last_seen_on').addOrCondition('last_seen_on', '<', before)
    record.setValue('last_seen_on', now)
    record.updateMultiple()
}

/** Notes in a column of its own what the e-mail of an event says, and queues the event; false if it could not be noted.
 * The e-mail is written later, from the columns as they are then. Two Glide operations. */
export function announce(
    sysId: string,
    event: string,
    column: 'notice' | 'token_notice',
    notice: string,
    group: string,
): boolean {
    const record = new GlideRecord(CONNECTION)
    if (!record.get('sys_id', sysId)) return false
    record.setValue(column, notice)
    if (record.update() === null) return false
    queueEvent(event, record, group)
    return true
}
