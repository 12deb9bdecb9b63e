import type { Comment } from '../contract'
import { readComment as readCommentInput } from '../domain/comment-input'
import { commentSysId } from '../domain/identity'
import { parseJsonBody } from '../domain/json-body'
import { fail, type Outcome, succeed } from '../domain/outcome'
import { toPlatformTime, toRfc3339 } from '../domain/times'
import { milliseconds } from '../platform/clock'
import { sha256Hex } from '../platform/digest'
import { message } from '../platform/messages'
import { isPaused } from '../platform/properties'
import {
    type CommentRecord,
    type CommentRow,
    deleteComment,
    findOtherComment,
    getComment,
    insertComment,
    readComment,
} from '../records/comment'
import { readRequest, type RequestRow } from '../records/request'
import { COMMENT } from '../records/tables'
import { noteSeen } from './connection'
import { deliver } from './deliver-comment'
import { findRequest, noSuchTask } from './find-request'

/** The comment notes a time of its next attempt before the first one is made: if that is cut short, the job finishes it.
 * Longer than a transaction may last, so that the two never write the same note. */
const FIRST_ATTEMPT = 5 * 60000

/** `repeated`: that comment was received before, with the same text. `waiting`: why it is no work note yet, '' if it is. */
export interface CommentReceipt {
    repeated: boolean
    waiting: string
    request: RequestRow
    comment: Comment
}

/** Takes a comment on a task in and makes a work note of it, once. Without a ticket, or where the ticket refuses the
 * note, it is kept, and a job tries again. Seven Glide operations, three for a repetition. */
export function receiveComment(taskId: string, body: string): Outcome<CommentReceipt> {
    if (isPaused()) return fail('paused', 'connector.paused')
    const parsed = parseJsonBody(body)
    if (!parsed.ok) return parsed
    const read = readCommentInput(parsed.value)
    if (!read.ok) return read
    const found = findRequest(taskId)
    if (!found) return noSuchTask(taskId)
    const request = readRequest(found)
    const { commentId, text, author } = read.value
    const id = commentSysId(request.taskId, commentId, sha256Hex)

    const hasTicket = request.ticketNumber !== ''
    const retryAt = toPlatformTime(milliseconds() + (hasTicket ? FIRST_ATTEMPT : 0))
    const values = { request: request.id, comment_id: commentId, text, author, retry_at: retryAt }
    const inserted = insertComment(id, values)
    if (!inserted.record) {
        const earlier = getComment(id)
        if (earlier) return repetition(request, earlier, text)
        return fail('refused', 'comment.refused', [COMMENT], { taskId: request.taskId, detail: inserted.reason })
    }
    // Where the platform chose the sys_id itself, it did not stop a second comment of the same ID.
    if (inserted.id !== id) {
        const earlier = findOtherComment(request.id, commentId, inserted.id)
        if (earlier) {
            deleteComment(inserted.record)
            return repetition(request, earlier, text)
        }
    }
    const row = readComment(inserted.record)
    const waiting = hasTicket ? deliver(inserted.record, request) : message('comment.kept')
    return succeed({ repeated: false, waiting: waiting ?? '', request, comment: presentComment(row) })
}

/** What is not delivered yet is the business of the first attempt, or of the job when that was cut short. */
function repetition(request: RequestRow, record: CommentRecord, text: string): Outcome<CommentReceipt> {
    const row = readComment(record)
    if (row.text !== text) {
        return fail('task_conflict', 'comment.conflict', [], {
            taskId: request.taskId,
            fields: [{ field: 'text', key: 'task.differs', args: ['text'] }],
        })
    }
    noteSeen()
    return succeed({ repeated: true, waiting: '', request, comment: presentComment(row) })
}

export function presentComment({ commentId, text, author, createdOn }: CommentRow): Comment {
    return { id: commentId, text, author, createdAt: toRfc3339(createdOn) ?? '', origin: 'microsoft365' }
}
