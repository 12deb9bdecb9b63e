import type { HttpRequest } from '../exchange'

/** A request in a few words, as a lever or a test gives it. */
export interface DescribedRequest {
    method: string
    /** With its query. */
    path: string
    headers?: Record<string, string>
    /** An object is sent as JSON. */
    body?: unknown
}

export function toHttpRequest({ method, path, headers = {}, body }: DescribedRequest): HttpRequest {
    const { pathname, search } = new URL(path, 'http://127.0.0.1')
    const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
    const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body)
    const typed = text === body || 'content-type' in lower ? lower : { ...lower, 'content-type': 'application/json' }
    return {
        method: method.toUpperCase(),
        path: pathname,
        query: search.slice(1),
        headers: typed,
        body: Buffer.from(text ?? ''),
    }
}
