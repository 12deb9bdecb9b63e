// Many clients at once, over HTTP, at a stand-in of its own; and that one killed while they send. `npm run test:faults` has
// more of them, more often; KILLS_SEED repeats a run.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { CommentRequest, TaskRequest } from '../../src/server/contract'
import type { Answer } from '../json-request'
import { EVERYTHING } from './support/faults/extent'
import { StandIn } from './support/process/start'
import { type NewTask, newTask, taskOf } from './support/tasks'

const CLIENTS = EVERYTHING ? 50 : 10
const KILLS = 30
const SEED = Number(process.env['KILLS_SEED'] ?? (EVERYTHING ? Date.now() % 2 ** 31 : 1))

const standIn = await StandIn.start()

const clients = Array.from({ length: CLIENTS }, (_, index) => index)
const post = (task: TaskRequest) => standIn.send('POST', '/tasks', task)
const statusesOf = (answers: Answer[]) => answers.map(({ status }) => status).sort()

async function theirs(tasks: NewTask[]): Promise<void> {
    await standIn.later()
    const ids = (await standIn.whole()).map((row) => row['task_id'])
    for (const { taskId } of tasks) assert.equal(ids.filter((id) => id === taskId).length, 1, taskId)
}

describe(`${CLIENTS} clients at once`, () => {
    test('send one task: one creates it, and all hear of the same ticket', async () => {
        const task = newTask()
        const answers = await Promise.all(clients.map(() => post(task)))
        assert.deepEqual(statusesOf(answers), [...clients.slice(1).map(() => 200), 201])
        assert.equal(new Set(answers.map((answer) => taskOf(answer).ticket?.number)).size, 1)
        await theirs([task])
    })

    test('send a task each', async () => {
        const tasks = clients.map((index) => newTask({ ticketType: index % 2 ? 'change' : 'incident' }))
        const answers = await Promise.all(tasks.map(post))
        assert.deepEqual(
            statusesOf(answers),
            clients.map(() => 201),
        )
        assert.equal(new Set(answers.map((answer) => taskOf(answer).ticket?.number)).size, CLIENTS)
        await theirs(tasks)
    })

    test('change one task and comment on it: it says what one of them said, and every comment is one note', async () => {
        const task = newTask({ ticketType: 'incident' })
        await post(task)
        const comment = (index: number): CommentRequest => ({
            commentId: String(index),
            text: `Hello ${index}`,
            author: 'Mira',
        })
        const answers = await Promise.all(
            clients.flatMap((index) => [
                standIn.send('PATCH', `/tasks/${task.taskId}`, { name: `Name ${index}`, priority: 1 + (index % 4) }),
                standIn.send('POST', `/tasks/${task.taskId}/comments`, comment(index % 5)),
            ]),
        )
        for (const { status, text } of answers) assert.ok(status < 300, text)
        await theirs([task])
    })
})

describe('killed and started again', { skip: EVERYTHING ? false : 'only in npm run test:faults' }, () => {
    /** Every number below 1 is as likely, and a seed gives the same ones again (mulberry32). */
    let state = SEED
    function random(): number {
        state = (state + 0x6d2b79f5) | 0
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
    }

    test(`at random, ${KILLS} times, seed ${SEED}: every task that was acknowledged is there once`, async (context) => {
        const sent: NewTask[] = []
        let acknowledged = 0
        for (let kill = 1; kill <= KILLS; kill++) {
            const waits: NewTask[] = []
            const sendOn = async () => {
                while (standIn.isUp) {
                    const task = newTask({ ticketType: random() < 0.5 ? 'change' : 'incident' })
                    sent.push(task)
                    try {
                        const { status, text } = await post(task)
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
            await standIn.kill()
            await Promise.all(senders)
            await standIn.run()
            for (const task of waits) assert.ok((await post(task)).status < 300)
            await theirs(sent)
        }
        assert.ok(acknowledged > 0)
        context.diagnostic(`${sent.length} tasks, ${acknowledged} acknowledged at once`)
    })

    const acts: [name: string, send: (task: NewTask) => Promise<unknown>][] = [
        ['create', (task) => post(task)],
        ['change', (task) => standIn.send('PATCH', `/tasks/${task.taskId}`, { name: 'Changed', priority: 1 })],
        [
            'comment',
            (task) =>
                standIn.send('POST', `/tasks/${task.taskId}/comments`, { commentId: '1', text: 'x', author: 'Mira' }),
        ],
    ]
    for (const [name, send] of EVERYTHING ? acts : []) {
        for (const ticketType of ['change', 'incident'] as const) {
            test(`before each single operation: ${name}, ${ticketType}`, async () => {
                for (let operation = 1, reached = true; reached; operation++) {
                    const task = newTask({ ticketType })
                    if (name !== 'create') await post(task)
                    await standIn.killBefore(operation)
                    reached = await send(task).then(
                        () => false,
                        () => true,
                    )
                    if (reached) {
                        await standIn.end()
                        await standIn.run()
                        await send(task)
                    }
                    await theirs([task])
                    assert.ok(operation < 20)
                }
            })
        }
    }
})
