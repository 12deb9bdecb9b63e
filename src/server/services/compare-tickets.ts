import { TICKET_TYPES, type TicketType } from '../contract'
import { isClone } from '../domain/clone'
import { type NamedState, taskState } from '../domain/state'
import { ticketChanges } from '../domain/ticket-changes'
import { instanceName } from '../platform/instance'
import { message } from '../platform/messages'
import { warn } from '../platform/system-log'
import { getConnection, notePositions } from '../records/connection'
import { findWithTicket, getRequest, type RequestRow } from '../records/request'
import { allStateNames } from '../records/state'
import { ticketTable } from '../records/tables'
import { findTickets, mayReadTickets, type TicketRow } from '../records/ticket'
import { followRequest } from './follow-ticket'

/** Requests of one query, and queries of one run for those that are open and those that are closed, which are looked
 * at for having been reopened. The rest has its turn in the next run. */
const PAGE = 100
const PAGES = { open: 10, closed: 5 }

/** Compares requests with their tickets, for what the rules do not see: imports that run none, deletions in the database,
 * rules that failed. On a cloned instance the tickets are the original's business. Three Glide operations when there is
 * nothing; otherwise at most three for a hundred requests, four in all for what is looked up or noted once, and for each
 * that differs one and what `followRequest` costs. */
export function compareTickets(): void {
    const connection = getConnection()
    if (connection && isClone(connection.instanceName, instanceName())) return
    const known: Known = { names: once(allStateNames), isReadable: forEachType(isReadable) }
    const before = { open: connection?.openPosition ?? '', closed: connection?.closedPosition ?? '' }
    const open = walk(true, before.open, PAGES.open, known)
    const closed = walk(false, before.closed, PAGES.closed, known)
    if (open !== before.open || closed !== before.closed) notePositions(open, closed)
}

/** What one run looks up once. */
interface Known {
    names: () => NamedState[]
    isReadable: (type: TicketType) => boolean
}

/** Goes through so many pages from after a position; answers the new one, '' at the end. */
function walk(open: boolean, from: string, pages: number, known: Known): string {
    let position = from
    for (let page = 0; page < pages; page++) {
        const requests = findWithTicket(open, position, PAGE)
        comparePage(requests, known)
        const last = requests[requests.length - 1]
        if (!last || requests.length < PAGE) return ''
        position = last.id
    }
    return position
}

function comparePage(requests: RequestRow[], known: Known): void {
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
        ofType.filter((request) => differs(request, tickets[request.ticketId], known)).forEach(follow)
    })
}

/** A closed request whose ticket is gone is as it should be. What has kept its reference may only be unreadable. */
function differs(request: RequestRow, ticket: TicketRow | undefined, { names, isReadable }: Known): boolean {
    const { ticketType } = request
    if (!ticket) return request.active && (request.hasLostTicket || isReadable(ticketType))
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

/** Says so where it is not: once, not for each request. */
function isReadable(type: TicketType): boolean {
    const readable = mayReadTickets(type)
    if (!readable) warn(message('follow.unreadableTable', [ticketTable(type)]))
    return readable
}

function forEachType<T>(find: (type: TicketType) => T): (type: TicketType) => T {
    const found: Partial<Record<TicketType, T>> = {}
    return (type) => (found[type] ??= find(type))
}

function once<T>(find: () => T[]): () => T[] {
    let found: T[] | null = null
    return () => (found ??= find())
}
