/** Markup that is safe to put into a page as it is. */
export class Html {
    constructor(readonly text: string) {}
}

export type Part = Html | string | number | false | undefined | readonly Part[]

/** Markup with values in it: every value that is not markup itself is escaped, in text and in quoted attributes. */
export function html(markup: TemplateStringsArray, ...parts: Part[]): Html {
    return new Html(markup.map((text, index) => text + render(parts[index])).join(''))
}

function render(part: Part): string {
    if (part === undefined || part === false) return ''
    if (part instanceof Html) return part.text
    if (typeof part === 'string') return escapeHtml(part)
    return typeof part === 'number' ? String(part) : part.map(render).join('')
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

export function escapeHtml(text: string): string {
    return text.replace(/[&<>"']/g, (character) => ENTITIES[character] as string)
}
