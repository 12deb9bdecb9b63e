import type { Sha256Hex } from './identity'
import type { TaskFilter } from './task-query'
import { toMilliseconds, toPlatformTime } from './times'

// A reader of the change feed goes through it in listings. Within a listing the position moves strictly on, row by row,
// up to the time at which the listing ends; rows that change meanwhile move out of it or behind its end, so it does end.
//
// The next listing begins a minute before the last one began. A row is stamped a moment before others can see it, so a
// listing may pass by a stamp whose row is not there yet; it is there a minute later. From when the listing *began*: one
// of many pages may last longer than that.

/** Longer than any write lasts from its stamp to its commit, in milliseconds. */
const LOOK_BACK = 60000

/** Where a reader stands: behind the row `id` of the second `time`, or before its first row if `id` is ''. Time as the
 * platform stores it. */
export interface FeedPosition {
    time: string
    id: string
}

/** A listing of several pages that has begun: when, and the last second that it lists. */
export interface Listing {
    startedAt: string
    until: string
}

/** `listing` is null where a new one begins. */
export interface Cursor {
    position: FeedPosition
    listing: Listing | null
}

/** Where the listing after one begins that was begun at that time. */
export function lookBack(startedAt: string): Cursor {
    const time = toPlatformTime((toMilliseconds(startedAt) as number) - LOOK_BACK)
    return { position: { time, id: '' }, listing: null }
}

/** The text of a cursor for these filters. `instance` is the name of the instance: a position is worth nothing on
 * another one, such as a clone. The checksum guards against mistakes; who forges one gets nothing that the filter
 * `updatedSince` would not give. */
export function writeCursor(cursor: Cursor, filter: TaskFilter, instance: string, sha256Hex: Sha256Hex): string {
    const { position, listing } = cursor
    const parts = listing
        ? [digits(position.time), position.id, digits(listing.startedAt), digits(listing.until)]
        : [digits(position.time)]
    const text = parts.join('.')
    return `${text}.${checksum(text, filter, instance, sha256Hex)}`
}

/** What a cursor says, null if it was not written for these filters on this instance. */
export function readCursor(text: string, filter: TaskFilter, instance: string, sha256Hex: Sha256Hex): Cursor | null {
    const end = text.lastIndexOf('.')
    const content = text.slice(0, Math.max(end, 0))
    if (text.slice(end + 1) !== checksum(content, filter, instance, sha256Hex)) return null
    // Forged ones come this far: nothing but digits and a sys_id gets into a query.
    const parts = /^(\d{14})(?:\.(\w{1,32})\.(\d{14})\.(\d{14}))?$/.exec(content)
    if (!parts) return null
    const time = (index: number): string => platformTime(parts[index] as string)
    const id = parts[2]
    return id
        ? { position: { time: time(1), id }, listing: { startedAt: time(3), until: time(4) } }
        : { position: { time: time(1), id: '' }, listing: null }
}

function checksum(text: string, filter: TaskFilter, instance: string, sha256Hex: Sha256Hex): string {
    const { taskId, ticketType, state, active, updatedSince } = filter
    const filters = [taskId === null ? null : taskId.toLowerCase(), ticketType, state, active, updatedSince]
    return sha256Hex(`cursor:${instance}:${JSON.stringify(filters)}:${text}`).slice(0, 16)
}

function digits(time: string): string {
    return time.replace(/\D/g, '')
}

function platformTime(fourteenDigits: string): string {
    return fourteenDigits.replace(/(....)(..)(..)(..)(..)(..)/, '$1-$2-$3 $4:$5:$6')
}
