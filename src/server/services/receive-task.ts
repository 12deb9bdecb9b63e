import type { Task } from '../contract'
import { requestSysId } from '../domain/identity'
import { parseJsonBody } from '../domain/json-body'
import { fail, type Outcome, succeed } from '../domain/outcome'
import type { ReceivedTask } from '../domain/received-task'
import { differingFields } from '../domain/same-task'
import { readTask } from '../domain/task-input'
import { sha256Hex } from '../platform/digest'
import { isPaused } from '../platform/properties'
import { newGuid } from '../platform/random'
import { deleteRequest, getRequest, insertRequest, readRequest, type RequestRow } from '../records/request'
import { createFirstTicket } from './create-ticket'
import { noteSeen } from './connection'
import { firstRequest } from './find-request'
import { presentTask } from './present-task'
import { requestValues } from './request-values'

/** `repeated`: that task was received before, with the same content. */
export interface TaskReceipt {
    repeated: boolean
    task: Task
}

/** Takes a task in: makes its request and its ticket, once. Seven Glide operations, three more where the
 * instance hides the ticket or has not kept it, four for a repetition.
 * `caller` is the sys_id of the user the ticket is for when nobody else is known. */
export function receiveTask(body: string, caller: string): Outcome<TaskReceipt> {
    if (isPaused()) return fail('paused', 'connector.paused')
    const parsed = parseJsonBody(body)
    if (!parsed.ok) return parsed
    const read = readTask(parsed.value)
    if (!read.ok) return read
    const task = read.value
    const taskId = task.taskId ?? newGuid()
    const id = requestSysId(taskId, sha256Hex)

    const inserted = insertRequest(id, requestValues(task, taskId, id))
    if (!inserted.record) {
        const earlier = getRequest(id)
        if (!earlier) return refused(taskId, inserted.reason)
        noteSeen()
        return repetition(readRequest(earlier), task)
    }
    const first = firstRequest(inserted.record, taskId)
    if (!first || first.getUniqueValue() !== inserted.id) {
        deleteRequest(inserted.record)
        return first ? repetition(readRequest(first), task) : refused(taskId, '')
    }
    return succeed({ repeated: false, task: presentTask(createFirstTicket(inserted.record, caller)) })
}

function repetition(row: RequestRow, task: ReceivedTask): Outcome<TaskReceipt> {
    const fields = differingFields(task, row.received)
    if (fields.length > 0) {
        return fail('task_conflict', 'task.conflict', [], {
            taskId: row.taskId,
            fields: fields.map((field) => ({ field, key: 'task.differs', args: [field] })),
        })
    }
    return succeed({ repeated: true, task: presentTask(row) })
}

function refused(taskId: string, reason: string): Outcome<TaskReceipt> {
    return fail('refused', 'task.refused', [], reason ? { taskId, detail: reason } : { taskId })
}
