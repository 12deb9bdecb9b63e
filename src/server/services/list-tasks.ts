import type { TaskList } from '../contract'
import { fail, type Outcome, succeed } from '../domain/outcome'
import { filterClauses, positionClauses, untilClause } from '../domain/task-conditions'
import { type Cursor, type Listing, lookBack, readCursor, writeCursor } from '../domain/task-cursor'
import type { TaskQuery } from '../domain/task-query'
import { now } from '../platform/clock'
import { sha256Hex } from '../platform/digest'
import { instanceName } from '../platform/instance'
import { findChanged, findLastChange } from '../records/request-feed'
import { allStateNames } from '../records/state'
import { noteSeen } from './connection'
import { presentTask } from './present-task'

/** A page of the change feed; task-cursor.ts says how a reader goes through it. Fails with `invalid_cursor`. Three Glide
 * operations, four where a listing of several pages begins. */
export function listTasks({ filter, limit, cursor: text }: TaskQuery): Outcome<TaskList> {
    // Before anything is read: what is written from here on is for the next listing too.
    const time = now()
    const cursor = text === null ? null : readCursor(text, filter, instanceName(), sha256Hex)
    if (text !== null && !cursor) return fail('invalid_cursor', 'query.invalidCursor')
    noteSeen()
    const names = allStateNames()
    const rows = findChanged(
        filterClauses(filter, names).concat(cursor ? whereItStands(cursor) : []),
        filter.taskId,
        limit + 1,
    )
    const startedAt = cursor?.listing?.startedAt ?? time
    const page = rows.slice(0, limit)
    const last = page[page.length - 1]
    const next: Cursor =
        last && rows.length > limit
            ? {
                  position: { time: last.updatedOn, id: last.id },
                  listing: cursor?.listing ?? { startedAt, until: endOf(startedAt) },
              }
            : lookBack(startedAt)
    return succeed({
        tasks: page.map((row) => presentTask(row, names)),
        hasMore: next.listing !== null,
        nextCursor: writeCursor(next, filter, instanceName(), sha256Hex),
    })
}

function whereItStands({ position, listing }: Cursor): ReturnType<typeof positionClauses> {
    const clauses = positionClauses(position)
    return listing ? clauses.concat([untilClause(listing.until)]) : clauses
}

/** A listing ends now, or with the last row there is: its stamp is in the future if a clock was set back. */
function endOf(startedAt: string): Listing['until'] {
    const lastChange = findLastChange()
    return lastChange > startedAt ? lastChange : startedAt
}
