import { GlideRecord } from '@servicenow/glide'
import { LOG } from './tables'
import { setValues } from './write'

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
    setValues(record, {
        time: entry.time,
        route: entry.route,
        outcome: entry.outcome,
        http_status: entry.httpStatus,
        task_id: entry.taskId,
        request: entry.request,
        message: entry.message,
        milliseconds: entry.milliseconds,
    })
    return record.insert() !== null
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
