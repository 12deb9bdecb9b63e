// RFC 3339 section 5.6, and its `full-date` alone. Lower-case t and z are allowed there. A leap second (seconds 60) is
// refused: the platform has none. Fractions of a second are dropped: its column holds whole seconds. The years are those
// of a DATETIME column (https://dev.mysql.com/doc/refman/8.4/en/datetime.html), which is what the platform's date-time is.

import { toPlatformTime, toRfc3339 } from './times'

export const FIRST_YEAR = 1000
export const LAST_YEAR = 9999
const EARLIEST = Date.UTC(FIRST_YEAR, 0, 1)

const DATE = /^(\d{4})-(\d{2})-(\d{2})/
const TIME = /^[Tt](\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(?:[Zz]|([+-])(\d{2}):(\d{2}))$/

/** Whether the text is a date that exists, `2026-12-24`, and nothing more. */
export function isDate(text: string): boolean {
    return text.length === 10 && startOfDay(text) !== null
}

/** `2026-12-24T10:00:00Z` of an RFC 3339 time with any offset, null for anything else. */
export function inUtc(text: string): string | null {
    const day = startOfDay(text)
    const time = sinceMidnight(text.slice(10))
    if (day === null || time === null || day + time < EARLIEST) return null
    // Null in the year 10000, which has a digit too many for a platform time.
    return toRfc3339(toPlatformTime(day + time))
}

/** Milliseconds since 1970 of the date that the text begins with, as if in UTC; null if there is no such date. */
function startOfDay(value: string): number | null {
    const date = DATE.exec(value)
    if (!date) return null
    const [year, month, day] = [numberIn(date, 1), numberIn(date, 2), numberIn(date, 3)]
    const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
    // Date.UTC takes the years 0 to 99 for those of the last century.
    return exists && year >= FIRST_YEAR ? Date.UTC(year, month - 1, day) : null
}

/** Milliseconds from midnight of that date in UTC to the time; negative with an offset to the east. */
function sinceMidnight(value: string): number | null {
    const time = TIME.exec(value)
    if (!time) return null
    const [hours, minutes, seconds] = [numberIn(time, 1), numberIn(time, 2), numberIn(time, 3)]
    const [offsetHours, offsetMinutes] = [numberIn(time, 5), numberIn(time, 6)]
    if (hours > 23 || minutes > 59 || seconds > 59 || offsetHours > 23 || offsetMinutes > 59) return null
    const offset = offsetHours * 60 + offsetMinutes
    const utcMinutes = hours * 60 + minutes + (time[4] === '-' ? offset : -offset)
    return (utcMinutes * 60 + seconds) * 1000
}

/** What a group matched, 0 if nothing (the offset of Z). */
function numberIn(match: RegExpExecArray, group: number): number {
    return parseInt(match[group] ?? '0', 10)
}

function daysInMonth(year: number, month: number): number {
    if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
    return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}
