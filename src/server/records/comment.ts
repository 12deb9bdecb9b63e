import { GlideRecord } from '@servicenow/glide'
import { fromStored } from './stored-text'
import { COMMENT } from './tables'
import { limitOf, nextSame, whereIs } from './where'
import { insertAs, setValues, type Values } from './write'

/** A comment that is loaded and can be updated: hand it back to this file, never look into it elsewhere. */
export type CommentRecord = GlideRecord

/** A comment from the security center. Times as the platform stores them. */
export interface CommentRow {
    id: string
    request: string
    commentId: string
    text: string
    author: string
    attempts: number
    createdOn: string
}

export type InsertedComment = { record: CommentRecord; id: string } | { record: null; reason: string }

/** Inserts a comment. One Glide operation. */
export function insertComment(sysId: string, values: Values): InsertedComment {
    const record: CommentRecord = new GlideRecord(COMMENT)
    const inserted = insertAs(record, sysId, values)
    return inserted.id ? { record, id: inserted.id } : { record: null, reason: inserted.reason }
}

/** The comment with that sys_id, or null. One Glide operation. */
export function getComment(sysId: string): CommentRecord | null {
    const record: CommentRecord = new GlideRecord(COMMENT)
    return record.get('sys_id', sysId) ? record : null
}

/** The oldest comment of that ID on a request but for the one with the sys_id `own`, or null. For where the platform
 * chose the sys_id itself. One Glide operation. */
export function findOtherComment(request: string, commentId: string, own: string): CommentRecord | null {
    const record: CommentRecord = new GlideRecord(COMMENT)
    record.addQuery('request', request)
    record.addQuery('sys_id', '!=', own)
    whereIs(record, 'comment_id', commentId)
    record.orderBy('sys_created_on')
    // The platform compares without case, and these IDs are compared exactly.
    record.setLimit(Math.max(limitOf(commentId), 10))
    record.query()
    while (nextSame(record, 'comment_id', commentId)) if (readComment(record).commentId === commentId) return record
    return null
}

/** The newest comments on a request, the newest first. One Glide operation. */
export function findComments(request: string, limit: number): CommentRow[] {
    const record = new GlideRecord(COMMENT)
    record.addQuery('request', request)
    record.orderByDesc('sys_created_on')
    record.setLimit(limit)
    record.query()
    const rows: CommentRow[] = []
    while (record.next()) rows.push(readComment(record))
    return rows
}

/** sys_ids of comments whose next attempt to become a work note is due and whose request has its ticket, the longest
 * waiting first. One Glide operation. */
export function findUndelivered(now: string, limit: number): string[] {
    const record = new GlideRecord(COMMENT)
    record.addQuery('retry_at', '<=', now)
    record.addNotNullQuery('retry_at')
    record.addNotNullQuery('request.ticket_number')
    record.orderBy('retry_at')
    record.setLimit(limit)
    record.query()
    const ids: string[] = []
    while (record.next()) ids.push(record.getUniqueValue())
    return ids
}

/** Writes columns of a loaded comment; false if the platform refused. One Glide operation. */
export function updateComment(record: CommentRecord, values: Values): boolean {
    setValues(record, values)
    return record.update() !== null
}

/** Deletes a loaded comment. One Glide operation. */
export function deleteComment(record: CommentRecord): boolean {
    return record.deleteRecord()
}

/** The row that a loaded comment stands on. No Glide operation. */
export function readComment(record: CommentRecord): CommentRow {
    const text = (column: string): string => fromStored(record.getValue(column) || '')
    return {
        id: record.getUniqueValue(),
        request: text('request'),
        commentId: text('comment_id'),
        text: text('text'),
        author: text('author'),
        attempts: parseInt(text('attempts') || '0', 10),
        createdOn: text('sys_created_on'),
    }
}
