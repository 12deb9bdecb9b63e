import { replaceUnprintable } from './characters'
import { cut } from './cut'

const LONGEST = 100

/** What a client sent, so that it can be shown back in a message: on one line, printable, at most 100 units. */
export function shown(text: string): string {
    return cut(replaceUnprintable(text.slice(0, 2 * LONGEST)), LONGEST)
}
