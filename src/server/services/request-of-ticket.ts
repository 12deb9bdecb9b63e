import { recordPath } from '../platform/instance'
import { findByTicket, readRequest } from '../records/request'
import { REQUEST } from '../records/tables'

/** Address of the form of the request that a ticket was created for, or null. One Glide operation. */
export function requestFormOfTicket(ticketId: string): string | null {
    const request = findByTicket(ticketId)
    return request && recordPath(REQUEST, readRequest(request).id)
}
