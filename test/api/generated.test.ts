// Requests made from docs/openapi.yaml: as it says, nearly so, and hostile. GENERATED_REQUESTS says how many for each
// operation (`npm run test:generated` sends many), GENERATED_SEED repeats a run.
import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import fc from 'fast-check'
import { CONNECTOR_PATH } from '../../src/server/contract'
import type { Row } from '../instance/types'
import { LeverNeeded } from '../real-instance/lever-needed'
import { TARGET } from '../real-instance/target'
import { checkRequest } from './support/answers'
import { send } from './support/checked'
import { Flat } from './support/generate/flat'
import { type Generated, type Operation, operations, requestsOf } from './support/generate/request'
import { type Fresh, idOf, REQUEST, type Running, start, startFresh } from './support/running'

const REQUESTS = Number(process.env['GENERATED_REQUESTS'] ?? 40)
// The short run is the same each time, the long one another.
const SEED = Number(process.env['GENERATED_SEED'] ?? (process.env['GENERATED_REQUESTS'] ? Date.now() % 2 ** 31 : 1))

/** What a program's inside looks like from the outside. */
const STACK_TRACE = /\bat \S+ \(|\.[jt]s:\d+|java\.|org\.mozilla|<refname>|Evaluator|TypeError|ReferenceError/

const flat = new Flat()
const tally = new Map<string, number>()

/** Sends it; the answer is checked against the document on the way, where a 500 is an error. */
async function attempt(url: string, authorization: string, request: Generated): Promise<string> {
    const { method, path, headers, body, allowed, template, takesBody } = request
    const answer = await send(url, method, path, { authorization, headers, ...(body === undefined ? {} : { body }) })
    const { status, text } = answer
    const code = (answer.body as { error?: { code?: string } } | undefined)?.error?.code
    assert.doesNotMatch(
        text.replace(/"(name|description|text|author|message|detail)":"(\\.|[^"\\])*"/g, ''),
        STACK_TRACE,
    )
    if (status < 300 && body && takesBody) checkRequest(method, template, JSON.parse(body))
    // What a schema cannot say: an opaque value is text to it, and it knows no uniqueness by two fields.
    const isBeyond = code === 'invalid_cursor' || text.includes('named before in this list')
    if (allowed && status === 400) assert.ok(isBeyond, `allowed, yet ${text}`)
    tally.set(`${status} ${code ?? ''}`.trim(), (tally.get(`${status} ${code ?? ''}`.trim()) ?? 0) + 1)
    return text
}

function reporter(run: fc.RunDetails<[Generated]>): void {
    if (!run.failed) return
    const cause = run.errorInstance instanceof Error ? run.errorInstance.message : String(run.errorInstance)
    throw new Error(`Request ${run.numRuns}, GENERATED_SEED=${run.seed}: ${cause}`)
}

async function sendAll(
    operation: Operation,
    use: (request: Generated) => Promise<unknown>,
    known: () => string[],
): Promise<string> {
    await fc.assert(
        fc.asyncProperty(requestsOf(operation, known), async (request) => {
            await flat
                .of(() => use(request))
                .catch((error: unknown) => {
                    // Of a long request the beginning tells enough.
                    const { method, path, body = '' } = request
                    const sent = `${method} ${path.slice(0, 300)} ${body.slice(0, 1000)}`
                    throw new Error(`${sent}\n${error instanceof Error ? error.message.slice(0, 1000) : String(error)}`)
                })
        }),
        { numRuns: REQUESTS, seed: SEED, endOnFailure: true, reporter },
    )
    return flat.time()
}

const title = ({ method, template }: Operation) => `${method.toUpperCase()} ${template}`

describe(`requests made from the document, ${REQUESTS} for each operation, seed ${SEED}`, () => {
    describe('the connector', () => {
        let running: Running
        let untouched: Record<string, Row[]> | undefined
        let earlier: string[]
        const received = new Set<string>()
        // A removal would end the connection that the others need; connection.test.ts has it.
        const ours = operations().filter(
            (operation) => operation.template.startsWith(CONNECTOR_PATH) && operation.method !== 'delete',
        )
        before(async () => {
            running = await start()
            earlier = running.instance.store.find(REQUEST, {}).map(idOf)
            if (!TARGET) untouched = foreign(running)
        })

        for (const operation of ours) {
            test(title(operation), async (context) => {
                if (TARGET && title(operation) === `PUT ${CONNECTOR_PATH}/ticket-states`) {
                    throw new LeverNeeded('names of states that somebody takes away again')
                }
                const use = async (request: Generated) => {
                    const text = await attempt(running.url, running.authorization, request)
                    const { taskId } = (JSON.parse(text) as { result?: { taskId?: string } }).result ?? {}
                    if (taskId !== undefined) received.add(taskId)
                }
                context.diagnostic(
                    await sendAll(operation, use, () => [...received].filter((id) => !/^\.{1,2}$/.test(id))),
                )
            })
        }

        test('every task that was acknowledged is there once, with one ticket of its own', () => {
            const { store } = running.instance
            const rows = store.find(REQUEST, {}).filter((row) => !earlier.includes(idOf(row)))
            assert.deepEqual(
                rows.map((row) => row['task_id']?.toLowerCase()).sort(),
                [...received].map((id) => id.toLowerCase()).sort(),
            )
            const tickets = rows.map((row) => row['ticket'] ?? '')
            assert.equal(new Set(tickets).size, rows.length)
            for (const row of rows) {
                const table = row['ticket_type'] === 'change' ? 'change_request' : 'incident'
                assert.equal(store.get(table, row['ticket'] ?? '')?.['correlation_id'], row['task_id'])
            }
        })

        test('memory stays as it was', async (context) => {
            if (TARGET) throw new LeverNeeded('the memory of the instance')
            context.diagnostic(await flat.memory(() => running.center.getConnection()))
        })

        test('nothing of anybody else was touched', () => {
            if (!untouched) throw new LeverNeeded('an instance that nobody else is at work in')
            assert.deepEqual(foreign(running), untouched)
        })
    })

    describe('the setup', () => {
        let started: Promise<Fresh> | undefined
        const fresh = () => (started ??= startFresh())
        const admin = `Basic ${Buffer.from('admin:admin').toString('base64')}`
        for (const operation of operations().filter(({ template }) => !template.startsWith(CONNECTOR_PATH))) {
            test(title(operation), async () => {
                const { url } = await fresh()
                await sendAll(
                    operation,
                    (request) => attempt(url, admin, request),
                    () => [],
                )
            })
        }
        test('what came of it all', (context) => {
            for (const [outcome, count] of [...tally].sort()) context.diagnostic(`${outcome}: ${count}`)
            assert.ok([...tally.keys()].some((outcome) => outcome.startsWith('2')))
        })
    })
})

/** What the connector reads and has no business writing. */
function foreign({ instance: { store } }: Fresh): Record<string, Row[]> {
    const tables = ['sys_user', 'sys_user_has_role', 'sys_user_group', 'oauth_entity', 'sys_properties']
    return Object.fromEntries(tables.map((table) => [table, store.find(table, {})]))
}
