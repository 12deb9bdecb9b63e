// The same requests get the same answers, character by character, from the SDK's package, from the update set, and from
// the update set on Rhino.
import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { operationsOf, type Running, start, type StartOptions } from '../api/support/running'
import { samples } from '../security-center/samples'

/** One time for all three, soon enough for their tokens. */
const NOW = 1000 * Math.floor(Date.now() / 1000)

const REQUESTS: [method: string, path: string, body?: unknown][] = [
    ...samples.map((sample): [string, string, unknown] => ['POST', '/tasks', sample]),
    ...samples.map((sample): [string, string] => ['GET', `/tasks/${encodeURIComponent(sample.taskId)}`]),
    ['POST', '/tasks', samples[0]],
    ['POST', '/tasks', { ...samples[0], name: 'Another name' }],
    ['POST', '/tasks', {}],
    ['POST', '/tasks', []],
    ['POST', '/tasks', ''],
    ['POST', '/tasks', '{"name": '],
    ['POST', '/tasks', { name: ' ', priority: 9, dueDate: '2026-02-30', colour: 'red', requestedBy: null }],
    ['GET', '/tasks/nobody'],
    ['GET', '/connection'],
]

interface Told {
    request: string
    status: number
    body: string
    operations: number
}

async function told(options: StartOptions): Promise<Told[]> {
    const running: Running = await start(options)
    running.instance.setClock(NOW)
    const all: Told[] = []
    for (const [method, path, body] of REQUESTS) {
        const answer = await running.center.request(method, path, body)
        const text = answer.text.replaceAll(running.url, 'https://instance')
        all.push({ request: `${method} ${path}`, status: answer.status, body: text, operations: operationsOf(answer) })
    }
    return all
}

let built: Told[]

before(async () => {
    built = await told({ kind: 'sdk', engine: 'vm' })
})

describe('the answers of the SDK’s package are those of', () => {
    for (const engine of ['vm', 'rhino'] as const)
        test(`the update set on ${engine}`, async () => {
            const others = await told({ kind: 'update-set', engine })
            assert.equal(others.length, REQUESTS.length)
            for (const [i, one] of built.entries()) assert.deepEqual(comparable(others[i]), comparable(one))
        })
})

/** What does not differ by the second in which an instance was connected. */
function comparable(one: Told | undefined): Told | undefined {
    return one && { ...one, body: one.body.replace(/"(authorizedAt|lastSeenAt|tokenExpiresAt)":"[^"]*"/g, '"$1":"…"') }
}
