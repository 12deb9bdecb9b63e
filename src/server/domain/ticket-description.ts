import type { RecommendationSource } from '../contract'
import { isUsableUrl } from './action-url'
import { inBasicPlane } from './characters'
import { cut } from './cut'
import { htmlToText } from './html-to-text'
import type { ReceivedTask } from './received-task'

/** What stands before a fact, in the language of the ticket. */
export interface TicketDescriptionLabels {
    recommendationSource: string
    recommendationCategory: string
    requestedBy: string
    dueDate: string
    actionUrl: string
    request: string
    /** Words for the sources themselves. */
    sources: Record<RecommendationSource, string>
}

/** Length of the platform's `description` column of a task, in UTF-16 units. */
export const DESCRIPTION_LENGTH = 4000

/** Length of the platform's `short_description` column of a task, in UTF-16 units. */
export const SHORT_DESCRIPTION_LENGTH = 160

/** The short description of a request and of its ticket: the name on one line, in 160 UTF-16 units. */
export function shortDescription(name: string): string {
    return cut(onOneLine(inBasicPlane(name)), SHORT_DESCRIPTION_LENGTH)
}

/** The description of a request: the task's own as plain text, in 4,000 UTF-16 units. */
export function requestDescription(description: string): string {
    return cut(inBasicPlane(htmlToText(description)), DESCRIPTION_LENGTH)
}

/** The description of a native ticket, in 4,000 UTF-16 units: the task's own as plain text, then the facts on a line
 * each. Only the text is cut. `requestUrl` is absolute. */
export function ticketDescription(task: ReceivedTask, labels: TicketDescriptionLabels, requestUrl: string): string {
    const facts = cut(inBasicPlane(factLines(task, labels, requestUrl).join('\n')), DESCRIPTION_LENGTH)
    const room = DESCRIPTION_LENGTH - facts.length - SEPARATOR.length
    const text = inBasicPlane(htmlToText(task.description)).trim()
    return text === '' || room < 1 ? facts : cut(text, room) + SEPARATOR + facts
}

const SEPARATOR = '\n\n'

function factLines(task: ReceivedTask, labels: TicketDescriptionLabels, requestUrl: string): string[] {
    const lines = [line(labels.recommendationSource, labels.sources[task.recommendationSource])]
    if (task.sourceCategory) lines.push(line(labels.recommendationCategory, task.sourceCategory))
    lines.push(line(labels.requestedBy, task.requestedBy))
    if (task.dueDate) lines.push(line(labels.dueDate, readableTime(task.dueDate)))
    if (task.actionUrl && isUsableUrl(task.actionUrl)) lines.push(line(labels.actionUrl, task.actionUrl))
    lines.push(line(labels.request, requestUrl))
    return lines
}

// On one line, so that no fact can pass for another.
function line(label: string, value: string): string {
    return `${label}: ${onOneLine(value)}`
}

function onOneLine(text: string): string {
    return text.replace(/\s+/g, ' ').trim()
}

function readableTime(wire: string): string {
    return wire.replace('T', ' ').replace('Z', ' UTC')
}
