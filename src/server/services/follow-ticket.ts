import { deletionChanges, ticketChanges } from '../domain/ticket-changes'
import { taskState } from '../domain/state'
import { now } from '../platform/clock'
import { message } from '../platform/messages'
import { warn } from '../platform/system-log'
import { findByTicket, readRequest, type RequestRecord, type RequestRow, updateRequest } from '../records/request'
import { findStateNames } from '../records/state'
import { getTicketWithNames, type TicketWithNames } from '../records/ticket'
import type { Values } from '../records/write'
import { TICKET_NOTED } from './create-ticket'
import { findRequest } from './find-request'
import { ticketSight } from './ticket-sight'

/** How often a ticket is read again that changes while it is being followed. */
const ROUNDS = 3

/** A ticket of which something was changed, as it was then. */
export interface ChangedTicket {
    id: string
    number: string
    /** What it says of its origin, which anybody may change or copy. */
    correlationId: string
    isDeleted: boolean
}

/** Has the request of a ticket say what the ticket says (`followRequest`). One Glide operation more; one in all for
 * a ticket that is nobody's, up to three where it was deleted. */
export function followTicket({ id, number, correlationId, isDeleted }: ChangedTicket): void {
    if (!id) return
    const record = findByTicket(id) ?? (isDeleted ? findLeft(number, correlationId) : null)
    if (record) followRequest(record)
}

/** The request that a deleted ticket has left, which has no reference to it any more: the one of its task, if that has had a
 * ticket of this number. */
function findLeft(number: string, correlationId: string): RequestRecord | null {
    const record = correlationId ? findRequest(correlationId) : null
    if (!record) return null
    const request = readRequest(record)
    return request.hasLostTicket && request.ticketNumber === number ? record : null
}

/** Has a loaded request say what its ticket says, and writes only what differs. Both are read here and now: asynchronous
 * rules run in any order, and the last one must not bring what an earlier change was. Two Glide operations where nothing
 * differs, four where something does, and one for each new name. */
export function followRequest(record: RequestRecord): void {
    const { ticketType: type, ticketId } = readRequest(record)
    let ticket = getTicketWithNames(type, ticketId)
    if (!ticket) {
        followDeletion(record)
        return
    }
    for (let round = 0; round < ROUNDS; round++) {
        const values = changesOf(readRequest(record), ticket)
        if (Object.keys(values).length === 0 || !write(record, values)) return
        // Of two who follow the same ticket at a time, the slower one would leave what it read first.
        const again = getTicketWithNames(type, ticketId)
        if (!again || again.row.version === ticket.row.version) return
        ticket = again
    }
}

function changesOf(request: RequestRow, { row, name }: TicketWithNames): Values {
    const { ticketType } = request
    const { state: value, stateLabel: label, active } = row
    const { category } = taskState({ ticketType, value, label, active }, findStateNames(ticketType, value))
    const values: Values = ticketChanges(request, row, category)
    if (values['assigned_to'] !== undefined) values['assigned_to_name'] = row.assignedTo ? name('assigned_to') : ''
    if (values['assignment_group'] !== undefined) {
        values['assignment_group_name'] = row.assignmentGroup ? name('assignment_group') : ''
    }
    return request.ticketNumber === '' ? { ...values, ...TICKET_NOTED } : values
}

/** Closes the request of a ticket that is gone; says so where it only is out of sight. */
function followDeletion(record: RequestRecord): void {
    const request = readRequest(record)
    // Without a number it has not been there yet: that is the business of whoever is creating it.
    if (request.ticketNumber === '') return
    const sight = ticketSight(request)
    if (sight !== 'gone') {
        const key = sight === 'hidden' ? 'follow.hidden' : 'follow.unreadable'
        warn(message(key, [request.ticketNumber, request.number]))
        return
    }
    const values = deletionChanges(request, message('state.deleted'), now())
    if (Object.keys(values).length > 0) write(record, values)
}

function write(record: RequestRecord, values: Values): boolean {
    const written = updateRequest(record, values)
    if (!written) warn(message('follow.refused', [readRequest(record).number]))
    return written
}
