import { FIRST_YEAR, inUtc, isDate, LAST_YEAR } from '../rfc3339'
import { shown } from '../shown'
import { accept, refuse, type Rule, text } from './rule'

/** The wire form of a due date: a plain date stays one, a time becomes `2026-12-24T10:00:00Z`. */
export const dueDate: Rule<string> = text((value, field) => {
    const wire = isDate(value) ? value : inUtc(value)
    return wire === null
        ? refuse(field, 'task.dueDate.notADate', [shown(value), String(FIRST_YEAR), String(LAST_YEAR)])
        : accept(wire)
})
