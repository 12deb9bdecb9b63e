import { toMilliseconds, toPlatformTime } from './times'

const MINUTE = 60000
const DELAYS = [1 * MINUTE, 5 * MINUTE, 30 * MINUTE]
const THEN_EVERY = 60 * MINUTE
const DAY = 24 * 60 * MINUTE

/** When a ticket that could not be created is tried again: 1, 5 and 30 minutes after the first, second and third
 * attempt, then hourly; null when that is later than 24 hours after reception. `attempts` counts those made, the first
 * one included. Milliseconds since 1970. */
export function nextRetry(attempts: number, receivedAt: number, now: number): number | null {
    const next = now + (DELAYS[attempts - 1] ?? THEN_EVERY)
    return next <= receivedAt + DAY ? next : null
}

/** `nextRetry` for platform date-times; '' when there is no next attempt (the column's empty value). */
export function nextRetryTime(attempts: number, receivedOn: string, now: string): string {
    // What cannot be read is as long ago as can be.
    const receivedAt = toMilliseconds(receivedOn) ?? 0
    const nowAt = toMilliseconds(now)
    const next = nowAt === null ? null : nextRetry(attempts, receivedAt, nowAt)
    return next === null ? '' : toPlatformTime(next)
}

/** When a comment that its ticket did not take is tried again, as platform date-times: as `nextRetryTime` at first, then every
 * day for as long as its request is open; nobody else would notice that it is missing there. '' when no more. */
export function nextNoteTime(attempts: number, receivedOn: string, now: string, isOpen: boolean): string {
    const soon = nextRetryTime(attempts, receivedOn, now)
    const nowAt = toMilliseconds(now)
    return soon === '' && isOpen && nowAt !== null ? toPlatformTime(nowAt + DAY) : soon
}
