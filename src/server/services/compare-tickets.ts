import { TICKET_TYPES } from '../contract'
import { isClone } from '../domain/clone'
import { type NamedState, taskState } from '../domain/state'
import { ticketChanges } from '../domain/ticket-changes'
import { instanceName } from '../platform/instance'
import { warn } from '../platform/system-log'
import { getConnection, notePositions } from '../records/connection'
import { findWithTicket, getRequest, type RequestRow } from '../records/request'
import { allStateNames } from '../records/state'
import { findTickets, type TicketRow } from '../records/ticket'
import { followRequest } from './follow-ticket'

/** Requests of one query, and queries of one run for those that are open and those that are closed, which are looked
 * at for having been reopened. The rest has its turn in the next run. */
const PAGE = 100
const PAGES = { open: 10, closed: 5 }

/** Compares requests with their tickets, for what the rules do not see: imports that run none, deletions in the database,
 * rules that failed. On a cloned instance the tickets are the original's business. Three Glide operations when there is
 * nothing; otherwise at most three for a hundred requests, and what `followRequest` costs for each that differs. */
export function compareTickets(): void {
    const connection = getConnection()
    if (connection && isClone(connection.instanceName, instanceName())) return
    const names = once(allStateNames)
    const before = { open: connection?.openPosition ?? '', closed: connection?.closedPosition ?? '' }
    const open = walk(true, before.open, PAGES.open, names)
    const closed = walk(false, before.closed, PAGES.closed, names)
    if (open !== before.open || closed !== before.closed) notePositions(open, closed)
}

/** Goes through so many pages from after a position; answers the new one, '' at the end. */
function walk(open: boolean, from: string, pages: number, names: () => NamedState[]): string {
    let position = from
    for (let page = 0; page < pages; page++) {
        const requests = findWithTicket(open, position, PAGE)
        comparePage(requests, names)
        const last = requests[requests.length - 1]
        if (!last || requests.length < PAGE) return ''
        position = last.id
    }
    return position
}

function comparePage(requests: RequestRow[], names: () => NamedState[]): void {
    TICKET_TYPES.forEach((type) => {
        const ofType = requests.filter(({ ticketType }) => ticketType === type)
        if (ofType.length === 0) return
        const tickets: Record<string, TicketRow> = {}
        findTickets(
            type,
            ofType.map(({ ticketId }) => ticketId),
        ).forEach((ticket) => {
            tickets[ticket.id] = ticket
        })
        ofType.filter((request) => differs(request, tickets[request.ticketId], names)).forEach(follow)
    })
}

/** A closed request whose ticket is gone is as it should be. */
function differs(request: RequestRow, ticket: TicketRow | undefined, names: () => NamedState[]): boolean {
    if (!ticket) return request.active
    const { ticketType } = request
    const { state: value, stateLabel: label, active } = ticket
    const { category } = taskState({ ticketType, value, label, active }, names())
    return Object.keys(ticketChanges(request, ticket, category)).length > 0
}

/** One that fails holds up no other. */
function follow({ id, number }: RequestRow): void {
    try {
        const record = getRequest(id)
        if (record) followRequest(record)
    } catch (exception) {
        warn(`${number}: ${String(exception)}`)
    }
}

function once<T>(find: () => T[]): () => T[] {
    let found: T[] | null = null
    return () => (found ??= find())
}
