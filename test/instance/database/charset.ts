const FOUR_BYTES = /[\ud800-\udbff][\udc00-\udfff]/g

/** The one type whose columns hold four bytes of UTF-8 on every database. */
export const FULL_UTF8 = 'string_full_utf8'

/** A text as a column of that type keeps it (docs/stand-in.md 111). `mode` is the switch. */
export function stored(type: string, text: string, mode: () => string): string {
    if (type === FULL_UTF8 || text.search(FOUR_BYTES) === -1) return text
    switch (mode()) {
        case 'marked':
            return text.replace(FOUR_BYTES, '????')
        case 'cut':
            return text.slice(0, text.search(FOUR_BYTES))
        case 'whole':
            return text
        default:
            throw new Error(`'${mode()}' is not a value of the switch stand_in.string.four_bytes`)
    }
}
