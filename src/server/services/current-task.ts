import { wirePriority } from '../domain/priority'
import { type ReceivedTask, readReceivedTask } from '../domain/received-task'
import type { RequestRow } from '../records/request'

/** The task of a request as it stands now: as received, with what was changed since. Its priority is the one that the
 * ticket has come to have, or that waits for the ticket. */
export function currentTask(row: RequestRow): ReceivedTask {
    const received = readReceivedTask(row.received)
    return {
        taskId: row.taskId,
        ticketType: row.ticketType,
        name: row.taskName,
        description: row.details,
        priority: wirePriority(row.waitingPriority || row.priority) ?? received?.priority ?? 3,
        dueDate: row.due || null,
        requestedBy: row.requestedById,
        recommendationSource: row.recommendationSource,
        recommendationCategory: row.recommendationCategory || null,
        sourceCategory: received?.sourceCategory ?? null,
        actionUrl: received?.actionUrl ?? null,
    }
}
