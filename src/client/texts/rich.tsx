import type { ComponentChildren } from 'preact'
import type { TextKey } from './keys'
import { pattern, PLACEHOLDER } from './text'

/** A text whose placeholders are elements: links, names, words set apart. */
export function Rich({ of, parts }: { of: TextKey; parts: ComponentChildren[] }) {
    // A split by a pattern with a group alternates between text and the group: even is text, odd is a number.
    return (
        <>
            {pattern(of)
                .split(PLACEHOLDER)
                .map((piece, index) => (index % 2 === 0 ? piece : parts[Number(piece)]))}
        </>
    )
}
