import { decodeEntities } from './entities'

/** The attributes that matter, decoded. */
export interface Attributes {
    href?: string
    alt?: string
    start?: string
}

// One attribute after the other: a name, perhaps a value in double quotes, in single quotes or in none; or the end of
// the tag. It matches wherever it is tried, so that it never searches ahead.
const NEXT = /[\s/]*(?:>|=|([^\s/>=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?|$)/g

/** Reads the attributes from `from` on. `end` is behind the `>` of the tag, or null if the text ends before. A quote that
 * is never closed ends with the tag. */
export function readAttributes(text: string, from: number): { attributes: Attributes; end: number } | null {
    const attributes: Attributes = {}
    NEXT.lastIndex = from
    for (;;) {
        const match = NEXT.exec(text) as RegExpExecArray
        const end = match.index + match[0].length
        if (match[1] !== undefined) keep(attributes, match[1].toLowerCase(), value(match))
        else if (match[0].charAt(match[0].length - 1) === '>') return { attributes, end }
        else if (end === text.length) return null
    }
}

function value(match: RegExpExecArray): string {
    const raw = match[2] ?? match[3] ?? (match[4] ?? '').replace(/^["']/, '')
    return decodeEntities(raw)
}

// The first of two with the same name counts.
function keep(attributes: Attributes, name: string, text: string): void {
    if (name === 'href' || name === 'alt' || name === 'start') attributes[name] = attributes[name] ?? text
}
