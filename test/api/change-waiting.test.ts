// A task is changed that has no ticket yet: its ticket says the same once there is one.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { FINISH_JOB, RETRY_JOB } from '../job-names'
import { agree } from './support/agreement'
import { runLater } from './support/jobs'
import { mandatory, refusingUpdate } from './support/obstacles'
import { callBetween, REQUEST, start } from './support/running'
import { newTask, onlyOnesOf, requestsOf, taskOf, TICKET_TABLES } from './support/tasks'

const running = await start()
const { center, instance } = running

for (const ticketType of ['change', 'incident'] as const) {
    describe(`a ${ticketType} without its ticket`, () => {
        test('is changed, and its ticket is made of what it is then', async () => {
            const policy = mandatory(running, TICKET_TABLES[ticketType], 'cmdb_ci')
            const task = newTask({ ticketType })
            assert.equal(taskOf(await center.createTask(task)).ticket, null)
            const answer = await center.changeTask(task.taskId, { name: 'Later', priority: 1, dueDate: null })
            assert.equal(answer.status, 200, answer.text)
            const changed = taskOf(answer)
            assert.deepEqual([changed.name, changed.priority, changed.dueDate], ['Later', 1, null])
            assert.equal(changed.ticket, null)
            policy.remove()
            runLater(instance, RETRY_JOB, 6)
            runLater(instance, FINISH_JOB, 6)
            const both = onlyOnesOf(instance, task.taskId)
            agree(both)
            assert.equal(both.ticket['short_description'], 'Later')
            assert.equal(both.ticket['priority'], '1')
            assert.equal(both.request['waiting_priority'], '')
            const { number = '' } = both.request
            const refusals = instance.log().filter(({ message }) => message.startsWith(`${number}: `))
            assert.ok(
                refusals.every(({ message }) => /is mandatory/.test(message)),
                'the change was refused',
            )
        })

        test('is changed in what is sent alone: the rest is as people have made it', async () => {
            const policy = mandatory(running, TICKET_TABLES[ticketType], 'cmdb_ci')
            const task = newTask({ ticketType })
            await center.createTask(task)
            policy.remove()
            const [request] = requestsOf(instance, task.taskId)
            instance.store.update(REQUEST, request?.['sys_id'] ?? '', { short_description: 'In our own words' })
            assert.equal((await center.changeTask(task.taskId, { priority: 4 })).status, 200)
            assert.equal(requestsOf(instance, task.taskId)[0]?.['short_description'], 'In our own words')
        })

        test('that is changed while its ticket is made gets a ticket that says the same', async () => {
            for (let operation = 1, reached = true; reached; operation++) {
                const task = newTask({ ticketType, priority: 4 })
                const change = { name: 'Meanwhile', priority: 1, dueDate: '2027-01-01' }
                const between = callBetween(running, operation, 'PATCH', `/tasks/${task.taskId}`, change)
                assert.equal((await center.createTask(task)).status, 201)
                const other = between.answer()
                reached = other !== undefined
                if (!other) break
                instance.settle()
                runLater(instance, FINISH_JOB, 6)
                instance.settle()
                const both = onlyOnesOf(instance, task.taskId)
                agree(both)
                const isChanged = other.status === 200
                assert.equal(other.status, isChanged ? 200 : 404, other.text)
                assert.equal(both.request['task_name'], isChanged ? 'Meanwhile' : task.name)
                assert.equal(both.ticket['priority'], isChanged ? '1' : '4', `operation ${operation}`)
                assert.equal(both.request['waiting_priority'], '')
            }
        })

        test('that is changed while the job makes its ticket gets one that says the same', async () => {
            for (let operation = 1, reached = true; reached; operation++) {
                const policy = mandatory(running, TICKET_TABLES[ticketType], 'cmdb_ci')
                const task = newTask({ ticketType, priority: 4 })
                await center.createTask(task)
                policy.remove()
                const change = { name: 'Meanwhile', priority: 1, dueDate: '2027-01-01' }
                const between = callBetween(running, operation, 'PATCH', `/tasks/${task.taskId}`, change)
                runLater(instance, RETRY_JOB, 6)
                const other = between.answer()
                reached = other !== undefined
                if (!other) break
                assert.equal(other.status, 200, other.text)
                instance.settle()
                runLater(instance, FINISH_JOB, 6)
                instance.settle()
                const both = onlyOnesOf(instance, task.taskId)
                agree(both)
                assert.equal(both.ticket['short_description'], 'Meanwhile')
                assert.equal(both.ticket['priority'], '1', `operation ${operation}`)
            }
        })

        test('that is changed again before its ticket has the first change says the second', async () => {
            const policy = mandatory(running, TICKET_TABLES[ticketType], 'cmdb_ci')
            const task = newTask({ ticketType, priority: 4 })
            await center.createTask(task)
            policy.remove()
            const first = await center.changeTask(task.taskId, { name: 'First', priority: 1 })
            assert.equal(first.status, 200, first.text)
            runLater(instance, RETRY_JOB, 6)
            const second = await center.changeTask(task.taskId, { priority: 2 })
            assert.equal(second.status, 200, second.text)
            assert.equal(taskOf(second).priority, 2)
            instance.settle()
            runLater(instance, FINISH_JOB, 6)
            instance.settle()
            const both = onlyOnesOf(instance, task.taskId)
            agree(both)
            assert.deepEqual([both.ticket['short_description'], both.ticket['priority']], ['First', '2'])
            assert.deepEqual([both.request['priority'], both.request['waiting_priority']], ['2', ''])
            const { number = '' } = both.request
            const warned = instance.log().filter(({ message }) => message.startsWith(`${number}: `))
            assert.deepEqual(warned, [], 'nothing was refused')
        })

        test('refuses where the request does', async () => {
            const policy = mandatory(running, TICKET_TABLES[ticketType], 'cmdb_ci')
            const task = newTask({ ticketType })
            await center.createTask(task)
            const rule = refusingUpdate(running, REQUEST, 'Requests stay')
            const answer = await center.changeTask(task.taskId, { name: 'No' })
            rule.remove()
            policy.remove()
            assert.equal(answer.status, 422, answer.text)
            assert.equal(requestsOf(instance, task.taskId)[0]?.['task_name'], task.name)
        })
    })
}
