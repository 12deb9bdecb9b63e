import type { Task } from '../contract'
import { requestSysId } from '../domain/identity'
import { fail, type Outcome, succeed } from '../domain/outcome'
import { sha256Hex } from '../platform/digest'
import { findFirstByTaskId, getRequest, readRequest } from '../records/request'
import { noteSeen } from './connection'
import { presentTask } from './present-task'

/** The task with that ID, compared without case. Three Glide operations. */
export function readTaskById(taskId: string): Outcome<Task> {
    const record = getRequest(requestSysId(taskId, sha256Hex))
    if (record) {
        noteSeen()
        return succeed(presentTask(readRequest(record)))
    }
    // Where the platform chose the sys_id itself, the ID of the task is all there is to go by.
    const other = findFirstByTaskId(taskId)
    return other ? succeed(presentTask(readRequest(other))) : fail('not_found', 'task.notFound', [], { taskId })
}
