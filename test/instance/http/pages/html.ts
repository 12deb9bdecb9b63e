/** Text for HTML, attributes included. */
export function escapeHtml(text: string): string {
    const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
    return text.replace(/[&<>"']/g, (character) => entities[character] as string)
}

/** A small page of the stand-in's own. `body` is HTML. */
export function page(title: string, body: string): string {
    return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>
<body><main><h1>${escapeHtml(title)}</h1>
${body}
</main></body></html>`
}
