// Character references: https://html.spec.whatwg.org/multipage/parsing.html#character-reference-state

import { isControl } from '../characters'
import { namedCodePoint } from './named-entities'

const REFERENCE = /&(?:#[xX]([0-9a-fA-F]+)|#([0-9]+)|([A-Za-z][A-Za-z0-9]*))(;?)/g
const REPLACEMENT = '\ufffd'
const NO_BREAK_SPACE = 160

// Names that were always read without a semicolon too, and that people do leave it out of.
const WITHOUT_SEMICOLON = ['amp', 'lt', 'gt', 'quot', 'nbsp']

// What 128 to 159 stand for: nobody means the control characters, everybody Windows-1252.
const FIRST_OF_WINDOWS_1252 = 128
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** The text with its character references replaced, what is none left as it is. A no-break space becomes a space; what
 * cannot be a character in a text (a surrogate, a control, beyond U+10FFFF) becomes U+FFFD. */
export function decodeEntities(text: string): string {
    return text.replace(
        REFERENCE,
        (reference, hex?: string, decimal?: string, name?: string, end?: string, at?: number) => {
            if (hex !== undefined) return character(parseInt(hex, 16))
            if (decimal !== undefined) return character(parseInt(decimal, 10))
            const code = namedCodePoint(name as string)
            if (code === null) return reference
            if (end === '' && !standsWithoutSemicolon(name as string, text.charAt((at as number) + reference.length))) {
                return reference
            }
            return character(code)
        },
    )
}

// `?a=1&lt=2` in an address is a parameter, not a sign.
function standsWithoutSemicolon(name: string, next: string): boolean {
    return WITHOUT_SEMICOLON.indexOf(name) !== -1 && next !== '='
}

function character(code: number): string {
    if (code === NO_BREAK_SPACE) return ' '
    if (code > 0xffff) return beyondFirstPlane(code)
    const unit = windows1252(code)
    const isWhiteSpace = unit === 9 || unit === 10 || unit === 13
    const isSurrogate = unit >= 0xd800 && unit <= 0xdfff
    return isSurrogate || (isControl(unit) && !isWhiteSpace) ? REPLACEMENT : String.fromCharCode(unit)
}

function windows1252(code: number): number {
    const unit = WINDOWS_1252.charCodeAt(code - FIRST_OF_WINDOWS_1252)
    return isNaN(unit) ? code : unit
}

function beyondFirstPlane(code: number): string {
    if (code > 0x10ffff) return REPLACEMENT
    const offset = code - 0x10000
    return String.fromCharCode(0xd800 + (offset >> 10), 0xdc00 + (offset & 0x3ff))
}
