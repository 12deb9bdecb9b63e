/** What the instance put into the page's HTML: see index.html. */
export interface PageData {
    language: string
    messages: Partial<Record<string, string>>
}

/** Reads it. Without it, as when a customised instance does not run the page's script, the page is in English. */
export function readPageData(encoded: string | undefined): PageData {
    try {
        return JSON.parse(decodeURIComponent(encoded ?? '')) as PageData
    } catch {
        return { language: 'en', messages: {} }
    }
}
