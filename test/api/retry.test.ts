// What the job makes of requests whose ticket was refused, with the clock moved.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Summary, TaskList, TicketType } from '../../src/server/contract'
import type { Row } from '../instance/types'
import { mandatory, type Obstacle, withAccess } from './support/obstacles'
import { idOf, REQUEST, start, withProperties } from './support/running'
import {
    errorOf,
    type NewTask,
    newTask,
    onlyOnesOf,
    requestsOf,
    taskOf,
    TICKET_TABLES,
    ticketsOf,
} from './support/tasks'
import { RETRY_JOB } from '../job-names'

const MINUTE = 60_000
const LEGACY = 'glide.record.legacy_cross_scope_access_policy_in_script'

const running = await start()
const { administrator, center, instance } = running

/** Stops the clock at a whole minute, which is when the job runs. From test to test it only goes forward: what has run
 * once does not run again before its next time. */
function stopClock(): number {
    const now = Math.ceil(instance.now() / MINUTE) * MINUTE
    instance.setClock(now)
    return now
}

function requestOf(task: NewTask): Row {
    const [request] = requestsOf(instance, task.taskId)
    assert.ok(request)
    return request
}

/** Runs the jobs that are due at a time. */
function runAt(time: number): void {
    instance.setClock(time)
    instance.runDueJobs()
}

/** How many tasks of a type are open. */
async function openOf(ticketType: TicketType): Promise<number> {
    const { status, body } = await center.getSummary()
    assert.equal(status, 200)
    return (body as { result: Summary }).result[ticketType].open
}

/** Whether the list of tasks that are active, or are not, has this one. */
async function listedAs({ taskId }: NewTask, active: boolean): Promise<boolean> {
    const { body } = await center.listTasks({ active, taskId })
    return (body as { result: TaskList }).result.tasks.length === 1
}

async function refusedAt(obstacle: Obstacle, ticketType: NewTask['ticketType']): Promise<NewTask> {
    const task = newTask({ ticketType })
    const answer = await center.createTask(task)
    if (answer.status !== 201 || taskOf(answer).ticket) obstacle.remove()
    assert.equal(answer.status, 201)
    assert.equal(taskOf(answer).ticket, null)
    return task
}

describe('a ticket that is refused', () => {
    test('is tried after 1, 5 and 30 minutes, then hourly for 24 hours, and never again', async () => {
        const policy = mandatory(running, 'incident', 'cmdb_ci')
        const start = stopClock()
        const task = await refusedAt(policy, 'incident')
        assert.equal(requestOf(task)['ticket_attempts'], '1')
        const due = [1, 6, 36]
        for (let minutes = 96; minutes <= 24 * 60; minutes += 60) due.push(minutes)
        due.forEach((minutes, index) => {
            runAt(start + minutes * MINUTE - 1000)
            assert.equal(requestOf(task)['ticket_attempts'], String(index + 1), `before ${minutes} minutes`)
            runAt(start + minutes * MINUTE)
            assert.equal(requestOf(task)['ticket_attempts'], String(index + 2), `after ${minutes} minutes`)
        })
        assert.equal(requestOf(task)['ticket_retry_at'], '')
        policy.remove()
        for (const hours of [25, 48, 24 * 30]) runAt(start + hours * 60 * MINUTE)
        assert.equal(requestOf(task)['ticket_attempts'], String(due.length + 1))
        assert.deepEqual(ticketsOf(instance, task.taskId), [])
        const { ticket, ticketError } = taskOf(await center.getTask(task.taskId))
        assert.equal(ticket, null)
        assert.equal(ticketError?.message, 'Data Policy Exception: Configuration item is mandatory')
    })

    for (const ticketType of ['change', 'incident'] as const) {
        test(`is not tried while somebody has closed the request, which is closed everywhere then: a ${ticketType}`, async () => {
            const policy = mandatory(running, TICKET_TABLES[ticketType], 'cmdb_ci')
            const start = stopClock()
            const task = await refusedAt(policy, ticketType)
            policy.remove()
            const path = `/api/now/table/${REQUEST}/${idOf(requestOf(task))}`
            const setState = async (state: string) => {
                const { status, text } = await administrator.request('PATCH', path, { state })
                assert.equal(status, 200, text)
            }
            const before = await openOf(ticketType)
            await setState('7')
            runAt(start + MINUTE)
            assert.deepEqual(ticketsOf(instance, task.taskId), [])
            const closed = taskOf(await center.getTask(task.taskId))
            assert.deepEqual(closed.state, { value: '', name: 'Closed without a ticket', category: 'closed' })
            assert.equal(closed.active, false)
            assert.notEqual(closed.closedAt, null)
            assert.equal(await openOf(ticketType), before - 1)
            assert.deepEqual([await listedAs(task, true), await listedAs(task, false)], [false, true])
            const changed = await center.changeTask(task.taskId, { name: 'Too late' })
            assert.deepEqual([changed.status, errorOf(changed).code], [409, 'task_closed'])
            await setState('1')
            runAt(start + 6 * MINUTE)
            const { request } = onlyOnesOf(instance, task.taskId)
            assert.equal(request['active'], '1')
        })
    }

    test('is created once its obstacle is gone, for whom it would have been at first', async () => {
        const policy = mandatory(running, 'incident', 'cmdb_ci')
        const start = stopClock()
        const task = await refusedAt(policy, 'incident')
        runAt(start + MINUTE)
        policy.remove()
        runAt(start + 6 * MINUTE - 1000)
        assert.deepEqual(ticketsOf(instance, task.taskId), [])
        runAt(start + 6 * MINUTE)
        const { request, ticket } = onlyOnesOf(instance, task.taskId)
        assert.equal(request['ticket_attempts'], '3')
        assert.equal(ticket['caller_id'], running.user.id)
        assert.equal(ticket['correlation_display'], 'Microsoft 365')
        assert.equal(ticket['priority'], '2')
        const read = taskOf(await center.getTask(task.taskId))
        assert.equal(read.ticketError, null)
        assert.deepEqual([read.ticket?.id, read.ticket?.number], [ticket['sys_id'], ticket['number']])
        assert.deepEqual(read.state, { value: '1', name: 'New', category: 'open' })
        const again = await center.createTask(task)
        assert.equal(again.status, 200)
        assert.deepEqual(again.body, { result: read })
        for (const minutes of [7, 36, 96]) runAt(start + minutes * MINUTE)
        assert.deepEqual(onlyOnesOf(instance, task.taskId), { request, ticket })
    })

    test('by scope policy is created once the table is open', async () => {
        const access = withAccess(running, 'change_request', { create_access: '0' })
        const start = stopClock()
        await withProperties(running, { [LEGACY]: 'false' }, async () => {
            const task = await refusedAt(access, 'change')
            runAt(start + MINUTE)
            assert.equal(requestOf(task)['ticket_error_code'], 'cross_scope_refused')
            access.remove()
            runAt(start + 6 * MINUTE)
            const { ticket } = onlyOnesOf(instance, task.taskId)
            assert.equal(ticket['requested_by'], running.user.id)
        })
    })

    test('is created where the platform ignores the sys_id that is chosen, too', async () => {
        await withProperties(running, { 'stand_in.new_guid_value.ignored': 'true' }, async () => {
            const policy = mandatory(running, 'incident', 'cmdb_ci')
            const start = stopClock()
            const task = await refusedAt(policy, 'incident')
            policy.remove()
            runAt(start + MINUTE)
            onlyOnesOf(instance, task.taskId)
        })
    })
})

test('many at a time are each tried, and one that fails holds up no other', async () => {
    const policy = mandatory(running, 'incident', 'cmdb_ci')
    const start = stopClock()
    const tasks: NewTask[] = []
    for (let count = 0; count < 60; count++) tasks.push(await refusedAt(policy, 'incident'))
    policy.remove()
    for (let minutes = 1; minutes <= 2; minutes++) runAt(start + minutes * MINUTE)
    for (const { taskId } of tasks) onlyOnesOf(instance, taskId)
})

test('with nothing to do the job costs one Glide operation', () => {
    assert.deepEqual(instance.runJob(RETRY_JOB), { operations: 1, error: null })
})
