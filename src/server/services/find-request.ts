import { requestSysId } from '../domain/identity'
import { fail, type Failed } from '../domain/outcome'
import { sha256Hex } from '../platform/digest'
import { findFirstByTaskId, getRequest, type RequestRecord } from '../records/request'

/** The request of the task with that ID, compared without case, or null. One Glide operation, two where it is not under
 * its own sys_id: where the platform chose that itself, the ID of the task is all there is to go by. */
export function findRequest(taskId: string): RequestRecord | null {
    return getRequest(requestSysId(taskId, sha256Hex)) ?? findFirstByTaskId(taskId)
}

/** Of the requests of a task the one that came first, asked by one that is loaded. The sys_id that was chosen can have no
 * other beside it; where the platform chose that itself, it did not stop a second request. Null where the platform does not
 * find even the one that asks: nobody can tell then. One Glide operation at most. */
export function firstRequest(record: RequestRecord, taskId: string): RequestRecord | null {
    return record.getUniqueValue() === requestSysId(taskId, sha256Hex) ? record : findFirstByTaskId(taskId)
}

export function noSuchTask(taskId: string): Failed {
    return fail('not_found', 'task.notFound', [], { taskId })
}
