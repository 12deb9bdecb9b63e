import type { Task } from '../contract'
import { requestSysId } from '../domain/identity'
import { fail, type Outcome, succeed } from '../domain/outcome'
import { sha256Hex } from '../platform/digest'
import { getRequest, readRequest } from '../records/request'
import { noteSeen } from './connection'
import { presentTask } from './present-task'

/** The task with that ID, compared without case. Three Glide operations. */
export function readTaskById(taskId: string): Outcome<Task> {
    noteSeen()
    const record = getRequest(requestSysId(taskId, sha256Hex))
    return record ? succeed(presentTask(readRequest(record))) : fail('not_found', 'task.notFound', [taskId])
}
