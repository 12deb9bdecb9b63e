import { type CommentRequest, LIMITS } from '../contract'
import { fieldReader } from './fields/reader'
import { filledText, required, trimmedText } from './fields/rule'
import type { JsonObject } from './json-body'
import { fail, type Outcome, succeed } from './outcome'

/** Validates the body of `POST /tasks/{taskId}/comments`: ID and author trimmed, the text as it came. Fails with
 * `invalid_request` and every field error at once. */
export function readComment(body: JsonObject): Outcome<CommentRequest> {
    const { read, problems } = fieldReader(body)
    const commentId = read('commentId', required(trimmedText(LIMITS.commentId)))
    const text = read('text', required(filledText(LIMITS.commentText)))
    const author = read('author', required(trimmedText(LIMITS.commentAuthor)))
    const fields = problems()
    if (fields.length > 0) return fail('invalid_request', 'request.invalid', [], { fields })
    // Without a problem no field is undefined.
    return succeed({ commentId, text, author } as CommentRequest)
}
