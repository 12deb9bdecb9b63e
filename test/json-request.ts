/** What an instance answered: the body as text, and parsed where it is JSON. */
export interface Answer<T = unknown> {
    method: string
    path: string
    status: number
    headers: Headers
    text: string
    body: T
}

/** One HTTP request. `body` is sent as JSON unless it is a string; `headers` win over the usual ones. No status throws. */
export async function jsonRequest<T>(
    url: URL,
    method: string,
    authorization: string,
    body?: unknown,
    headers: Record<string, string> = {},
): Promise<Answer<T>> {
    const response = await fetch(url, {
        method,
        headers: {
            authorization,
            accept: 'application/json',
            ...(body === undefined ? {} : { 'content-type': 'application/json' }),
            ...headers,
        },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.includes('json') ?? false
    return {
        method,
        path: url.pathname + url.search,
        status: response.status,
        headers: response.headers,
        text,
        body: (isJson && text !== '' ? JSON.parse(text) : undefined) as T,
    }
}
