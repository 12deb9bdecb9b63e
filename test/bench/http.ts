import { Agent, request as send } from 'node:http'

export interface Call {
    method: string
    path: string
    authorization: string
    body?: unknown
}

export interface Timed {
    status: number
    text: string
    /** Milliseconds until the whole answer was there. */
    milliseconds: number
    /** What the stand-in says of the script: null where none ran. */
    glide: number | null
    script: number | null
}

const agent = new Agent({ keepAlive: true, maxSockets: 8 })

/** Has the next request open a connection: one that was idle while its instance was busy may be closed at that moment. */
export function closeIdle(): void {
    agent.destroy()
}

/** One request on a connection that stays open. Leaner than `fetch`, whose own time would blur what is compared. */
export function timed(url: string, { method, path, authorization, body }: Call): Promise<Timed> {
    const text = body === undefined ? undefined : JSON.stringify(body)
    const headers = {
        authorization,
        accept: 'application/json',
        ...(text === undefined
            ? {}
            : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
    }
    return new Promise((resolve, reject) => {
        const started = performance.now()
        const outgoing = send(url + path, { method, headers, agent }, (answer) => {
            const parts: Buffer[] = []
            answer.on('data', (part: Buffer) => parts.push(part))
            answer.on('error', reject)
            answer.on('end', () => {
                const timing = String(answer.headers['server-timing'] ?? '')
                resolve({
                    status: answer.statusCode ?? 0,
                    text: Buffer.concat(parts).toString('utf8'),
                    milliseconds: performance.now() - started,
                    glide: number(/glide;desc="(\d+)"/.exec(timing)),
                    script: number(/script;dur=([\d.]+)/.exec(timing)),
                })
            })
        })
        outgoing.on('error', reject)
        outgoing.end(text)
    })
}

function number(found: RegExpExecArray | null): number | null {
    return found ? Number(found[1]) : null
}
