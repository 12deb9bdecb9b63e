import type { Task } from '../contract'
import { requestSysId } from '../domain/identity'
import { type Outcome, succeed } from '../domain/outcome'
import { sha256Hex } from '../platform/digest'
import { readRequest } from '../records/request'
import { noteSeen } from './connection'
import { findRequest, noSuchTask } from './find-request'
import { presentTask } from './present-task'

/** The task with that ID, compared without case. Three Glide operations. */
export function readTaskById(taskId: string): Outcome<Task> {
    const record = findRequest(taskId)
    if (!record) return noSuchTask(taskId)
    const row = readRequest(record)
    // Where looking for it has cost one operation more, this one is saved.
    if (row.id === requestSysId(taskId, sha256Hex)) noteSeen()
    return succeed(presentTask(row))
}
