import { GlideRecord } from '@servicenow/glide'
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
}

/** The connection, or null before anything was set up. One Glide operation. */
export function getConnection(sysId: string): ConnectionRow | null {
    const record = new GlideRecord(CONNECTION)
    if (!record.get(sysId)) return null
    const text = (column: string): string => record.getValue(column) || ''
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
    }
}

/** Writes columns of the connection, making the row if there is none; false if the platform refused. Two administrators
 * at once make one row, since its sys_id is derived. At most three Glide operations. */
export function saveConnection(sysId: string, values: Values): boolean {
    const record = new GlideRecord(CONNECTION)
    if (!record.get(sysId)) {
        if (insertAs(record, sysId, values).id) return true
        if (!record.get(sysId)) return false
    }
    setValues(record, values)
    return record.update() !== null
}

/** Notes that the security center was here, in one statement and only if the last note is older than `before`, so that
 * a request costs no read and rarely a write. One Glide operation. */
export function touchConnection(sysId: string, now: string, before: string): void {
    const record = new GlideRecord(CONNECTION)
    record.addQuery('sys_id', sysId)
    record.addNullQuery('last_seen_on').addOrCondition('last_seen_on', '<', before)
    record.setValue('last_seen_on', now)
    record.updateMultiple()
}
