import { claimSysId } from '../domain/identity'
import type { Outcome } from '../domain/outcome'
import { milliseconds, now } from '../platform/clock'
import { sha256Hex } from '../platform/digest'
import { message } from '../platform/messages'
import { deleteLogEntry, insertOnlyLogEntry } from '../records/log'

/** Claims the change of a record (its sys_id) that was read in this `version`: the claim, or null if somebody else is just
 * doing it. The one who claims is the only one for up to five minutes: one that was cut short holds others up for no longer.
 *
 * Nothing but a primary key is atomic on this platform, and the log is where a change is noted anyway. Where the log cannot
 * be written there is no claim, and the change goes on. At most two Glide operations. */
export function claim(route: string, { id, version }: { id: string; version: string }): string | null {
    const sysId = claimSysId(id, version, milliseconds(), sha256Hex)
    const entry = {
        time: now(),
        route,
        outcome: 'started',
        httpStatus: 0,
        taskId: '',
        request: '',
        message: message('log.changeStarted', [id]),
        milliseconds: 0,
    }
    return insertOnlyLogEntry(sysId, entry).taken ? null : sysId
}

/** Changes a record, unless somebody else is just doing so: then `taken` answers. A new secret is answered once, so of two
 * who make one at the same time only one may: otherwise the other holds a secret that is dead. A change that failed gives
 * its claim back. At most three Glide operations besides the change. */
export function claimChange<T>(
    route: string,
    record: { id: string; version: string },
    change: () => Outcome<T>,
    taken: () => Outcome<T>,
): Outcome<T> {
    const claimed = claim(route, record)
    if (claimed === null) return taken()
    const outcome = change()
    if (!outcome.ok) deleteLogEntry(claimed)
    return outcome
}
