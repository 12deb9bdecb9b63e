import { LIMITS, type TicketStateChange } from '../contract'
import { fieldReader } from './fields/reader'
import { refuse, required, trimmedText } from './fields/rule'
import { stateValue } from './fields/state-value'
import { ticketType } from './fields/ticket-type'
import { isObject } from './json-body'
import { fail, type FieldFailure, type Outcome, succeed } from './outcome'

/** States that one request may name. */
export const MOST_STATES = 100

/** Validates the list of `PUT /ticket-states`. Fails with `invalid_request` and every field error at once, each under the
 * place in the list and the name (`[0].name`). */
export function readStateNames(list: unknown[]): Outcome<TicketStateChange[]> {
    if (list.length > MOST_STATES) {
        return invalid([{ field: `[${MOST_STATES}]`, key: 'states.tooMany', args: [String(MOST_STATES)] }])
    }
    const changes: TicketStateChange[] = []
    const fields: FieldFailure[] = []
    list.forEach((entry, index) => {
        const place = `[${index}]`
        const read = readEntry(entry, place)
        if (Array.isArray(read)) read.forEach((problem) => fields.push(problem))
        else if (changes.some((other) => isSameState(other, read))) {
            fields.push({ field: place, key: 'states.twice', args: [place] })
        } else changes.push(read)
    })
    return fields.length > 0 ? invalid(fields) : succeed(changes)
}

function readEntry(entry: unknown, place: string): TicketStateChange | FieldFailure[] {
    if (!isObject(entry)) return [refuse(place, 'field.notAnObject').problem]
    const { read, problems } = fieldReader(entry)
    const type = read('ticketType', required(ticketType))
    const value = read('value', required(stateValue))
    const name = read('name', required(trimmedText(LIMITS.stateName)))
    const fields = problems()
    if (fields.length > 0) return fields.map((problem) => ({ ...problem, field: `${place}.${problem.field}` }))
    // Without a problem no field is undefined.
    return { ticketType: type, value, name } as TicketStateChange
}

/** Whether two are about one state of one ticket type. */
export function isSameState(
    one: Pick<TicketStateChange, 'ticketType' | 'value'>,
    other: Pick<TicketStateChange, 'ticketType' | 'value'>,
): boolean {
    return one.ticketType === other.ticketType && one.value === other.value
}

function invalid(fields: FieldFailure[]): Outcome<TicketStateChange[]> {
    return fail('invalid_request', 'request.invalid', [], { fields })
}
