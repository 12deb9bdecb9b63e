// Another transaction runs to its end before each single Glide operation of the one that receives a task.
import assert from 'node:assert/strict'
import { afterEach, describe, test } from 'node:test'
import { SCOPE, type TaskRequest, type TicketType } from '../../src/server/contract'
import { EVERYTHING } from './support/faults/extent'
import { eachOperation } from './support/interleaved'
import { idOf, REQUEST, sendBetween, start, withProperties } from './support/running'
import {
    assertNumbersUnique,
    derivedId,
    type NewTask,
    newTask,
    onlyOnesOf,
    requestsOf,
    taskOf,
    ticketsOf,
} from './support/tasks'
import { RETRY_JOB } from '../job-names'

const running = await start()
const { center, instance } = running

const TYPES: readonly TicketType[] = EVERYTHING ? ['change', 'incident'] : ['incident']

afterEach(() => {
    assertNumbersUnique(instance)
})

/** Sends `first`, with `second` received within it, each time anew. `check` sees every pair of statuses. */
function eachPair(
    make: () => { first: NewTask; second: TaskRequest },
    check: (first: NewTask, statuses: [number, number], operation: number) => Promise<void>,
): Promise<number> {
    const firsts: NewTask[] = []
    return eachOperation(
        (operation) => {
            const { first, second } = make()
            firsts.push(first)
            return { between: sendBetween(running, operation, second), send: () => center.createTask(first) }
        },
        ([answer, other], operation) =>
            check(firsts[operation - 1] as NewTask, [answer.status, other.status], operation),
    )
}

/** Two identical tasks at a time: one is created, the other is a repetition, and both say what is so. */
async function twoAtATime(ticketType: NewTask['ticketType']): Promise<void> {
    const make = () => {
        const first = newTask({ ticketType })
        return { first, second: first }
    }
    const operations = await eachPair(make, async (first, statuses, operation) => {
        // Only before its very first operation can the other one be faster.
        assert.deepEqual(statuses, operation === 1 ? [200, 201] : [201, 200])
        const { ticket } = onlyOnesOf(instance, first.taskId)
        const again = await center.createTask(first)
        assert.equal(again.status, 200)
        assert.equal(taskOf(again).ticket?.number, ticket['number'])
        const read = await center.getTask(first.taskId)
        assert.deepEqual(read.body, again.body)
    })
    assert.ok(operations >= 6, `${operations} operations`)
}

/** What was acknowledged is the one that is kept. */
async function theAnswersOfBoth(ticketType: NewTask['ticketType'], operation: number): Promise<boolean> {
    const task = newTask({ ticketType })
    const between = sendBetween(running, operation, task)
    const first = taskOf(await center.createTask(task))
    const other = between.answer()
    if (!other) return false
    const second = taskOf(other)
    const { request, ticket } = onlyOnesOf(instance, task.taskId)
    for (const answered of [first, second]) {
        assert.equal(answered.id, request['sys_id'])
        assert.equal(answered.number, request['number'])
        assert.equal(answered.ticketError, null)
        if (answered.ticket) assert.equal(answered.ticket.id, ticket['sys_id'])
        else assert.deepEqual(answered.state, { value: '', name: 'Waiting for its ticket', category: 'open' })
    }
    assert.equal(first.ticket?.number, ticket['number'])
    return true
}

for (const ticketType of TYPES) {
    describe(`a ${ticketType}`, () => {
        test('that comes twice at a time is one request and one ticket', () => twoAtATime(ticketType))

        test('is answered to both as it is kept', async () => {
            let operation = 1
            while (await theAnswersOfBoth(ticketType, operation)) operation++
            assert.ok(operation > 6)
        })

        test('conflicts with another of the same ID, whoever was first', async () => {
            const make = () => {
                const first = newTask({ ticketType })
                return { first, second: { ...first, name: 'Other' } }
            }
            await eachPair(make, async (first, statuses, operation) => {
                assert.deepEqual(statuses, operation === 1 ? [409, 201] : [201, 409])
                const { request } = onlyOnesOf(instance, first.taskId)
                assert.equal(request['task_name'], operation === 1 ? 'Other' : first.name)
                assert.equal((await center.getTask(first.taskId)).status, 200)
            })
        })

        test('lets another task through in between', async () => {
            const seconds: NewTask[] = []
            const make = () => {
                const second = newTask({ ticketType: 'incident' })
                seconds.push(second)
                return { first: newTask({ ticketType }), second }
            }
            await eachPair(make, (first, statuses) => {
                assert.deepEqual(statuses, [201, 201])
                for (const { taskId } of [first, seconds.at(-1) as NewTask]) onlyOnesOf(instance, taskId)
                return Promise.resolve()
            })
        })

        test('is one even if the retry job takes it up in between', async () => {
            for (let operation = 1, reached = true; reached; operation++) {
                reached = false
                const now = instance.now()
                const other = () => {
                    reached = true
                    // As late as it must never be: after the first attempt should have been over.
                    instance.setClock(now + 10 * 60_000)
                    assert.equal(instance.runJob(RETRY_JOB).error, null)
                    instance.setClock(null)
                }
                instance.interleave({ operation, scope: SCOPE, other })
                const task = newTask({ ticketType })
                const answer = await center.createTask(task)
                assert.equal(answer.status, 201)
                assert.equal(taskOf(answer).ticket?.number, onlyOnesOf(instance, task.taskId).ticket['number'])
            }
        })
    })
}

describe('where the platform ignores the sys_id that is chosen', () => {
    const ignoring = (check: () => Promise<void>) =>
        withProperties(running, { 'stand_in.new_guid_value.ignored': 'true' }, check)

    test('of two requests of a task, as a restored table may have them, the one with the lower number is the task', () =>
        ignoring(async () => {
            const task = newTask()
            await center.createTask(task)
            const { request } = onlyOnesOf(instance, task.taskId)
            const earlier = instance.store.insert(REQUEST, {
                ...request,
                sys_id: derivedId('restored'),
                number: 'M365CR0000001',
            })
            assert.equal(taskOf(await center.getTask(task.taskId)).number, 'M365CR0000001')
            instance.store.remove(REQUEST, idOf(earlier))
        }))

    for (const ticketType of TYPES) {
        test(`a ${ticketType} is created, found and repeated`, () =>
            ignoring(async () => {
                const task = newTask({ ticketType })
                const created = await center.createTask(task)
                assert.equal(created.status, 201)
                const { request, ticket } = onlyOnesOf(instance, task.taskId)
                assert.equal(taskOf(created).id, request['sys_id'])
                assert.equal(taskOf(created).ticket?.id, ticket['sys_id'])
                const again = await center.createTask(task)
                assert.equal(again.status, 200)
                assert.deepEqual(again.body, created.body)
                onlyOnesOf(instance, task.taskId)
                const conflict = await center.createTask({ ...task, priority: 5 })
                assert.equal(conflict.status, 409)
                onlyOnesOf(instance, task.taskId)
                const read = await center.getTask(task.taskId)
                assert.equal(read.status, 200, read.text)
                assert.deepEqual(read.body, created.body)
            }))

        test(`a ${ticketType} that comes twice at a time is one request and one ticket`, () =>
            ignoring(async () => {
                const make = () => {
                    const first = newTask({ ticketType })
                    return { first, second: first }
                }
                const operations = await eachPair(make, async (first, statuses) => {
                    assert.deepEqual([...statuses].sort(), [200, 201])
                    const { ticket } = onlyOnesOf(instance, first.taskId)
                    const again = await center.createTask(first)
                    assert.equal(again.status, 200)
                    assert.equal(taskOf(again).ticket?.number, ticket['number'])
                })
                assert.ok(operations >= 6)
            }))

        test(`a ${ticketType} is one even if the retry job runs in between`, () =>
            ignoring(async () => {
                for (let operation = 1, reached = true; reached; operation++) {
                    reached = false
                    const other = () => {
                        reached = true
                        assert.equal(instance.runJob(RETRY_JOB).error, null)
                    }
                    instance.interleave({ operation, scope: SCOPE, other })
                    const task = newTask({ ticketType })
                    assert.equal((await center.createTask(task)).status, 201)
                    onlyOnesOf(instance, task.taskId)
                }
            }))
    }

    test('an ID that reads like a script finds no other task', () =>
        ignoring(async () => {
            const other = newTask({ taskId: '1' })
            await center.createTask(other)
            const task = newTask({ taskId: 'javascript:1' })
            assert.equal((await center.createTask(task)).status, 201)
            assert.deepEqual([requestsOf(instance, '1').length, ticketsOf(instance, '1').length], [1, 1])
            onlyOnesOf(instance, 'javascript:1')
        }))
})
