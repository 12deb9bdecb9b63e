/** What V8 tells of one script: how often each part of its text ran (NODE_V8_COVERAGE). */
export interface ScriptCoverage {
    url: string
    functions: { ranges: { startOffset: number; endOffset: number; count: number }[] }[]
}

/** The lines of a script, from 0, of which anything ran. */
export function ranLines({ functions }: ScriptCoverage, text: string): number[] {
    const ran = new Uint8Array(text.length)
    // Outer ranges come first, and an inner one says more.
    for (const { ranges } of functions) {
        for (const { startOffset, endOffset, count } of ranges) ran.fill(count > 0 ? 1 : 0, startOffset, endOffset)
    }
    const lines: number[] = []
    let start = 0
    for (const [number, line] of text.split('\n').entries()) {
        for (let at = 0; at < line.length; at++) {
            if (ran[start + at] === 1 && /[^\s}]/.test(line.charAt(at))) {
                lines.push(number)
                break
            }
        }
        start += line.length + 1
    }
    return lines
}

/** The lines of `before`, from 0, that are other ones in `after`; the line before if only something was put in. */
export function changedLines(before: string, after: string): number[] {
    const [old, changed] = [before.split('\n'), after.split('\n')]
    let first = 0
    while (first < old.length && old[first] === changed[first]) first++
    let end = 0
    while (end < old.length - first && end < changed.length - first && old.at(-1 - end) === changed.at(-1 - end)) end++
    const lines = old.map((_, number) => number).slice(first, old.length - end)
    return lines.length > 0 ? lines : [Math.max(0, first - 1)]
}
