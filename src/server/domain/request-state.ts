import type { StateCategory, TicketType } from '../contract'

/** States of the request table, which are those of `task`. */
export const REQUEST_STATE = {
    pending: '-5',
    open: '1',
    workInProgress: '2',
    closedComplete: '3',
    closedIncomplete: '4',
    closedSkipped: '7',
} as const
export type RequestState = (typeof REQUEST_STATE)[keyof typeof REQUEST_STATE]

/** A ticket as far as the state of its request depends on it. `category` is that of its state. */
export interface FollowedTicket {
    ticketType: TicketType
    value: string
    category: StateCategory
    /** Native value of the close code, '' while there is none. */
    closeCode: string
    /** The change request's own flag; an incident on hold has a state for it. */
    onHold: boolean
}

/** Native state of a ticket that was canceled. */
export const CANCELED: Record<TicketType, string> = { change: '4', incident: '8' }

const NEW: Record<TicketType, string> = { change: '-5', incident: '1' }
const INCIDENT_ON_HOLD = '3'

// Close codes of a change (successful, successful_issues, unsuccessful), and those of an incident that say no, of older
// releases (`Not Solved (Too Costly)`) and newer ones.
const WITHOUT_SUCCESS = /^(unsuccessful$|not solved|no resolution provided$)/i

/** State of the request that a ticket belongs to; null stands for a ticket that was deleted. */
export function requestState(ticket: FollowedTicket | null): RequestState {
    if (ticket === null) return REQUEST_STATE.closedSkipped
    return ticket.category === 'closed' ? closedState(ticket) : openState(ticket)
}

function openState(ticket: FollowedTicket): RequestState {
    const { ticketType, value, onHold } = ticket
    if (onHold || (ticketType === 'incident' && value === INCIDENT_ON_HOLD)) return REQUEST_STATE.pending
    return value === NEW[ticketType] ? REQUEST_STATE.open : REQUEST_STATE.workInProgress
}

function closedState(ticket: FollowedTicket): RequestState {
    if (ticket.value === CANCELED[ticket.ticketType]) return REQUEST_STATE.closedSkipped
    return WITHOUT_SUCCESS.test(ticket.closeCode) ? REQUEST_STATE.closedIncomplete : REQUEST_STATE.closedComplete
}
