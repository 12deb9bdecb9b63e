// Many clients at once, over HTTP, at a stand-in of its own. `npm run test:faults` has more of them.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { CommentRequest, TaskRequest } from '../../src/server/contract'
import type { Answer } from '../json-request'
import { EVERYTHING } from './support/faults/extent'
import { StandIn } from './support/process/start'
import { newTask, taskOf } from './support/tasks'

const CLIENTS = EVERYTHING ? 50 : 10

const standIn = await StandIn.start()

const clients = Array.from({ length: CLIENTS }, (_, index) => index)
const post = (task: TaskRequest) => standIn.send('POST', '/tasks', task)
const statusesOf = (answers: Answer[]) => answers.map(({ status }) => status).sort()

describe(`${CLIENTS} clients at once`, () => {
    test('send one task: one creates it, and all hear of the same ticket', async () => {
        const task = newTask()
        const answers = await Promise.all(clients.map(() => post(task)))
        assert.deepEqual(statusesOf(answers), [...clients.slice(1).map(() => 200), 201])
        assert.equal(new Set(answers.map((answer) => taskOf(answer).ticket?.number)).size, 1)
        await standIn.assertHas([task])
    })

    test('send a task each', async () => {
        const tasks = clients.map((index) => newTask({ ticketType: index % 2 ? 'change' : 'incident' }))
        const answers = await Promise.all(tasks.map(post))
        assert.deepEqual(
            statusesOf(answers),
            clients.map(() => 201),
        )
        assert.equal(new Set(answers.map((answer) => taskOf(answer).ticket?.number)).size, CLIENTS)
        await standIn.assertHas(tasks)
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
        await standIn.assertHas([task])
    })
})
