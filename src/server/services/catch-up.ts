import { CHANGEABLE, type ChangeableField } from '../domain/task-change'
import { warn } from '../platform/system-log'
import { getRequest, readRequest, type RequestRecord, type RequestRow, updateRequest } from '../records/request'
import { loadTicket, readTicket } from '../records/ticket'
import { currentTask } from './current-task'
import { changeTicket } from './ticket-change'
import { changeRefusal } from './ticket-refusal'
import { describeTicket } from './ticket-values'

/** How often it looks again whether somebody else has written the request meanwhile. */
const ROUNDS = 3

/** Brings a ticket up to these fields of its request, which was changed while the ticket was made or by two at once: the
 * ticket may have the values of the one and the request those of the other. Whoever comes last makes them agree; only then
 * is there nothing new when it looks again. `known` are descriptions of the ticket that the app wrote (`changeTicket`). Six
 * Glide operations where nobody else is at it, eighteen at most. */
export function catchUp(
    record: RequestRecord,
    fields: readonly ChangeableField[] = CHANGEABLE,
    known: string[] = [],
): RequestRow {
    let current = record
    const descriptions = known.slice()
    for (let round = 0; round < ROUNDS; round++) {
        const row = readRequest(current)
        const ticket = loadTicket(row.ticketType, row.ticketId)
        if (!ticket) return row
        const task = currentTask(row)
        const isWaiting = row.waitingPriority !== ''
        // But for a change that waited, the ticket's priority is the one that counts.
        const wanted = isWaiting ? CHANGEABLE : fields.filter((field) => field !== 'priority')
        const written = changeTicket(row, ticket, task, wanted, descriptions)
        if (!written.done) warn(`${row.number}: ${changeRefusal(row.ticketType, written.reason).message}`)
        descriptions.push(describeTicket(row, task))
        const priority = written.done ? (written.ticket['priority'] ?? '') : readTicket(ticket).priority
        const isChanged = isWaiting || priority !== row.priority
        if (isChanged && !updateRequest(current, { waiting_priority: '', priority })) return row
        const again = getRequest(row.id)
        if (!again) return readRequest(current)
        const now = readRequest(again)
        if (now.version === row.version + (isChanged ? 1 : 0) && saysTheSame(now, row)) return now
        current = again
    }
    return readRequest(current)
}

/** Not by the version alone: whoever wrote between two reads may have made the very next one. */
function saysTheSame(one: RequestRow, other: RequestRow): boolean {
    return one.taskName === other.taskName && one.details === other.details && one.due === other.due
}
