// What stands in a journal of the platform is text, shown as it is, but for two things: what is enclosed in [code] tags is
// HTML (https://www.servicenow.com/docs/csh?topicname=render-journal-field-entries-as-html.html), and a mention carries
// the sys_id of the user, as an element of HTML or as `@[<sys_id>:<name>]`.

import { inBasicPlane } from './characters'
import { cut } from './cut'
import { htmlToText } from './html-to-text'

/** UTF-16 units of a journal entry. */
const LONGEST = 4000

const HTML = /\[code\]([\s\S]*?)\[\/code\]/gi
const MENTION_ELEMENT = /<\/?sn-mention\b[^<>]*>/gi
const MENTION = /@\[[0-9a-f]{32}:([^\]\n]*)\]/gi

const MARK = /^.*\[Microsoft 365: [0-9a-f]{32}\]/

/** An entry of a journal as plain text. */
export function journalText(entry: string): string {
    return entry
        .replace(HTML, (_whole, html: string) => htmlToText(html.replace(MENTION_ELEMENT, '')))
        .replace(MENTION, '@$1')
        .replace(/\r\n?/g, '\n')
        .trim()
}

/** What the work note of a comment has in its first line, and nothing else has. */
export function noteMark(commentSysId: string): string {
    return `[Microsoft 365: ${commentSysId}]`
}

/** Whether a work note is one that the app wrote for a comment. */
export function isOwnNote(entry: string): boolean {
    return MARK.test(entry)
}

/** The work note of a comment. `heading` says who wrote it; `whole` stands at the end where the text had to be cut. */
export function workNote(comment: { id: string; text: string }, heading: string, whole: string): string {
    const first = `${harmless(heading.replace(/\s+/g, ' '))} ${noteMark(comment.id)}\n\n`
    const text = harmless(comment.text)
    if (first.length + text.length <= LONGEST) return first + text
    const last = `\n\n${whole}`
    return first + cut(text, LONGEST - first.length - last.length) + last
}

/** Text from outside stays text: without its bracket, a tag is none. The space is of no width. A journal holds the basic
 * plane. */
function harmless(text: string): string {
    return inBasicPlane(text).replace(/\[(?=\/?code\])/gi, '[\u200b')
}
