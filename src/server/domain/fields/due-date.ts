// RFC 3339 section 5.6, and its `full-date` alone. Lower-case t and z are allowed there. A leap second (seconds 60) is
// refused: the platform has none. Fractions of a second are dropped: its column holds whole seconds. The years are those
// of a DATETIME column (https://dev.mysql.com/doc/refman/8.4/en/datetime.html), which is what the platform's date-time is.

import { toPlatformTime, toRfc3339 } from '../times'
import { accept, refuse, type Rule, text } from './rule'
import { shown } from '../shown'

const FIRST_YEAR = 1000
const LAST_YEAR = 9999
const EARLIEST = Date.UTC(FIRST_YEAR, 0, 1)
const LATEST = Date.UTC(LAST_YEAR, 11, 31, 23, 59, 59)

const DATE = /^(\d{4})-(\d{2})-(\d{2})/
const TIME = /^[Tt](\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(?:[Zz]|([+-])(\d{2}):(\d{2}))$/

/** The wire form of a due date: a plain date stays one, a time becomes `2026-12-24T10:00:00Z`. */
export const dueDate: Rule<string> = text((value, field) => {
    const wire = wireForm(value)
    return wire === null
        ? refuse(field, 'task.dueDate.notADate', [shown(value), String(FIRST_YEAR), String(LAST_YEAR)])
        : accept(wire)
})

function wireForm(value: string): string | null {
    const day = startOfDay(value)
    if (day === null) return null
    const afterDate = value.slice(10)
    const time = afterDate === '' ? 0 : sinceMidnight(afterDate)
    if (time === null || day + time < EARLIEST || day + time > LATEST) return null
    return afterDate === '' ? value : toRfc3339(toPlatformTime(day + time))
}

/** Milliseconds since 1970 of the date that the text begins with, as if in UTC; null if there is no such date. */
function startOfDay(value: string): number | null {
    const date = DATE.exec(value)
    if (!date) return null
    const [year, month, day] = numbers(date, [1, 2, 3])
    const isDate = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
    return isDate && year >= FIRST_YEAR ? Date.UTC(year, month - 1, day) : null
}

/** Milliseconds from midnight of that date in UTC to the time; negative with an offset to the east. */
function sinceMidnight(value: string): number | null {
    const time = TIME.exec(value)
    if (!time) return null
    const [hours, minutes, seconds] = numbers(time, [1, 2, 3])
    const [, offsetHours, offsetMinutes] = time[4] === undefined ? [0, 0, 0] : numbers(time, [1, 5, 6])
    if (hours > 23 || minutes > 59 || seconds > 59 || offsetHours > 23 || offsetMinutes > 59) return null
    const offset = (offsetHours * 60 + offsetMinutes) * (time[4] === '-' ? -1 : 1)
    return ((hours * 60 + minutes - offset) * 60 + seconds) * 1000
}

function numbers(match: RegExpExecArray, groups: [number, number, number]): [number, number, number] {
    const number = (group: number): number => parseInt(match[group] as string, 10)
    return [number(groups[0]), number(groups[1]), number(groups[2])]
}

function daysInMonth(year: number, month: number): number {
    if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
    return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}
