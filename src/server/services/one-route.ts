import { isRouteTaken } from '../records/route'

/** Whether a route may be stored: a ticket type and category have one, or nobody could say which one holds. The unique
 * index sees to that too, in words that nobody understands. One Glide operation. */
export function isOnlyRoute(ticketType: string, category: string, id: string): boolean {
    return !isRouteTaken(ticketType, category, id)
}
