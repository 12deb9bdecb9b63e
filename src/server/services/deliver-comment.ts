import { noteMark, workNote } from '../domain/journal-text'
import { nextNoteTime } from '../domain/retry'
import { now } from '../platform/clock'
import { recordUrl } from '../platform/instance'
import { message } from '../platform/messages'
import { warn } from '../platform/system-log'
import { type CommentRecord, readComment, updateComment } from '../records/comment'
import { hasNote, JOURNAL } from '../records/journal'
import type { RequestRow } from '../records/request'
import { getTableAccess } from '../records/table-access'
import { COMMENT } from '../records/tables'
import { addWorkNote } from '../records/ticket'
import { GONE, type Values } from '../records/write'
import { changeRefusal, hiddenRefusal } from './ticket-refusal'
import { ticketSight } from './ticket-sight'

/** Makes a work note of a comment and marks it as delivered. Null, or why the ticket did not take it: then another
 * attempt is noted. Four Glide operations, two more at most where the ticket refuses.
 *
 * A refused update is silent, so the note is looked for. Where the app may not read journals, only what the update
 * answered is known. */
export function deliver(record: CommentRecord, request: RequestRow): string | null {
    const comment = readComment(record)
    const heading = message('comment.heading', [comment.author])
    const whole = message('comment.whole', [recordUrl(COMMENT, comment.id)])
    const added = addWorkNote(request.ticketType, request.ticketId, workNote(comment, heading, whole))
    if (isDelivered(comment.id, request) || (added.written && !mayReadJournals())) {
        markDelivered(record, comment.id)
        return null
    }
    const attempts = comment.attempts + 1
    note(record, comment.id, { attempts, retry_at: nextNoteTime(attempts, comment.createdOn, now(), request.active) })
    const isHidden = added === GONE && ticketSight(request) === 'hidden'
    return (isHidden ? hiddenRefusal : changeRefusal)(request.ticketType, added.reason).message
}

/** Whether the table of journals lets the app read, by its own flags. One Glide operation. */
export function mayReadJournals(): boolean {
    return getTableAccess(JOURNAL)?.readable === true
}

/** Whether the work note of a comment is there: an attempt that was cut short may have left it. False also where the
 * app may not read journals. One Glide operation. */
export function isDelivered(commentId: string, request: RequestRow): boolean {
    return hasNote(request.ticketId, noteMark(commentId))
}

/** One Glide operation. */
export function markDelivered(record: CommentRecord, id: string): void {
    note(record, id, { delivered: true, retry_at: '' })
}

/** What cannot be noted is done again by the job, and again: somebody has to know. */
function note(record: CommentRecord, id: string, values: Values): void {
    if (!updateComment(record, values)) warn(message('comment.notNoted', [id, COMMENT]))
}
