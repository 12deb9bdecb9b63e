/** A request as the ways in see it, wherever it came from: a socket, a lever or a test. */
export interface HttpRequest {
    method: string
    /** Begins with `/`, still percent-encoded, without the query. */
    path: string
    /** Still encoded, without the `?`. */
    query: string
    /** Names in lower case. */
    headers: Record<string, string>
    body: Buffer
}

export interface HttpAnswer {
    status: number
    /** Names as they go out. */
    headers: Record<string, string>
    body: string
}

export const JSON_TYPE = 'application/json;charset=UTF-8'

export function jsonAnswer(status: number, value: unknown, headers: Record<string, string> = {}): HttpAnswer {
    return { status, headers: { 'Content-Type': JSON_TYPE, ...headers }, body: JSON.stringify(value) }
}

export function htmlAnswer(status: number, html: string, headers: Record<string, string> = {}): HttpAnswer {
    return { status, headers: { 'Content-Type': 'text/html;charset=UTF-8', ...headers }, body: html }
}

export function redirect(location: string, headers: Record<string, string> = {}): HttpAnswer {
    return { status: 302, headers: { Location: location, ...headers }, body: '' }
}

/** The media type of the body, in lower case and without parameters; empty if there is none. */
export function contentType(request: HttpRequest): string {
    return (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
}

/** The fields of a form, or of a query. The last of several with one name counts. */
export function fields(text: string): Record<string, string> {
    return Object.fromEntries(new URLSearchParams(text))
}
