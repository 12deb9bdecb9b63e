import { ticketSysId } from '../domain/identity'
import { isUsableUrl } from '../domain/action-url'
import { type ReceivedTask, writeReceivedTask } from '../domain/received-task'
import { REQUEST_STATE } from '../domain/request-state'
import { requestDescription, shortDescription } from '../domain/ticket-description'
import { fromRfc3339, toPlatformTime } from '../domain/times'
import { endOfDay, milliseconds } from '../platform/clock'
import { sha256Hex } from '../platform/digest'
import type { Values } from '../records/write'

/** The request notes a time of its next attempt before the first one is made: if that is cut short, the job finishes it.
 * Longer than a transaction may last, so that the two never work on one ticket. */
const FIRST_ATTEMPT = 5 * 60000

/** The columns of a new request. */
export function requestValues(task: ReceivedTask, taskId: string, sysId: string): Values {
    return {
        short_description: shortDescription(task.name),
        description: requestDescription(task.description),
        state: REQUEST_STATE.open,
        priority: task.priority,
        due_date: platformDueDate(task.dueDate),
        due: task.dueDate ?? '',
        task_id: taskId,
        task_name: task.name,
        details: task.description,
        received: writeReceivedTask(task),
        requested_by_id: task.requestedBy,
        recommendation_source: task.recommendationSource,
        recommendation_category: task.recommendationCategory ?? '',
        action_url: task.actionUrl !== null && isUsableUrl(task.actionUrl) ? task.actionUrl : '',
        ticket_type: task.ticketType,
        ticket: ticketSysId(sysId, sha256Hex),
        ticket_retry_at: toPlatformTime(milliseconds() + FIRST_ATTEMPT),
    }
}

/** A date lasts until its last second in the instance's zone; a time is kept as it is. */
function platformDueDate(dueDate: string | null): string {
    if (dueDate === null) return ''
    return fromRfc3339(dueDate) ?? endOfDay(dueDate)
}
