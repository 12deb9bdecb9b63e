import type { TicketType } from '../contract'
import { fieldReader } from './fields/reader'
import { optional } from './fields/rule'
import { ticketType } from './fields/ticket-type'
import type { JsonObject } from './json-body'
import { fail, type Outcome, succeed } from './outcome'

/** Validates the body of `POST /test-task`: the ticket type, an incident unless it says otherwise. Fails with
 * `invalid_request` and every field error at once. */
export function readTestTask(body: JsonObject): Outcome<TicketType> {
    const { read, problems } = fieldReader(body)
    const type = read('ticketType', optional(ticketType, 'incident' as const))
    const fields = problems()
    if (fields.length > 0) return fail('invalid_request', 'request.invalid', [], { fields })
    // Without a problem no field is undefined.
    return succeed(type as TicketType)
}
