import { PAGE_LIMIT, type TicketType } from '../contract'
import { fieldReader } from './fields/reader'
import { accept, optional, refuse, type Rule, text } from './fields/rule'
import { taskId } from './fields/task-id'
import { ticketType } from './fields/ticket-type'
import type { JsonObject } from './json-body'
import { fail, type Outcome, succeed } from './outcome'
import { FIRST_YEAR, inUtc, LAST_YEAR } from './rfc3339'
import { shown } from './shown'
import { fromRfc3339 } from './times'

/** Which tasks a listing is about. Null: all of them. */
export interface TaskFilter {
    taskId: string | null
    ticketType: TicketType | null
    /** Native value, '' for those that wait for their ticket. */
    state: string | null
    active: boolean | null
    /** As the platform stores it. */
    updatedSince: string | null
}

export interface TaskQuery {
    filter: TaskFilter
    limit: number
    /** As it came. */
    cursor: string | null
}

/** Reads the query parameters of `GET /tasks`, a list of values for each name. Fails with `invalid_request` and every
 * problem at once; what is in the cursor, cursor.ts looks at. */
export function readTaskQuery(parameters: JsonObject): Outcome<TaskQuery> {
    const { read, problems } = fieldReader(parameters, 'query.unknownParameter')
    const filter = {
        taskId: read('taskId', once(taskId)),
        ticketType: read('ticketType', once(ticketType)),
        state: read('state', once(nativeState)),
        active: read('active', once(trueOrFalse)),
        updatedSince: read('updatedSince', once(time)),
    }
    const limit = read('limit', once(pageLimit)) ?? PAGE_LIMIT.usual
    const cursor = read('cursor', once(text(accept)))
    const fields = problems()
    if (fields.length > 0) return fail('invalid_request', 'request.invalid', [], { fields })
    // Without a problem no field is undefined.
    return succeed({ filter, limit, cursor } as TaskQuery)
}

/** Whether it can be a state of a ticket: that column of a task holds whole numbers. */
export function isNativeState(value: string): boolean {
    return /^-?\d{1,10}$/.test(value)
}

function once<T>(rule: Rule<T>): Rule<T | null> {
    return optional(
        (values, field) =>
            (values as string[]).length === 1
                ? rule((values as string[])[0], field)
                : refuse(field, 'query.repeated', [field]),
        null,
    )
}

const nativeState = text((value, field) =>
    value === '' || isNativeState(value) ? accept(value) : refuse(field, 'query.notAState', [field, shown(value)]),
)

const trueOrFalse: Rule<boolean> = (value, field) =>
    value === 'true' || value === 'false' ? accept(value === 'true') : refuse(field, 'field.notABoolean')

/** A fraction of a second is dropped, which can only widen the listing: rows know whole seconds. */
const time = text((value, field) => {
    const utc = inUtc(value)
    return utc === null
        ? refuse(field, 'query.notATime', [field, shown(value), String(FIRST_YEAR), String(LAST_YEAR)])
        : accept(fromRfc3339(utc))
})

const pageLimit = text((value, field) => {
    const number = /^\d{1,3}$/.test(value) ? parseInt(value, 10) : 0
    return number >= PAGE_LIMIT.least && number <= PAGE_LIMIT.most
        ? accept(number)
        : refuse(field, 'query.notANumber', [field, String(PAGE_LIMIT.least), String(PAGE_LIMIT.most)])
})
