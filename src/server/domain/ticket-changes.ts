import type { StateCategory, TicketType } from '../contract'
import { CANCELED, REQUEST_STATE, requestState } from './request-state'
import { toRfc3339 } from './times'

/** A request as far as it follows its ticket. Empty columns are '', times as the platform stores them. */
export interface FollowingRequest {
    ticketType: TicketType
    ticketId: string
    /** Whether deleting the ticket has cleared the reference to it. */
    hasLostTicket: boolean
    ticketNumber: string
    ticketState: string
    ticketStateLabel: string
    /** Not '' while the ticket has yet to take a change over that was made before it was there. */
    waitingPriority: string
    state: string
    active: boolean
    closedAt: string
    priority: string
    assignedTo: string
    assignmentGroup: string
    dueDate: string
    updatedOn: string
}

/** A ticket as it is now, the same way. */
export interface TicketNow {
    number: string
    state: string
    stateLabel: string
    priority: string
    assignedTo: string
    assignmentGroup: string
    dueDate: string
    closeCode: string
    /** The change request's own flag. */
    onHold: boolean
    closedAt: string
    /** When an incident was last resolved. */
    resolvedAt: string
    updatedOn: string
}

/** Columns of the request that are not as they should be, with their values. Empty: there is nothing to write, and what
 * is not written is no news for who reads the changes. */
export type Changes = Record<string, string | boolean>

/** What a request has to take over from its ticket. `category` is that of the ticket's state. The label of a state is
 * taken with the state only: it is in the language of whoever looks. */
export function ticketChanges(request: FollowingRequest, ticket: TicketNow, category: StateCategory): Changes {
    const { ticketType } = request
    const { closeCode, onHold } = ticket
    const changes = differences([
        // One that was deleted is there again: restored, or written by somebody who had read it before.
        ['ticket', request.hasLostTicket ? '' : request.ticketId, request.ticketId],
        ['ticket_number', request.ticketNumber, ticket.number],
        ['ticket_state', request.ticketState, ticket.state],
        ['state', request.state, requestState({ ticketType, value: ticket.state, category, closeCode, onHold })],
        ['active', request.active, category === 'open'],
        ['closed_at', request.closedAt, category === 'open' ? '' : closingTime(request, ticket)],
        ['assigned_to', request.assignedTo, ticket.assignedTo],
        ['assignment_group', request.assignmentGroup, ticket.assignmentGroup],
        // Until the ticket has what was wanted, its own is what was wanted before.
        ...(request.waitingPriority === '' ? ownValues(request, ticket) : []),
    ])
    if ('ticket_state' in changes || request.ticketStateLabel === '') changes['ticket_state_label'] = ticket.stateLabel
    if ('due_date' in changes) changes['due'] = toRfc3339(ticket.dueDate) ?? ''
    return changes
}

/** What a request has to take over from its ticket having been deleted: it counts as canceled. One that was closed
 * before stays as it is, since closed tickets are archived sooner or later. `now` as the platform stores it. */
export function deletionChanges(request: FollowingRequest, label: string, now: string): Changes {
    if (!request.active) return {}
    return {
        ticket_state: CANCELED[request.ticketType],
        ticket_state_label: label,
        state: REQUEST_STATE.closedSkipped,
        active: false,
        closed_at: now,
    }
}

/** When a ticket first got to a closed state. Its own stamps may be those of an earlier time (an incident that was
 * reopened keeps `resolved_at`): what is older than the request's last change, when it was open, does not count. */
function closingTime(request: FollowingRequest, ticket: TicketNow): string {
    if (!request.active && request.closedAt !== '') return request.closedAt
    const [first] = [ticket.resolvedAt, ticket.closedAt].filter((time) => time >= request.updatedOn).sort()
    return first ?? ticket.updatedOn
}

type Column = [column: string, is: string | boolean, wanted: string | boolean]

function ownValues(request: FollowingRequest, ticket: TicketNow): Column[] {
    return [
        ['priority', request.priority, ticket.priority],
        ['due_date', request.dueDate, ticket.dueDate],
    ]
}

function differences(columns: Column[]): Changes {
    const changes: Changes = {}
    columns.forEach(([column, is, wanted]) => {
        if (is !== wanted) changes[column] = wanted
    })
    return changes
}
