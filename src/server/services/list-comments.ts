import type { Comment, CommentList } from '../contract'
import { inOrder } from '../domain/comment-order'
import { isOwnNote, journalText } from '../domain/journal-text'
import { type Outcome, succeed } from '../domain/outcome'
import { toRfc3339 } from '../domain/times'
import { sharesWorkNotes } from '../platform/properties'
import { findComments } from '../records/comment'
import { findEntries, type JournalEntry } from '../records/journal'
import { readRequest, type RequestRow } from '../records/request'
import { findNames } from '../records/user'
import { presentComment } from './comment'
import { noteSeen } from './connection'
import { mayReadJournals } from './deliver-comment'
import { findRequest, noSuchTask } from './find-request'

/** Comments of either side that are answered: the newest ones, if there are more. */
const MOST = 500

/** What was said about a task on either side, the oldest first. Five Glide operations. */
export function listComments(taskId: string): Outcome<CommentList> {
    const record = findRequest(taskId)
    if (!record) return noSuchTask(taskId)
    const request = readRequest(record)
    noteSeen()
    // One more than are answered tells whether there are more.
    const ours = findComments(request.id, MOST + 1).map(presentComment)
    const theirs = readTicket(request)
    return succeed({
        comments: inOrder(ours.slice(0, MOST).concat(theirs.comments)),
        complete: theirs.complete && ours.length <= MOST,
    })
}

/** A refused read finds nothing and says nothing: where nothing was found, the table's own flags are the evidence. */
function readTicket(request: RequestRow): CommentList {
    if (request.ticketNumber === '') return { comments: [], complete: true }
    const elements = sharesWorkNotes() ? ['comments', 'work_notes'] : ['comments']
    const entries = findEntries(request.ticketId, elements, MOST + 1)
    if (entries.length === 0) return { comments: [], complete: mayReadJournals() }
    const foreign = entries.slice(0, MOST).filter(({ text }) => !isOwnNote(text))
    return { comments: present(foreign), complete: entries.length <= MOST }
}

function present(entries: JournalEntry[]): Comment[] {
    const authors: string[] = []
    entries.forEach(({ createdBy }) => {
        if (authors.indexOf(createdBy) === -1) authors.push(createdBy)
    })
    const names = findNames(authors)
    return entries.map(({ id, text, createdBy, createdOn }) => ({
        id,
        text: journalText(text),
        author: names[createdBy.toLowerCase()] || createdBy,
        createdAt: toRfc3339(createdOn) ?? '',
        origin: 'servicenow',
    }))
}
