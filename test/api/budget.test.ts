// What each route costs in Glide operations, as the stand-in counts them (section 8 of the design: create 8, replay 4,
// get 3, list 4, summary 3, connection 6), where all goes well and where it does not.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { CONNECTOR_PATH, SCOPE } from '../../src/server/contract'
import { send } from './support/checked'
import { pageOf } from './support/feed'
import { mandatory, refusing, withAccess } from './support/obstacles'
import { addUser, CONNECTION, idOf, LOG, operationsOf, REQUEST, ROUTE, start, withProperties } from './support/running'
import { newTask, taskOf } from './support/tasks'
import { RETRY_JOB } from '../job-names'

const CREATE = 8
const REPLAY = 4
const GET = 3
const LIST = 4
const SUMMARY = 3
const CONNECTION_COST = 6
/** Nothing is read of a ticket that is not there, and no name of somebody who has said nothing. */
const CHANGE_WAITING = 5
const NO_COMMENTS = 5

const running = await start()
const { center, instance, url, authorization } = running

function within(budget: number, answer: { headers: Headers; status: number }, status: number): void {
    assert.equal(answer.status, status)
    const operations = operationsOf(answer)
    assert.ok(operations > 0 && operations <= budget, `${operations} operations, ${budget} are allowed`)
}

/** As it is when nobody has been seen for long: what is noted at most every five minutes is noted now. */
function forgetLastSeen(): void {
    const [row] = instance.store.find(CONNECTION, {})
    instance.store.update(CONNECTION, idOf(row), { last_seen_on: '' })
}

for (const ticketType of ['change', 'incident'] as const) {
    const table = ticketType === 'change' ? 'change_request' : 'incident'

    describe(`a ${ticketType}`, () => {
        test('is created, repeated, refused as another, and read', async () => {
            const task = newTask({ ticketType })
            forgetLastSeen()
            within(CREATE, await center.createTask(task), 201)
            forgetLastSeen()
            within(REPLAY, await center.createTask(task), 200)
            within(REPLAY, await center.createTask({ ...task, name: 'Other' }), 409)
            forgetLastSeen()
            within(GET, await center.getTask(task.taskId), 200)
            within(GET, await center.getTask('never-received'), 404)
        })

        test('of the longest input with a route and a requester', async () => {
            addUser(running, `requester.of.${ticketType}`)
            const [group] = instance.store.find('sys_user_group', { name: 'Security' })
            instance.store.insert(ROUTE, {
                ticket_type: ticketType,
                recommendation_category: 'apps',
                assignment_group: idOf(group),
            })
            await withProperties(running, { [`${SCOPE}.default_caller`]: 'admin' }, async () => {
                const task = newTask({
                    ticketType,
                    name: 'n'.repeat(1000),
                    description: '<li>d</li>'.repeat(6500),
                    requestedBy: `requester.of.${ticketType}`,
                    recommendationCategory: 'Apps',
                })
                within(CREATE, await center.createTask(task), 201)
                within(REPLAY, await center.createTask(task), 200)
                within(GET, await center.getTask(task.taskId), 200)
            })
        })

        test('for whom a default caller is set that is not there, or is not needed', async () => {
            for (const caller of ['nobody.here', 'admin']) {
                await withProperties(running, { [`${SCOPE}.default_caller`]: caller }, async () => {
                    within(CREATE, await center.createTask(newTask({ ticketType })), 201)
                })
            }
        })

        test('that waits for its ticket and is changed', async () => {
            const policy = mandatory(running, table, 'cmdb_ci')
            const task = newTask({ ticketType })
            await center.createTask(task)
            forgetLastSeen()
            within(CHANGE_WAITING, await center.changeTask(task.taskId, { priority: 1 }), 200)
            policy.remove()
        })

        test('that nobody has commented on', async () => {
            const task = newTask({ ticketType })
            await center.createTask(task)
            forgetLastSeen()
            within(NO_COMMENTS, await center.listComments(task.taskId), 200)
        })

        test('whose ticket is refused by a policy or a rule', async () => {
            for (const obstacle of [mandatory(running, table, 'cmdb_ci'), refusing(running, table, 'No')]) {
                const task = newTask({ ticketType })
                const answers = [await center.createTask(task), await center.createTask(task)] as const
                obstacle.remove()
                within(CREATE, answers[0], 201)
                assert.equal(taskOf(answers[0]).ticketError?.code, 'refused')
                within(REPLAY, answers[1], 200)
                within(GET, await center.getTask(task.taskId), 200)
            }
        })

        test('whose ticket is refused by scope policy', async () => {
            const access = withAccess(running, table, { access: 'package_private' })
            const answer = await center.createTask(newTask({ ticketType }))
            access.remove()
            within(CREATE, answer, 201)
            assert.equal(taskOf(answer).ticketError?.code, 'cross_scope_refused')
        })

        test('whose request is refused', async () => {
            const rule = refusing(running, REQUEST, 'No')
            const answer = await center.createTask(newTask({ ticketType }))
            rule.remove()
            within(CREATE, answer, 422)
        })

        test('whose log is refused', async () => {
            const rule = refusing(running, LOG, 'No')
            const answer = await center.createTask(newTask({ ticketType }))
            rule.remove()
            within(CREATE, answer, 201)
        })

        test('where the platform ignores the sys_id that is chosen', async () => {
            await withProperties(running, { 'stand_in.new_guid_value.ignored': 'true' }, async () => {
                const task = newTask({ ticketType })
                // The primary key then stops no second request: looking for an earlier one is one operation more.
                within(CREATE + 1, await center.createTask(task), 201)
            })
        })
    })
}

test('a list of any page size with any filter, its next page, one task, and the summary', async () => {
    await center.createTask(newTask({ taskId: 'listed', ticketType: 'incident' }))
    await center.createTask(newTask())
    const filters = { ticketType: 'incident', state: '1', active: true, updatedSince: '2026-01-01T00:00:00Z' } as const
    for (const query of [{}, { limit: 1 }, { limit: 100 }, { ...filters, limit: 1 }, { taskId: 'listed' }]) {
        forgetLastSeen()
        const answer = await center.listTasks(query)
        within(LIST, answer, 200)
        const page = pageOf(answer)
        assert.ok(page.tasks.length > 0)
        within(LIST, await center.listTasks({ ...query, cursor: page.nextCursor }), 200)
    }
    within(LIST, await center.listTasks({ taskId: 'never-received' }), 200)
    within(LIST, await center.listTasks({ limit: 0 }), 400)
    within(LIST, await center.listTasks({ cursor: 'none' }), 400)
    forgetLastSeen()
    within(SUMMARY, await center.getSummary(), 200)
    within(SUMMARY, await center.getSummary(), 200)
})

test('the connection, seen or not, whole or degraded', async () => {
    forgetLastSeen()
    within(CONNECTION_COST, await center.getConnection(), 200)
    within(CONNECTION_COST, await center.getConnection(), 200)
    const access = withAccess(running, 'oauth_credential', { read_access: '0' })
    const answer = await center.getConnection()
    access.remove()
    within(CONNECTION_COST, answer, 200)
})

test('bad input costs one, its entry in the log', async () => {
    const headers = { 'content-type': 'application/json' }
    for (const body of ['', '{', '[]', '{}', JSON.stringify({ ...newTask(), priority: 9 })]) {
        const answer = await send(url, 'POST', `${CONNECTOR_PATH}/tasks`, { authorization, headers, body })
        assert.deepEqual([answer.status, operationsOf(answer)], [400, 1])
    }
    const paused = { [`${SCOPE}.paused`]: 'true' }
    await withProperties(running, paused, async () => {
        assert.equal(operationsOf(await center.createTask(newTask())), 1)
    })
})

test('the job costs one where nothing waits, and a bounded number for each that does', async () => {
    // Those that the tests before have left.
    instance.setClock(instance.now() + 2 * 60_000)
    instance.runJob(RETRY_JOB)
    assert.equal(instance.runJob(RETRY_JOB).operations, 1)
    const costs: number[] = []
    for (const waiting of [1, 10, 11]) {
        const policy = mandatory(running, 'incident', 'cmdb_ci')
        for (let count = 0; count < waiting; count++) await center.createTask(newTask({ ticketType: 'incident' }))
        instance.setClock(instance.now() + 2 * 60_000)
        policy.remove()
        costs.push(instance.runJob(RETRY_JOB).operations)
    }
    const [one = 0, ten = 0, eleven = 0] = costs
    assert.equal(ten - one, 9 * (eleven - ten))
    // Eight for the ticket, two for the lease that the button of the form takes too.
    assert.ok(eleven - ten <= 10, `${eleven - ten} operations a ticket`)
})
