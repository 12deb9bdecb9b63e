// Beyond this nesting a list is not indented further: every line carries its indentation, and a text of nothing but
// nested lists would grow with the square of its length.
const DEEPEST_INDENT = 24

/** Lays words out on lines. Breaks and spaces are only noted, and written before the next word: so none is doubled, and
 * none is left at the beginning or at the end. */
export interface Layout {
    /** A word, or a text that keeps its own spaces. */
    word(text: string): void
    /** White space between words. */
    space(): void
    /** A line break; a second one makes an empty line, more change nothing. */
    breakLine(): void
    /** At least so many line breaks here: 1 a new line, 2 an empty line before it. */
    breakLines(atLeast: number): void
    /** Breaks kept as they are, as in preformatted text. */
    breakLineAlways(): void
    /** A separator that goes on with the line, whatever breaks were noted. */
    continueWith(separator: string): void
    /** Something right behind the last word; the breaks noted come after it. */
    append(text: string): void
    /** A marker before the next word, and indentation for what follows; answers how to end the item. */
    beginItem(marker: string): () => void
    /** Grows with every word, to know whether something was written since. */
    written(): number
    text(): string
}

export function layout(onWord: (text: string) => void): Layout {
    const parts: string[] = []
    let breaks = 0
    let isSpace = false
    let indent = ''
    const markers: string[] = []
    let markerIndent = ''

    function word(text: string): void {
        const start = markers.length > 0 ? markerIndent + markers.join('') : indent
        const isFirst = parts.length === 0
        if (isFirst || breaks > 0) parts.push(isFirst ? start : repeat('\n', breaks) + start, text)
        else parts.push(isSpace ? ' ' : '', text)
        if (!isFirst && (breaks > 0 || isSpace)) onWord(' ')
        onWord(text)
        breaks = 0
        isSpace = false
        markers.length = 0
    }

    function breakLines(atLeast: number): void {
        if (markers.length === 0) breaks = Math.max(breaks, atLeast)
    }

    return {
        word,
        space() {
            isSpace = true
        },
        breakLine() {
            breakLines(Math.min(2, breaks + 1))
        },
        breakLines,
        breakLineAlways() {
            breakLines(breaks + 1)
        },
        continueWith(separator) {
            breaks = 0
            isSpace = true
            word(separator)
            isSpace = true
        },
        append(text) {
            parts.push(' ', text)
        },
        beginItem(marker) {
            const outside = indent
            const outer = markers.length
            breakLines(1)
            if (outer === 0) markerIndent = indent
            markers.push(marker)
            if (indent.length < DEEPEST_INDENT) indent += repeat(' ', marker.length)
            return () => {
                indent = outside
                markers.length = Math.min(markers.length, outer)
                breakLines(1)
            }
        },
        written: () => parts.length,
        text: () => parts.join(''),
    }
}

function repeat(text: string, times: number): string {
    return new Array(times + 1).join(text)
}
