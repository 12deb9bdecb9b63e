// The word NULL, which empties a column on the platform, is a text like others to the security center.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Comment, Result, TicketState } from '../../src/server/contract'
import { CLIENT, USER } from './support/routes'
import { idOf, start, startFresh, withProperties } from './support/running'
import { errorOf, newTask, onlyOnesOf, requestsOf, taskOf } from './support/tasks'

const running = await start()
const { center, instance } = running

for (const ticketType of ['change', 'incident'] as const) {
    describe(`a ${ticketType} all of whose texts are NULL`, () => {
        const all = { name: 'NULL', description: 'NULL', requestedBy: 'NULL', recommendationCategory: 'NULL' }

        test('is answered as it came, comes again, and is changed', async () => {
            const task = newTask({ ticketType, ...all })
            const created = await center.createTask(task)
            assert.equal(created.status, 201)
            for (const answer of [created, await center.getTask(task.taskId), await center.createTask(task)]) {
                const { name, description, requestedBy, sourceCategory } = taskOf(answer)
                assert.deepEqual([name, description, requestedBy, sourceCategory], ['NULL', 'NULL', 'NULL', 'NULL'])
            }
            const { ticket } = onlyOnesOf(instance, task.taskId)
            assert.equal(ticket['short_description'], 'NULL\u200b')
            for (const name of ['Other', 'NULL', 'NULL']) {
                const changed = await center.changeTask(task.taskId, { name })
                assert.equal(changed.status, 200, changed.text)
                assert.equal(taskOf(changed).name, name)
            }
        })

        test('is commented on, twice the same', async () => {
            const { taskId } = taskOf(await center.createTask(newTask({ ticketType, ...all })))
            const comment = { commentId: 'NULL', text: 'NULL', author: 'NULL' }
            for (const status of [201, 200]) {
                const answer = await center.comment(taskId, comment)
                assert.equal(answer.status, status, answer.text)
                const { id, text, author } = (answer.body as Result<Comment>).result
                assert.deepEqual({ commentId: id, text, author }, comment)
            }
        })
    })
}

for (const ignored of ['false', 'true']) {
    test(`a task may have it for its ID${ignored === 'true' ? ', where the platform ignores the chosen sys_id' : ''}`, () =>
        withProperties(running, { 'stand_in.new_guid_value.ignored': ignored }, async () => {
            for (const request of requestsOf(instance, 'NULL\u200b')) instance.store.remove('task', idOf(request))
            for (const { sys_id = '' } of instance.store.find('task', { correlation_id: 'NULL\u200b' }))
                instance.store.remove('task', sys_id)
            const task = newTask({ taskId: 'NULL' })
            const created = taskOf(await center.createTask(task))
            assert.equal(created.taskId, 'NULL')
            const again = await center.createTask(task)
            assert.deepEqual([again.status, taskOf(again).id], [200, created.id])
            assert.equal(taskOf(await center.getTask('NULL')).ticket?.id, created.ticket?.id)
        }))
}

test('a state may be called so', async () => {
    const value = '-5'
    const named = await center.nameTicketStates([{ ticketType: 'change', value, name: 'NULL' }])
    const states = (named.body as Result<TicketState[]>).result
    assert.equal(states.find((state) => state.ticketType === 'change' && state.value === value)?.name, 'NULL')
    assert.equal((await center.nameTicketStates([{ ticketType: 'change', value, name: 'New' }])).status, 200)
})

test('neither the client nor the integration user may: somebody looks for them by their names', async () => {
    const { administrator } = await startFresh()
    for (const [path, body, field] of [
        [CLIENT, { name: 'NULL' }, 'name'],
        [USER, { userName: ' NULL ' }, 'userName'],
    ] as const) {
        const answer = await administrator.request('POST', path, body)
        assert.equal(answer.status, 400)
        assert.deepEqual(errorOf(answer).fields, [
            { field, message: `${field} must not be NULL: the platform takes that word for no value.` },
        ])
    }
})
