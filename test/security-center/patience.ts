import type { Answer } from '../json-request'

/** How long a client waits for an instance that says when to come again. */
export interface Patience {
    /** In all, for one request. */
    seconds: number
    wait: (milliseconds: number) => Promise<void>
}

/** Hands every answer on at once, for a caller that shows it to a person or decides by itself. */
export const IMPATIENT: Patience = { seconds: 0, wait: () => Promise.resolve() }

const BUSY = [429, 503]

/** Sends again what was answered 429 or 503 with `Retry-After`, after exactly that time, as long as the patience lasts;
 * then, or without the header, it is the answer. */
export async function patiently<T>({ seconds, wait }: Patience, send: () => Promise<Answer<T>>): Promise<Answer<T>> {
    for (let left = seconds; ;) {
        const answer = await send()
        const after = BUSY.includes(answer.status) ? retryAfter(answer.headers.get('retry-after')) : undefined
        if (after === undefined || after > left) return answer
        left -= after
        await wait(after * 1000)
    }
}

/** Seconds, of either form the header may have (RFC 9110 10.2.3); undefined if it is neither. At least one. */
export function retryAfter(header: string | null): number | undefined {
    if (header === null) return undefined
    const seconds = /^\d+$/.test(header) ? Number(header) : Math.ceil((Date.parse(header) - Date.now()) / 1000)
    return Number.isNaN(seconds) ? undefined : Math.max(seconds, 1)
}
