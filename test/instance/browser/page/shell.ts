import { htmlAnswer, type HttpAnswer } from '../../http/exchange'
import type { Visitor } from '../sign-in/visitors'
import { type Html, html, type Part } from './html'

export interface Page {
    title: string
    body: Part
    visitor?: Visitor | undefined
    /** Takes the place of the usual links at the top right. */
    corner?: Html
    status?: number
    headers?: Record<string, string>
}

/** No other host, no frame of another site. No `form-action`: it would hold the redirect to an OAuth client too. */
export const PAGE_HEADERS = {
    'Cache-Control': 'no-store',
    'Content-Security-Policy':
        "default-src 'self'; script-src 'self' 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; frame-ancestors 'self'",
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'SAMEORIGIN',
}

/** A page of the stand-in's own. */
export function pageAnswer({ title, body, visitor, corner, status = 200, headers = {} }: Page): HttpAnswer {
    const page = html`<!DOCTYPE html>
        <html lang="en">
            <head>
                <meta charset="utf-8" />
                <title>${title}</title>
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <meta name="color-scheme" content="light dark" />
                <link rel="stylesheet" href="/stand-in/style.css" />
            </head>
            <body>
                <a class="skip" href="#main">Skip to the content</a>
                <header>
                    <a class="home" href="/">Stand-in instance</a>
                    <div class="corner">${corner ?? usual(visitor)}</div>
                </header>
                <main id="main">
                    <h1>${title}</h1>
                    ${messages(visitor)} ${body}
                </main>
            </body>
        </html> `
    return htmlAnswer(status, page.text, { ...PAGE_HEADERS, ...visitor?.headers, ...headers })
}

function usual(visitor: Visitor | undefined): Html {
    if (!visitor) return html`<a href="/login.do">Log in</a>`
    return html`<span>${visitor.name}</span> <a href="/logout.do">Log out</a>`
}

/** A page that says why something is not shown. */
export function messagePage(status: number, title: string, message: string, visitor?: Visitor): HttpAnswer {
    return pageAnswer({ title, status, visitor, body: html`<p role="alert" class="alert">${message}</p>` })
}

/** What scripts have told the user since the last page (docs/stand-in.md 385). */
function messages(visitor: Visitor | undefined): Html {
    const said = visitor?.messages.splice(0) ?? []
    return html`${said.map(({ kind, text }) =>
        kind === 'error'
            ? html`<p role="alert" class="message alert">${text}</p>`
            : html`<p role="status" class="message">${text}</p>`,
    )}`
}
