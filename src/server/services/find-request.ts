import { requestSysId } from '../domain/identity'
import { fail, type Failed } from '../domain/outcome'
import { sha256Hex } from '../platform/digest'
import { findFirstByTaskId, getRequest, type RequestRecord } from '../records/request'

/** The request of the task with that ID, compared without case, or null. One Glide operation, two where it is not under
 * its own sys_id: where the platform chose that itself, the ID of the task is all there is to go by. */
export function findRequest(taskId: string): RequestRecord | null {
    return getRequest(requestSysId(taskId, sha256Hex)) ?? findFirstByTaskId(taskId)
}

export function noSuchTask(taskId: string): Failed {
    return fail('not_found', 'task.notFound', [], { taskId })
}
