const ELLIPSIS = '…'

// How far back a cut looks for the beginning of a character: enough for a family emoji, little enough for a text of
// nothing but combining marks.
const LOOK_BACK = 32

// What belongs to the character before it, first and last unit: combining marks, the zero-width joiner, second halves of
// surrogate pairs, variation selectors. (https://www.unicode.org/reports/tr29/, as far as it is cheap.)
const CONTINUING: [first: number, last: number][] = [
    [0x0300, 0x036f],
    [0x1ab0, 0x1aff],
    [0x1dc0, 0x1dff],
    [0x200d, 0x200d],
    [0x20d0, 0x20ff],
    [0xdc00, 0xdfff],
    [0xfe00, 0xfe0f],
    [0xfe20, 0xfe2f],
]
const JOINER = '\u200d'
const SKIN_TONE = /\ud83c[\udffb-\udfff]/

/** The text in at most `units` UTF-16 units (at least 1): whole, or cut between two characters and ending in `…`. */
export function cut(text: string, units: number): string {
    if (text.length <= units) return text
    const room = units - ELLIPSIS.length
    for (let end = room; end > 0 && end > room - LOOK_BACK; end--) {
        if (isBoundary(text, end)) return text.slice(0, end) + ELLIPSIS
    }
    return text.slice(0, outsideOfPair(text, room)) + ELLIPSIS
}

function isBoundary(text: string, at: number): boolean {
    return (
        !isContinuing(text.charCodeAt(at)) && !SKIN_TONE.test(text.slice(at, at + 2)) && text.charAt(at - 1) !== JOINER
    )
}

function isContinuing(unit: number): boolean {
    return CONTINUING.some(([first, last]) => unit >= first && unit <= last)
}

function outsideOfPair(text: string, at: number): number {
    return /[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(at - 1, at + 1)) ? at - 1 : at
}
