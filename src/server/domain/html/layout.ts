// Beyond this nesting a list is not indented further: every line carries its indentation, and a text of nothing but
// nested lists would grow with the square of its length.
const DEEPEST_INDENT = 24

/** Lays words out on lines. Breaks and spaces are only noted, and written before the next word: so none is doubled, and
 * none is left at the beginning or at the end. */
export interface Layout {
    word(text: string): void
    /** White space between words. */
    space(): void
    /** White space that is kept as it is, also at the beginning of a line. */
    keepSpace(text: string): void
    /** A line break; a second one makes an empty line, more change nothing. */
    breakLine(): void
    /** At least so many line breaks: 1 for a new line, 2 for an empty line before it. */
    breakLines(atLeast: number): void
    /** A line break that is kept, however many there are. */
    keepBreak(): void
    /** Goes on with the line, whatever breaks were noted, with a separator before the next word. */
    separate(separator: string): void
    /** A new line, without the separators that no word came after. */
    breakRow(): void
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
    let kept = ''
    let separators = ''
    let indent = ''
    const markers: string[] = []
    let markerIndent = ''

    function word(text: string): void {
        parts.push(between(), text)
        onWord(text)
        breaks = 0
        isSpace = false
        kept = ''
        separators = ''
        markers.length = 0
    }

    function between(): string {
        if (parts.length === 0) return lineStart()
        if (separators !== '') return ' ' + separators + markers.join('')
        if (breaks > 0) return repeat('\n', breaks) + lineStart()
        return kept || (isSpace ? ' ' : '')
    }

    function lineStart(): string {
        return (markers.length > 0 ? markerIndent + markers.join('') : indent) + kept
    }

    // Between a marker or a separator and its word there is no break.
    function breakLines(atLeast: number): void {
        if (markers.length === 0 && separators === '') breaks = Math.max(breaks, atLeast)
        kept = ''
    }

    return {
        word,
        space() {
            isSpace = true
        },
        keepSpace(text) {
            kept += text
        },
        breakLine() {
            breakLines(Math.min(2, breaks + 1))
        },
        breakLines,
        keepBreak() {
            breakLines(breaks + 1)
        },
        separate(separator) {
            separators += separator
        },
        breakRow() {
            separators = ''
            breakLines(1)
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
