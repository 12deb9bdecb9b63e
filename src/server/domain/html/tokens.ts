import { type Attributes, readAttributes } from './attributes'
import { has, LIKELY, SKIPPED, SURE } from './elements'

export type Token =
    | { kind: 'text'; text: string }
    | { kind: 'start'; name: string; attributes: Attributes }
    | { kind: 'end'; name: string }
    /** A comment or declaration: nothing to read, but a sign that this is HTML. */
    | { kind: 'other' }

const NAME = /^<(\/?)([a-z][a-z0-9]*|[ovw]:[a-z]+)(?=[\s/>])/i
const DECLARATION = /^<(?:!doctype|!\[(?:if|endif)|\?xml)[^>]*>/i
const COMMENT_END = '-->'

/** The tags and the texts between them, in their order. Everything that is no tag is text, so that nothing is lost.
 * Linear in the length of the text: a tag ends before the next `<`, and no position is looked at twice. */
export function tokens(html: string): Token[] {
    const found: Token[] = []
    const ends = lastEndTags(html)
    const lastComment = html.lastIndexOf(COMMENT_END)
    let textFrom = 0
    let at = html.indexOf('<')
    while (at !== -1) {
        const comment = html.slice(at, at + 4) === '<!--' && at < lastComment
        const next = html.indexOf('<', at + 1)
        const read = comment
            ? { token: { kind: 'other' } as const, length: html.indexOf(COMMENT_END, at) + COMMENT_END.length - at }
            : readTag(html.slice(at, next === -1 ? html.length : next), ends)
        if (read) {
            if (at > textFrom) found.push({ kind: 'text', text: html.slice(textFrom, at) })
            found.push(read.token)
            textFrom = contentFrom(html, read.token, at + read.length, ends)
        }
        at = html.indexOf('<', Math.max(textFrom, at + 1))
    }
    if (textFrom < html.length) found.push({ kind: 'text', text: html.slice(textFrom) })
    return found
}

/** The tag that the piece begins with, null if it is none. */
function readTag(piece: string, ends: Record<string, number>): { token: Token; length: number } | null {
    const declaration = DECLARATION.exec(piece)
    if (declaration) return { token: { kind: 'other' }, length: declaration[0].length }
    const match = NAME.exec(piece)
    if (!match) return null
    const name = (match[2] as string).toLowerCase()
    const rest = readAttributes(piece, match[0].length)
    if (!rest) return null
    if (match[1] === '/') return isElement(name) ? { token: { kind: 'end', name }, length: rest.end } : null
    const isBare = piece.slice(match[0].length, rest.end) === '>'
    const isTag = isSure(name) || (has(LIKELY, name) && (!isBare || endOf(ends, name) !== -1))
    return isTag ? { token: { kind: 'start', name, attributes: rest.attributes }, length: rest.end } : null
}

function isSure(name: string): boolean {
    return has(SURE, name) || name.indexOf(':') !== -1
}

function isElement(name: string): boolean {
    return isSure(name) || has(LIKELY, name)
}

/** Where the text after a token begins: behind the content of a script or style, which is none. */
function contentFrom(html: string, token: Token, from: number, ends: Record<string, number>): number {
    if (token.kind !== 'start' || !has(SKIPPED, token.name) || endOf(ends, token.name) < from) return from
    const end = new RegExp(`</${token.name}`, 'gi')
    end.lastIndex = from
    return (end.exec(html) as RegExpExecArray).index
}

/** Where the last end tag of each name is, so that nobody has to search for one that is not there. */
function lastEndTags(html: string): Record<string, number> {
    const ends: Record<string, number> = {}
    html.replace(/<\/([a-z][a-z0-9]*)/gi, (tag, name: string, at: number) => {
        ends[name.toLowerCase()] = at
        return tag
    })
    return ends
}

function endOf(ends: Record<string, number>, name: string): number {
    return Object.prototype.hasOwnProperty.call(ends, name) ? (ends[name] as number) : -1
}
