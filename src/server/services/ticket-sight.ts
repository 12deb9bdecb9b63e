import { hasTicketSomewhere, type RequestRow } from '../records/request'
import { mayReadTickets } from '../records/ticket'

/** Why a ticket is not found: it is gone; its table does not let the app read, or nobody can tell; or it is there, and hidden
 * by a query rule, a domain or another class. */
export type TicketSight = 'gone' | 'unreadable' | 'hidden'

/** A ticket that cannot be read looks like one that was deleted. Gone is what has taken the reference with it; else what its
 * table lets the app read and is not there for its request either. At most two Glide operations. */
export function ticketSight({ id, ticketType, hasLostTicket }: RequestRow): TicketSight {
    if (hasLostTicket) return 'gone'
    if (!mayReadTickets(ticketType)) return 'unreadable'
    return hasTicketSomewhere(id) ? 'hidden' : 'gone'
}
