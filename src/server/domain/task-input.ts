import { actionUrl } from './fields/action-url'
import { dueDate } from './fields/due-date'
import { fieldReader } from './fields/reader'
import { recommendationCategory } from './fields/recommendation-category'
import { recommendationSource } from './fields/recommendation-source'
import { requestedBy } from './fields/requested-by'
import { optional, required } from './fields/rule'
import { taskId } from './fields/task-id'
import { taskDescription, taskName } from './fields/task-texts'
import { ticketType } from './fields/ticket-type'
import { wantedPriority } from './fields/wanted-priority'
import type { JsonObject } from './json-body'
import { fail, type Outcome, succeed } from './outcome'
import type { ReceivedTask } from './received-task'

/** Validates and normalises the body of `POST /tasks`. Fails with `invalid_task` and every field error at once. */
export function readTask(body: JsonObject): Outcome<ReceivedTask> {
    const { read, problems } = fieldReader(body)
    const id = read('taskId', optional(taskId, null))
    const type = read('ticketType', optional(ticketType, 'change' as const))
    const name = read('name', required(taskName))
    const description = read('description', optional(taskDescription, ''))
    const priority = read('priority', required(wantedPriority))
    const due = read('dueDate', optional(dueDate, null))
    const requester = read('requestedBy', required(requestedBy))
    const source = read('recommendationSource', required(recommendationSource))
    const category = read('recommendationCategory', optional(recommendationCategory, null))
    const url = read('actionUrl', optional(actionUrl, null))
    const fields = problems()
    if (fields.length > 0) return fail('invalid_task', 'task.invalid', [], { fields })
    return succeed({
        taskId: id,
        ticketType: type,
        name,
        description,
        priority,
        dueDate: due,
        requestedBy: requester,
        recommendationSource: source,
        recommendationCategory: category ? category.category : null,
        sourceCategory: category ? category.source : null,
        actionUrl: url,
        // Without a problem no field is undefined.
    } as ReceivedTask)
}
