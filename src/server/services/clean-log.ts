import { toPlatformTime } from '../domain/times'
import { milliseconds } from '../platform/clock'
import { logDays } from '../platform/properties'
import { deleteLogEntries } from '../records/log'

const DAY = 86400000
/** Deletions of one batch, and batches of one run: a backlog is cleared over several days rather than in one long
 * transaction. */
const BATCH = 500
const BATCHES = 20

/** Deletes the log entries that are older than the property says. */
export function cleanLog(): void {
    const before = toPlatformTime(milliseconds() - logDays() * DAY)
    for (let batch = 0; batch < BATCHES; batch++) {
        if (deleteLogEntries(before, BATCH) < BATCH) return
    }
}
