import { decodeEntities } from './html/entities'
import { render } from './html/render'
import { tokens } from './html/tokens'

/** A description, which may be HTML or text, as readable plain text with lines ended by LF. It is HTML if it has at least
 * one tag or comment of HTML; text without any keeps its line breaks and spaces, and has its character references
 * (`&quot;`) replaced all the same. Never fails, and takes time in proportion to the length. */
export function htmlToText(source: string): string {
    const document = tokens(source)
    if (document.some((token) => token.kind !== 'text')) return render(document)
    return decodeEntities(source.replace(/\r\n?/g, '\n'))
}
