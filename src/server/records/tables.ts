import { SCOPE, type TicketType } from '../contract'

// The names of the tables, once.

export const REQUEST = `${SCOPE}_request`
export const ROUTE = `${SCOPE}_route`
export const CONNECTION = `${SCOPE}_connection`
export const STATE = `${SCOPE}_state`
export const COMMENT = `${SCOPE}_comment`
export const LOG = `${SCOPE}_log`

/** The native table of a ticket type. A ticket is read in its own class, never through `task`, where the same
 * state value has another label. */
export function ticketTable(type: TicketType): string {
    return type === 'change' ? 'change_request' : 'incident'
}
