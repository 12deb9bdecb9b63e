import { type ReceivedTask, readReceivedTask } from './received-task'

// Everything that makes a task the same one but its ID, which is what found it. The source's own word for a category
// counts only where we have none for it.
const COMPARED = [
    'ticketType',
    'name',
    'description',
    'priority',
    'dueDate',
    'requestedBy',
    'recommendationSource',
    'recommendationCategory',
    'actionUrl',
] as const

/** Names of the fields in which a task differs from the one received before under the same ID, given as the JSON of its
 * `received` column; all of them if that cannot be read. */
export function differingFields(task: ReceivedTask, receivedBefore: string): string[] {
    const before = readReceivedTask(receivedBefore)
    return COMPARED.filter((field) => !before || comparable(task, field) !== comparable(before, field))
}

function comparable(task: ReceivedTask, field: (typeof COMPARED)[number]): string | number | null {
    const isUnknownCategory = field === 'recommendationCategory' && task.recommendationCategory === 'other'
    return isUnknownCategory ? `other: ${task.sourceCategory ?? ''}` : task[field]
}
