import { isClone } from '../domain/clone'
import { FINISH_JOB } from '../domain/setup-routes'
import { now } from '../platform/clock'
import { instanceName } from '../platform/instance'
import { warn } from '../platform/system-log'
import { findUndelivered, getComment, readComment } from '../records/comment'
import { getConnection } from '../records/connection'
import { findChangedMeanwhile, getRequest, readRequest } from '../records/request'
import { catchUp } from './catch-up'
import { claim } from './claim-change'
import { deliver, isDelivered, markDelivered } from './deliver-comment'

/** Comments and changes of one run; the rest waits for the next minute. */
const BATCH = 50

/** Finishes what had to wait for a ticket, or was cut short: comments become work notes, and tickets get what was changed
 * while they were made. Not on a cloned instance. Two Glide operations when there is nothing to do, a bounded number for
 * each comment and change. */
export function finishWaiting(): void {
    const comments = findUndelivered(now(), BATCH)
    const changed = findChangedMeanwhile(BATCH)
    if (comments.length + changed.length === 0) return
    const connection = getConnection()
    if (connection && isClone(connection.instanceName, instanceName())) return
    changed.forEach((id) => {
        const record = getRequest(id)
        if (record) catchUp(record)
    })
    comments.forEach(finishComment)
}

function finishComment(id: string): void {
    const record = getComment(id)
    if (!record) return
    const comment = readComment(record)
    const found = getRequest(comment.request)
    if (!found) return
    const request = readRequest(found)
    if (isDelivered(comment.id, request)) {
        markDelivered(record, id)
        return
    }
    // A note cannot be taken back, and a run that takes long may be met by the next.
    if (claim(FINISH_JOB, { id, version: String(comment.attempts) }) === null) return
    const refusal = deliver(record, request)
    if (refusal !== null) warn(`${request.number}: ${refusal}`)
}
