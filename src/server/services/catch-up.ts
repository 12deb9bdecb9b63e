import { wirePriority } from '../domain/priority'
import { CHANGEABLE } from '../domain/task-change'
import { warn } from '../platform/system-log'
import { readRequest, type RequestRecord, type RequestRow, updateRequest } from '../records/request'
import { loadTicket, readTicket } from '../records/ticket'
import { currentTask } from './current-task'
import { changeTicket } from './ticket-change'
import { changeRefusal } from './ticket-refusal'

/** Brings a ticket up to a request that was changed while the ticket was made. At most five Glide operations. */
export function catchUp(record: RequestRecord): RequestRow {
    const row = readRequest(record)
    const ticket = loadTicket(row.ticketType, row.ticketId)
    if (!ticket) return row
    const task = currentTask(row)
    const wanted = { ...task, priority: wirePriority(row.waitingPriority) ?? task.priority }
    const written = changeTicket(row, ticket, wanted, CHANGEABLE, [])
    if (!written.done) warn(`${row.number}: ${changeRefusal(row.ticketType, written.reason).message}`)
    const priority = written.done ? (written.ticket['priority'] ?? '') : readTicket(ticket).priority
    return updateRequest(record, { waiting_priority: '', priority }) ? readRequest(record) : row
}
