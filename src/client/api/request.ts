import { type Result, SETUP_PATH } from '../../server/contract'
import { bare, failureFrom, RequestFailed } from './failure'

// The platform ends a REST transaction long before; this only keeps a lost connection from waiting for ever.
const PATIENCE = 120_000

export type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE'

/** One request to the setup API, in the session of whoever looks at the page. Throws `RequestFailed`. */
export async function request<T>(method: Method, path: string, body?: object): Promise<T> {
    const response = await send(method, path, body)
    // A session that ended may be answered with the login page instead of a 401.
    if (response.redirected) throw new RequestFailed(bare('session', response.status))
    if (response.status === 204) return undefined as T
    const answer = await read(response)
    if (!response.ok) throw new RequestFailed(failureFrom(response.status, answer))
    if (!isResult<T>(answer)) throw new RequestFailed(bare('unreadable', response.status))
    return answer.result
}

async function send(method: Method, path: string, body?: object): Promise<Response> {
    try {
        return await fetch(SETUP_PATH + path, {
            method,
            credentials: 'same-origin',
            cache: 'no-store',
            headers: {
                Accept: 'application/json',
                ...(body && { 'Content-Type': 'application/json' }),
                ...(window.g_ck && { 'X-UserToken': window.g_ck }),
            },
            ...(body && { body: JSON.stringify(body) }),
            signal: AbortSignal.timeout(PATIENCE),
        })
    } catch {
        throw new RequestFailed(bare('network', 0))
    }
}

async function read(response: Response): Promise<unknown> {
    try {
        return (await response.json()) as unknown
    } catch {
        return null
    }
}

function isResult<T>(answer: unknown): answer is Result<T> {
    return typeof answer === 'object' && answer !== null && 'result' in answer
}
