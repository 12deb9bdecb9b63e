// The stand-in, a process on a kept database, is killed and started again: at random moments while tasks come in, and before
// each single Glide operation of every route that writes, of each job that mends something and of the rule of tickets. What
// is sent again, the jobs, and for the setup the checklist bring it to the good state. `npm run test:faults` runs it;
// KILLS_SEED repeats a run.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Answer } from '../json-request'
import { StandIn } from '../api/support/process/start'
import { REMOVAL, SECRET, TEST_TASK, USER } from '../api/support/routes'
import { COMMENT, REQUEST } from '../api/support/running'
import { type NewTask, newTask, taskOf, TICKET_TABLES } from '../api/support/tasks'
import { FINISH_JOB, RETRY_JOB } from '../job-names'

const KILLS = 30
const SEED = Number(process.env['KILLS_SEED'] ?? Date.now() % 2 ** 31)
/** No transaction of the app has as many Glide operations. */
const MOST_OPERATIONS = 40
const TICKET_TYPES = ['change', 'incident'] as const

/** Every number below 1 is as likely, and a seed gives the same ones again (mulberry32). */
let state = SEED
function random(): number {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
}

/** Steps of the setup: what is there before, and what is sent. */
const setup: Record<
    string,
    { prepare: (standIn: StandIn) => Promise<unknown>; send: (standIn: StandIn) => Promise<unknown> }
> = {
    'the OAuth client': { prepare: removed, send: makeClient },
    'the integration user': {
        prepare: async (standIn) => {
            await removed(standIn)
            await makeClient(standIn)
        },
        send: ({ administrator }) => administrator.createIntegrationUser({ userName: 'microsoft365' }),
    },
    'a new secret': { prepare: isConnected, send: ({ administrator }) => administrator.request('POST', SECRET) },
    'restricting the integration user': {
        prepare: isConnected,
        send: ({ administrator }) => administrator.request('PATCH', USER, { webServiceAccessOnly: true }),
    },
    'the test task': { prepare: isConnected, send: ({ administrator }) => administrator.request('POST', TEST_TASK) },
    'the removal': { prepare: isConnected, send: ({ administrator }) => administrator.request('DELETE', REMOVAL) },
}

async function removed({ administrator }: StandIn): Promise<void> {
    assert.equal((await administrator.request('DELETE', REMOVAL)).status, 204)
}

async function makeClient({ administrator }: StandIn): Promise<void> {
    const answer = await administrator.createOAuthClient({ name: 'Microsoft 365', redirectUrl: null })
    assert.equal(answer.status, 201, answer.text)
}

async function isConnected({ administrator }: StandIn): Promise<void> {
    const { body } = await administrator.readChecklist()
    assert.ok(body.result.client && body.result.user)
}

type Kill = (work: () => Promise<unknown>) => Promise<boolean>

/** Has the process die before the first, the second, … operation of what `kill` is given, until that comes to its end:
 * `attempt` answers what `kill` has answered. */
async function beforeEachOperation(standIn: StandIn, attempt: (kill: Kill) => Promise<boolean>): Promise<void> {
    let operation = 1
    const kill: Kill = async (work) => {
        await standIn.killBefore(operation)
        const died = await standIn.diesOf(work)
        if (died) await standIn.run()
        return died
    }
    while (await attempt(kill)) {
        operation++
        assert.ok(operation < MOST_OPERATIONS)
    }
    assert.ok(operation > 1, 'It was never killed')
}

type Act = [
    name: string,
    /** Sent once and killed, then again. */
    send: (standIn: StandIn, task: NewTask) => Promise<unknown>,
    prepare: (standIn: StandIn, task: NewTask) => Promise<unknown>,
]

const post = (standIn: StandIn, task: NewTask): Promise<Answer> => standIn.send('POST', '/tasks', task)
const comment = (standIn: StandIn, { taskId }: NewTask): Promise<Answer> =>
    standIn.send('POST', `/tasks/${taskId}/comments`, { commentId: '1', text: 'x', author: 'Mira' })
const change = (standIn: StandIn, { taskId }: NewTask): Promise<Answer> =>
    standIn.send('PATCH', `/tasks/${taskId}`, { name: 'Changed', priority: 1 })

const acts: Act[] = [
    ['create', post, () => Promise.resolve()],
    ['change', change, post],
    ['comment', comment, post],
    ['the job that creates what waits', (standIn) => standIn.runLater(RETRY_JOB), waitingTask],
    ['the job that delivers a comment', (standIn) => standIn.runLater(FINISH_JOB), waitingComment],
    ['the rule of a ticket', editTicket, post],
]

/** A task without its ticket, changed and commented on meanwhile. */
async function waitingTask(standIn: StandIn, task: NewTask): Promise<void> {
    await standIn.refusing(TICKET_TABLES[task.ticketType], 'insert', async () => {
        assert.equal(taskOf(await post(standIn, task)).ticket, null)
    })
    assert.equal((await change(standIn, task)).status, 200)
    assert.equal((await comment(standIn, task)).status, 201)
}

/** A comment that is no note yet. */
async function waitingComment(standIn: StandIn, task: NewTask): Promise<void> {
    const { id } = taskOf(await post(standIn, task))
    await standIn.refusing(TICKET_TABLES[task.ticketType], 'update', () => comment(standIn, task))
    const [row] = await standIn.rows(COMMENT, { request: id })
    assert.equal(row?.['delivered'], '0')
}

/** An agent sets another due date, which the request has to follow whatever the type. */
async function editTicket(standIn: StandIn, { taskId, ticketType }: NewTask): Promise<void> {
    const [request] = await standIn.rows(REQUEST, { task_id: taskId })
    await standIn.administrator.update(TICKET_TABLES[ticketType], request?.['ticket'] ?? '', {
        due_date: '2027-01-31 10:00:00',
    })
    // The rule runs after the answer.
    await standIn.door('POST', 'settle')
}

const busy = await StandIn.start()
/** One whose jobs and rules wait until they are told: nothing else meets the operation that is meant. */
const standIn = await StandIn.start({ scheduler: false })

describe('killed and started again', () => {
    test(`at random, ${KILLS} times, seed ${SEED}: every task that was acknowledged is there once`, async (context) => {
        const sent: NewTask[] = []
        let acknowledged = 0
        for (let kill = 1; kill <= KILLS; kill++) {
            const waits: NewTask[] = []
            const sendOn = async () => {
                while (busy.isUp) {
                    const task = newTask({ ticketType: random() < 0.5 ? 'change' : 'incident' })
                    sent.push(task)
                    try {
                        const { status, text } = await busy.send('POST', '/tasks', task)
                        assert.equal(status, 201, text)
                        acknowledged += 1
                    } catch (error) {
                        // The answer of a killed process does not arrive: its sender sends again.
                        if (!(error instanceof TypeError)) throw error
                        waits.push(task)
                        return
                    }
                }
            }
            const senders = Array.from({ length: 5 }, sendOn)
            await new Promise((resolve) => setTimeout(resolve, 50 + random() * 400))
            await busy.kill()
            await Promise.all(senders)
            await busy.run()
            for (const task of waits) assert.ok((await busy.send('POST', '/tasks', task)).status < 300)
            await busy.assertHas(sent)
        }
        assert.ok(acknowledged > 0)
        context.diagnostic(`${sent.length} tasks, ${acknowledged} acknowledged at once`)
    })

    for (const ticketType of TICKET_TYPES) {
        for (const [name, send, prepare] of acts) {
            test(`before each single operation: ${name}, ${ticketType}`, async () => {
                await beforeEachOperation(standIn, async (kill) => {
                    const task = newTask({ ticketType })
                    await prepare(standIn, task)
                    const died = await kill(() => send(standIn, task))
                    await send(standIn, task)
                    await standIn.assertHas([task])
                    return died
                })
            })
        }
    }

    for (const [name, { prepare, send }] of Object.entries(setup)) {
        test(`before each single operation: ${name}`, async () => {
            await beforeEachOperation(standIn, async (kill) => {
                await prepare(standIn)
                const died = await kill(() => send(standIn))
                await standIn.connectLater()
                await standIn.assertNothingHalfMade()
                const task = newTask()
                assert.equal((await standIn.send('POST', '/tasks', task)).status, 201)
                await standIn.assertHas([task])
                return died
            })
        })
    }
})
