import type { NamedRecord, Task, TaskState, Warning } from '../contract'
import { wirePriority } from '../domain/priority'
import { taskState, WAITING_FOR_TICKET } from '../domain/state'
import { toRfc3339 } from '../domain/times'
import { taskWarnings } from '../domain/warnings'
import { recordUrl } from '../platform/instance'
import { message } from '../platform/messages'
import type { RequestRow } from '../records/request'
import { findStateNames } from '../records/state'
import { REQUEST, ticketTable } from '../records/tables'
import { currentTask } from './current-task'

/** The task as every answer shows it. One Glide operation, none while the request waits for its ticket. */
export function presentTask(row: RequestRow): Task {
    const task = currentTask(row)
    const state = presentState(row)
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
        priority: wirePriority(row.priority) ?? task.priority,
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
        // Where a state has just been made a closed one, no time is known before the next comparison.
        closedAt: state.category === 'closed' ? toRfc3339(row.closedAt || row.updatedOn) : null,
        warnings: taskWarnings(task).map(({ field, code, key, args }): Warning => ({
            field,
            code,
            message: message(key, args),
        })),
    }
}

function presentTicket(row: RequestRow): Task['ticket'] {
    if (row.ticketNumber === '') return null
    return { number: row.ticketNumber, id: row.ticketId, url: recordUrl(ticketTable(row.ticketType), row.ticketId) }
}

function presentNamed(id: string, name: string): NamedRecord | null {
    return id === '' ? null : { id, name }
}

function presentState(row: RequestRow): TaskState {
    if (row.ticketNumber === '') {
        const { value, key, category } = WAITING_FOR_TICKET
        return { value, name: message(key), category }
    }
    const { ticketType, ticketState: value, ticketStateLabel: label, active } = row
    return taskState({ ticketType, value, label, active }, findStateNames(ticketType, value))
}
