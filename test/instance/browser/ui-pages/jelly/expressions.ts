/** A text with expressions of one phase in it: `${…}` of the first, `$[…]` of the second. */
export type Segment = { kind: 'text'; text: string } | { kind: 'expression'; source: string; escapes: string[] }

const BRACKETS = { 1: ['{', '}'], 2: ['[', ']'] } as const
const PREFIX = /^((?:[A-Z]+,)*[A-Z]+):(?=\S)/

export function segments(text: string, phase: 1 | 2): Segment[] {
    const [open, close] = BRACKETS[phase]
    const found: Segment[] = []
    let rest = text
    for (let at = rest.indexOf(`$${open}`); at >= 0; at = rest.indexOf(`$${open}`)) {
        const end = endOf(rest, at + 2, open, close)
        if (end < 0) break
        const inner = rest.slice(at + 2, end)
        const escapes = PREFIX.exec(inner)?.[1]
        found.push({ kind: 'text', text: rest.slice(0, at) })
        const source = escapes === undefined ? inner : inner.slice(escapes.length + 1)
        found.push({ kind: 'expression', source: source.trim(), escapes: escapes?.split(',') ?? [] })
        rest = rest.slice(end + 1)
    }
    return [...found, { kind: 'text', text: rest }]
}

/** The bracket that ends an expression: not one in a string or of a pair within. */
function endOf(text: string, from: number, open: string, close: string): number {
    let depth = 0
    let quote = ''
    for (let at = from; at < text.length; at++) {
        const character = text.charAt(at)
        if (quote !== '') {
            if (character === '\\') at++
            else if (character === quote) quote = ''
        } else if (character === "'" || character === '"') quote = character
        else if (character === open) depth++
        else if (character === close && depth-- === 0) return at
    }
    return -1
}
