import { ticketSysId } from '../domain/identity'
import { isUsableUrl } from '../domain/action-url'
import { CHANGEABLE, type ChangeableField } from '../domain/task-change'
import { type ReceivedTask, writeReceivedTask } from '../domain/received-task'
import { REQUEST_STATE } from '../domain/request-state'
import { requestDescription, shortDescription } from '../domain/ticket-description'
import { fromRfc3339 } from '../domain/times'
import { endOfDay } from '../platform/clock'
import { sha256Hex } from '../platform/digest'
import type { Values } from '../records/write'
import { attemptEnd } from './take-attempt'

/** The columns of a new request. It notes a time of its next attempt before the first one is made: if that is cut short,
 * the job finishes it. */
export function requestValues(task: ReceivedTask, taskId: string, sysId: string): Values {
    return {
        ...fieldValues(task, CHANGEABLE),
        state: REQUEST_STATE.open,
        task_id: taskId,
        received: writeReceivedTask(task),
        requested_by_id: task.requestedBy,
        recommendation_source: task.recommendationSource,
        recommendation_category: task.recommendationCategory ?? '',
        action_url: task.actionUrl !== null && isUsableUrl(task.actionUrl) ? task.actionUrl : '',
        ticket_type: task.ticketType,
        ticket: ticketSysId(sysId, sha256Hex),
        ticket_retry_at: attemptEnd(),
    }
}

/** The columns of a request that hold these fields of its task. */
export function fieldValues(task: ReceivedTask, fields: readonly ChangeableField[]): Values {
    const values: Values = {}
    const set = (field: ChangeableField, columns: Values): void => {
        if (fields.indexOf(field) === -1) return
        Object.keys(columns).forEach((column) => (values[column] = columns[column] as string))
    }
    set('name', { task_name: task.name, short_description: shortDescription(task.name) })
    set('description', { details: task.description, description: requestDescription(task.description) })
    set('priority', { priority: task.priority })
    set('dueDate', { due: task.dueDate ?? '', due_date: platformDueDate(task.dueDate) })
    return values
}

/** A date lasts until its last second in the instance's zone; a time is kept as it is. */
export function platformDueDate(dueDate: string | null): string {
    if (dueDate === null) return ''
    return fromRfc3339(dueDate) ?? endOfDay(dueDate)
}
