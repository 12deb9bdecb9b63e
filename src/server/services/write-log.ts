import { milliseconds, now } from '../platform/clock'
import { warn } from '../platform/system-log'
import { insertLogEntry, type LogEntry } from '../records/log'

/** Writes what was done to the connector's log. A log that cannot be written must not fail what it tells of: then the
 * system log says so. One Glide operation. */
export function writeLog(entry: Omit<LogEntry, 'time' | 'milliseconds'>, startedAt: number): void {
    let reason = 'refused'
    try {
        if (insertLogEntry({ ...entry, time: now(), milliseconds: milliseconds() - startedAt })) return
    } catch (exception) {
        reason = String(exception)
    }
    warn(`Not in the connector log: ${entry.route} ${entry.outcome} ${entry.taskId} (${reason})`)
}
