import type { NamedRecord, Task, TaskState, Warning } from '../contract'
import { type NamedState, taskState, stateWithoutTicket } from '../domain/state'
import { toRfc3339 } from '../domain/times'
import { taskWarnings } from '../domain/warnings'
import { recordUrl } from '../platform/instance'
import { message } from '../platform/messages'
import type { RequestRow } from '../records/request'
import { findStateNames } from '../records/state'
import { REQUEST, ticketTable } from '../records/tables'
import { currentTask } from './current-task'

/** The task as every answer shows it, by the names of the states if they are known. Otherwise one Glide operation, none
 * while the request waits for its ticket. */
export function presentTask(row: RequestRow, names?: NamedState[]): Task {
    const task = currentTask(row)
    const state = presentState(row, names)
    return {
        taskId: row.taskId,
        number: row.number,
        id: row.id,
        url: recordUrl(REQUEST, row.id),
        ticketType: row.ticketType,
        ticket: presentTicket(row),
        ticketError: row.ticketErrorCode === '' ? null : { code: row.ticketErrorCode, message: row.ticketError },
        name: row.taskName,
        description: row.details,
        priority: task.priority,
        dueDate: row.due || null,
        requestedBy: row.requestedById,
        recommendationSource: row.recommendationSource,
        recommendationCategory: row.recommendationCategory || null,
        sourceCategory: task.sourceCategory,
        actionUrl: row.actionUrl || null,
        state,
        active: state.category === 'open',
        assignedTo: presentNamed(row.assignedTo, row.assignedToName),
        assignmentGroup: presentNamed(row.assignmentGroup, row.assignmentGroupName),
        createdAt: toRfc3339(row.createdOn) ?? '',
        updatedAt: toRfc3339(row.updatedOn) ?? '',
        closedAt: state.category === 'closed' ? closedAt(row) : null,
        warnings: taskWarnings(task).map(({ field, code, key, args }): Warning => ({
            field,
            code,
            message: message(key, args),
        })),
    }
}

/** Where nothing tells when (its state was not called closed at that time), it is since the last change at the latest. */
function closedAt(row: RequestRow): string | null {
    return toRfc3339(row.closedAt) ?? toRfc3339(row.updatedOn)
}

function presentTicket(row: RequestRow): Task['ticket'] {
    if (row.ticketNumber === '') return null
    return { number: row.ticketNumber, id: row.ticketId, url: recordUrl(ticketTable(row.ticketType), row.ticketId) }
}

function presentNamed(id: string, name: string): NamedRecord | null {
    return id === '' ? null : { id, name }
}

/** What a request without a ticket shows. */
export function presentWithoutTicket(active: boolean): TaskState {
    const { value, key, category } = stateWithoutTicket(active)
    return { value, name: message(key), category }
}

function presentState(row: RequestRow, names?: NamedState[]): TaskState {
    // By the column that listings and counts go by too.
    if (row.ticketState === '') return presentWithoutTicket(row.active)
    const { ticketType, ticketState: value, ticketStateLabel: label, active } = row
    return taskState({ ticketType, value, label, active }, names ?? findStateNames(ticketType, value))
}
