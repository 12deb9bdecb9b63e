import { GlideRecord } from '@servicenow/glide'
import { NOT_THE_CONNECTOR } from '../domain/setup-routes'
import { LOG } from './tables'
import { insertAs, setValues, type Values } from './write'

/** What came, what was done and why. Never a secret, a token or the text of a task. */
export interface LogEntry {
    time: string
    route: string
    outcome: string
    httpStatus: number
    taskId: string
    request: string
    message: string
    milliseconds: number
}

/** Writes a log entry; false if the platform refused. One Glide operation. */
export function insertLogEntry(entry: LogEntry): boolean {
    const record = new GlideRecord(LOG)
    record.initialize()
    setValues(record, columns(entry))
    return record.insert() !== null
}

/** Writes a log entry that there can be only one of: `taken` if it is there already. Where the instance refuses the
 * entry, or its choice of sys_id, nothing is known: false. Two Glide operations at most. */
export function insertOnlyLogEntry(sysId: string, entry: LogEntry): { taken: boolean } {
    const record = new GlideRecord(LOG)
    if (insertAs(record, sysId, columns(entry)).id) return { taken: false }
    return { taken: new GlideRecord(LOG).get('sys_id', sysId) }
}

/** Whether an entry with that sys_id is there or, where the platform chooses those itself, one of the same route and message
 * about the same request, since a time ('' for ever). Two Glide operations at most. */
export function isLogged(sysId: string, { route, request, message }: LogEntry, since: string): boolean {
    const record = new GlideRecord(LOG)
    if (record.get('sys_id', sysId)) return true
    const same = new GlideRecord(LOG)
    if (since) same.addQuery('time', '>=', since)
    if (request) same.addQuery('request', request)
    same.addQuery('route', route)
    same.addQuery('message', message)
    same.setLimit(1)
    same.query()
    return same.next()
}

/** Deletes the entry with that sys_id, if it is there. Two Glide operations. */
export function deleteLogEntry(sysId: string): void {
    const record = new GlideRecord(LOG)
    if (record.get('sys_id', sysId)) record.deleteRecord()
}

function columns(entry: LogEntry): Values {
    return {
        time: entry.time,
        route: entry.route,
        outcome: entry.outcome,
        http_status: entry.httpStatus,
        task_id: entry.taskId,
        request: entry.request,
        message: entry.message,
        milliseconds: entry.milliseconds,
    }
}

/** Time of the newest entry of a connector route after `since`, '' if there is none. One Glide operation. */
export function findLastConnectorCall(since: string): string {
    const record = new GlideRecord(LOG)
    if (since) record.addQuery('time', '>', since)
    record.addQuery('route', 'NOT IN', NOT_THE_CONNECTOR.join(','))
    record.orderByDesc('time')
    record.setLimit(1)
    record.query()
    return record.next() ? record.getValue('time') : ''
}

/** Deletes at most `limit` entries from before a time, the oldest first; answers how many. */
export function deleteLogEntries(before: string, limit: number): number {
    const record = new GlideRecord(LOG)
    record.addQuery('time', '<', before)
    record.orderBy('time')
    record.setLimit(limit)
    record.query()
    let deleted = 0
    while (record.next()) if (record.deleteRecord()) deleted++
    return deleted
}
