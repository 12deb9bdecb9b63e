import type { Task, TicketError } from '../contract'
import { parseJsonBody } from '../domain/json-body'
import { fail, type Failed, type Outcome, succeed } from '../domain/outcome'
import type { ReceivedTask } from '../domain/received-task'
import { taskState } from '../domain/state'
import {
    CHANGEABLE,
    type ChangeableField,
    changedFields,
    readTaskChange,
    type WantedChange,
} from '../domain/task-change'
import { message } from '../platform/messages'
import { isPaused } from '../platform/properties'
import { warn } from '../platform/system-log'
import { getRequest, readRequest, type RequestRecord, type RequestRow, updateRequest } from '../records/request'
import { allStateNames } from '../records/state'
import { loadTicket, readTicket, type TicketRecord } from '../records/ticket'
import { catchUp } from './catch-up'
import { noteSeen } from './connection'
import { currentTask } from './current-task'
import { findRequest, noSuchTask } from './find-request'
import { presentTask } from './present-task'
import { fieldValues } from './request-values'
import { changeTicket, takeBack, type TicketColumns } from './ticket-change'
import { changeRefusal, hiddenRefusal } from './ticket-refusal'
import { ticketSight } from './ticket-sight'
import { describeTicket } from './ticket-values'

/** `fields` are those that are other than before. */
export interface TaskChanged {
    fields: ChangeableField[]
    task: Task
}

/** Changes a task: its ticket first, its request second, neither if one of them is refused. A change that was cut short in
 * between is completed by sending it again: the ticket has it then, and only the request is written. Fails with
 * `task_closed`, `refused` and others. Seven Glide operations; three if nothing is other than before. */
export function changeTask(taskId: string, body: string): Outcome<TaskChanged> {
    if (isPaused()) return fail('paused', 'connector.paused')
    const parsed = parseJsonBody(body)
    if (!parsed.ok) return parsed
    const read = readTaskChange(parsed.value)
    if (!read.ok) return read
    const record = findRequest(taskId)
    if (!record) return noSuchTask(taskId)
    const row = readRequest(record)
    const ticket = loadTicket(row.ticketType, row.ticketId)
    if (ticket) return changeBoth(record, row, ticket, read.value)
    if (row.ticketNumber !== '') return ticketGone(row)
    return row.active ? changeWaiting(record, row, read.value) : closed(row)
}

function changeBoth(
    record: RequestRecord,
    row: RequestRow,
    ticket: TicketRecord,
    change: WantedChange,
): Outcome<TaskChanged> {
    const names = allStateNames()
    const { state: value, stateLabel: label, active } = readTicket(ticket)
    if (taskState({ ticketType: row.ticketType, value, label, active }, names).category === 'closed') return closed(row)
    const task = currentTask(row)
    const fields = changedFields(task, change, true)
    if (fields.length === 0) return unchanged(presentTask(row, names))
    const wanted = { ...task, ...change }
    const known = [describeTicket(row, task)]
    // What was changed while the ticket was made goes with it: the job that brings it would come too late.
    const isWaiting = row.waitingPriority !== ''
    const touched = isWaiting ? CHANGEABLE : fields
    const written = changeTicket(row, ticket, wanted, touched, known)
    if (!written.done) return written.gone ? ticketGone(row) : ticketRefused(row, written.reason)
    const values = fieldValues(wanted, touched)
    if (isWaiting) values['waiting_priority'] = ''
    // What the instance's own rules made of it.
    if (values['priority'] !== undefined) values['priority'] = written.ticket['priority'] ?? ''
    const isWritten = updateRequest(record, values)
    const changed = readBack(record)
    const changedRow = readRequest(changed)
    if (!isWritten || isAsBefore(row, changedRow, values)) return requestRefused(row, written.before)
    const isAlone = changedRow.version <= row.version + 1
    const settled = isAlone ? changedRow : catchUp(changed, touched, known.concat(describeTicket(row, wanted)))
    return succeed({ fields, task: presentTask(settled, names) })
}

/** A request without its ticket: the ticket is made from what the request says then. Whoever makes it may have read the
 * request before, so a mark is left, by which the job looks at it again. */
function changeWaiting(record: RequestRecord, row: RequestRow, change: WantedChange): Outcome<TaskChanged> {
    const task = currentTask(row)
    const fields = changedFields(task, change, false)
    if (fields.length === 0) return unchanged(presentTask(row))
    const wanted: ReceivedTask = { ...task, ...change }
    const values = fieldValues(wanted, fields)
    const isWritten = updateRequest(record, { ...values, waiting_priority: String(wanted.priority) })
    const changed = readBack(record)
    const changedRow = readRequest(changed)
    if (!isWritten || isAsBefore(row, changedRow, values)) return requestRefused(row, null)
    const settled = changedRow.ticketNumber === '' ? changedRow : catchUp(changed)
    return succeed({ fields, task: presentTask(settled) })
}

/** Whether a request kept what it had, though nobody else has written it. */
function isAsBefore(before: RequestRow, after: RequestRow, values: ReturnType<typeof fieldValues>): boolean {
    if (after.version > before.version + 1) return false
    const [had, has] = [fieldValuesOf(before), fieldValuesOf(after)]
    return Object.keys(values).some(
        (column) => column in had && String(values[column]) !== String(had[column]) && had[column] === has[column],
    )
}

function fieldValuesOf({ taskName, details, priority, due }: RequestRow): Record<string, string> {
    return { task_name: taskName, details, priority, due }
}

/** A written request as it is now; as it was written where it cannot be read: to say that there is no such task would
 * leave its sender with a change that was made. One Glide operation. */
function readBack(written: RequestRecord): RequestRecord {
    return getRequest(written.getUniqueValue()) ?? written
}

function unchanged(task: Task): Outcome<TaskChanged> {
    noteSeen()
    return succeed({ fields: [], task })
}

function closed({ taskId }: RequestRow): Failed {
    return fail('task_closed', 'task.closed', [], { taskId })
}

/** A ticket that is there no more closes its task. One that cannot be read is not known to be gone. */
function ticketGone(row: RequestRow): Failed {
    const sight = ticketSight(row)
    if (sight === 'gone') return closed(row)
    return refused(row, sight === 'hidden' ? hiddenRefusal(row.ticketType) : changeRefusal(row.ticketType, ''))
}

function ticketRefused(row: RequestRow, reason: string): Failed {
    return refused(row, changeRefusal(row.ticketType, reason))
}

function refused({ taskId }: RequestRow, { code, message: detail }: TicketError): Failed {
    const refusal = code === 'cross_scope_refused' ? code : 'refused'
    return fail(refusal, 'change.refused', [], { taskId, detail })
}

function requestRefused(row: RequestRow, ticketBefore: TicketColumns | null): Failed {
    if (ticketBefore && !takeBack(row, ticketBefore)) {
        warn(message('change.notTakenBack', [row.number, row.ticketNumber]))
    }
    return fail('refused', 'change.requestRefused', [], { taskId: row.taskId })
}
