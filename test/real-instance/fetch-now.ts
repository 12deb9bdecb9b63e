import { spawnSync } from 'node:child_process'

interface Request {
    url: string
    method: string
    authorization: string
    body?: unknown
}

interface Response {
    status: number
    text: string
}

// The stand-in's store answers at once, and so the tests read it; a process of its own lets them read an instance alike.
const PROGRAM = `
    let input = ''
    for await (const part of process.stdin) input += part
    const { url, method, authorization, body } = JSON.parse(input)
    const headers = { authorization, accept: 'application/json', 'content-type': 'application/json' }
    const response = await fetch(url, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })
    process.stdout.write(JSON.stringify({ status: response.status, text: await response.text() }))
`

/** One HTTP request, waited for. No status throws; an instance that cannot be reached does. */
export function fetchNow(request: Request): Response {
    const { status, stdout, stderr, error } = spawnSync(process.execPath, ['--input-type=module', '-e', PROGRAM], {
        input: JSON.stringify(request),
        encoding: 'utf8',
        maxBuffer: Infinity,
    })
    if (status !== 0) {
        throw new Error(`${request.method} ${request.url} had no answer: ${error?.message ?? stderr}`)
    }
    return JSON.parse(stdout) as Response
}
