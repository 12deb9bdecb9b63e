// What the rules do not see, the hourly job does: imports, deletions in the database, names of states that changed.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { SCOPE } from '../../src/server/contract'
import { Agent, assertFollows, CLOSING, type Sent } from './support/agent'
import { withAccess } from './support/obstacles'
import { CONNECTION, idOf, REQUEST, start, withProperties } from './support/running'
import { TICKET_TABLES } from './support/tasks'
import { COMPARE_JOB } from '../job-names'

const running = await start()
const { instance, center } = running
const { store } = instance
const agent = new Agent(running)

const STATE = `${SCOPE}_state`

/** Runs the job at the next hour; the Glide operations that it cost. */
function run(): number {
    agent.wait(3600)
    const { operations, error } = instance.runJob(COMPARE_JOB)
    assert.equal(error, null)
    return operations
}

test('with nothing to compare the job costs three Glide operations', () => {
    assert.equal(run(), 3)
})

test('one request with its ticket costs two more: the tickets of its type, and the names of states', async () => {
    await agent.sent({ ticketType: 'incident' })
    assert.equal(run(), 5)
})

test('it runs every hour', async () => {
    const task = await agent.sent({ ticketType: 'incident' })
    instance.runDueJobs()
    agent.import(task, { state: '2' })
    agent.wait(3600)
    instance.runDueJobs()
    assert.equal((await agent.state(task)).name, 'In Progress')
})

for (const ticketType of ['change', 'incident'] as const) {
    const working = ticketType === 'change' ? '-1' : '2'
    const done = ticketType === 'change' ? '3' : '7'

    describe(`a ${ticketType} that was changed without any rule`, () => {
        test('is seen by the job, and by nobody before', async () => {
            const task = await agent.sent({ ticketType })
            const before = agent.request(task)
            const group = idOf(store.find('sys_user_group', { name: 'Security' })[0])
            const imported = { state: working, priority: '1', assigned_to: agent.id, assignment_group: group }
            agent.import(task, { ...imported, due_date: '2027-02-01 00:00:00', number: `MOVED-${ticketType}` })
            instance.settle()
            assert.deepEqual(agent.request(task), before)
            run()
            assertFollows(agent, task)
            const read = await agent.read(task)
            assert.equal(read.state.value, working)
            assert.deepEqual([read.priority, read.dueDate], [1, '2027-02-01T00:00:00Z'])
            assert.deepEqual([read.assignedTo?.name, read.assignmentGroup?.name], ['agent', 'Security'])
            assert.equal(read.ticket?.number, `MOVED-${ticketType}`)
        })

        test('is closed from when the ticket says, and reopened', async () => {
            const task = await agent.sent({ ticketType })
            agent.wait(60)
            const closedAt = agent.nowOnTheWire()
            const closed = { state: done, active: '0', closed_at: agent.now() }
            agent.import(task, closed)
            run()
            const seen = await agent.read(task)
            assert.deepEqual([seen.active, seen.closedAt], [false, closedAt])
            agent.import(task, { state: working, active: '1', closed_at: '' })
            run()
            const reopened = await agent.read(task)
            assert.deepEqual([reopened.active, reopened.closedAt, reopened.state.value], [true, null, working])
        })

        test('is closed from its last change where it does not say', async () => {
            const task = await agent.sent({ ticketType })
            agent.import(task, { state: done, active: '0' })
            const closedAt = agent.nowOnTheWire()
            run()
            assert.equal((await agent.read(task)).closedAt, closedAt)
        })

        test('counts as canceled if it was deleted', async () => {
            const task = await agent.sent({ ticketType })
            store.remove(TICKET_TABLES[ticketType], task.ticket.id)
            run()
            const { state, active, closedAt } = await agent.read(task)
            assert.deepEqual([state.name, state.category, active], ['Canceled', 'closed', false])
            assert.equal(closedAt, agent.nowOnTheWire())
            assert.equal(agent.request(task)['state'], '7')
            const before = agent.request(task)
            run()
            assert.deepEqual(agent.request(task), before)
        })

        test('is seen though its correlation was taken away', async () => {
            const task = await agent.sent({ ticketType })
            await agent.edit(task, { correlation_display: '', correlation_id: '' })
            assert.deepEqual(await agent.edit(task, { state: ticketType === 'change' ? '-4' : '2' }), [])
            run()
            assertFollows(agent, task)
        })
    })

    for (const fenced of ['false', 'true']) {
        test(`deleted ${ticketType} tickets are told from those that may not be read, dot-walks fenced: ${fenced}`, async () => {
            const table = TICKET_TABLES[ticketType]
            const cleared = await agent.sent({ ticketType })
            const deleted = await agent.sent({ ticketType })
            const kept = await agent.sent({ ticketType })
            store.update(REQUEST, cleared.id, { ticket: '' })
            for (const { ticket } of [cleared, deleted]) store.remove(table, ticket.id)
            const before = [deleted, kept].map((task) => agent.request(task))
            const warned = (start: string) =>
                instance.log().filter(({ message }) => message.startsWith(start)).length // prettier-ignore
            const ofTable = `Tickets in the table ${table} cannot be read`
            const earlier = warned(ofTable)
            await withProperties(running, { 'stand_in.query.dot_walk.fenced': fenced }, async () => {
                const closed = [table, ...(fenced === 'true' ? ['task'] : [])].map((name) => withAccess(running, name, { read_access: '0' })) // prettier-ignore
                run()
                assert.equal(agent.request(cleared)['active'], '0')
                // Whether it is there nobody can tell now: it is left as it was, and said once.
                assert.deepEqual([deleted, kept].map((task) => agent.request(task)), before) // prettier-ignore
                assert.equal(warned(ofTable), earlier + 1)
                await agent.edit(kept, { state: ticketType === 'change' ? '-4' : '2' })
                assert.deepEqual(agent.request(kept), before[1])
                assert.equal(
                    warned(`The ticket ${kept.ticket.number} cannot be read, so the request ${kept.number} `),
                    1,
                )
                for (const access of closed) access.remove()
            })
            run()
            assert.equal(agent.request(deleted)['active'], '0')
            assertFollows(agent, kept)
        })
    }

    test(`a ${ticketType} that is of another class now is not taken for deleted`, async () => {
        const table = TICKET_TABLES[ticketType]
        const task = await agent.sent({ ticketType })
        const before = agent.request(task)
        store.update('task', task.ticket.id, { sys_class_name: 'task' })
        run()
        assert.deepEqual(agent.request(task), before)
        const said = `The instance hides the ticket ${task.ticket.number} from the app`
        assert.ok(instance.log().some(({ message }) => message.startsWith(said)))
        store.update('task', task.ticket.id, { sys_class_name: table })
    })

    test(`the last ${ticketType} of an instance can be deleted too`, async () => {
        const task = await agent.sent({ ticketType })
        const table = TICKET_TABLES[ticketType]
        for (const row of store.find(table, {})) store.remove(table, idOf(row))
        run()
        assert.equal((await agent.read(task)).active, false)
    })
}

test('a state that is given another category takes its tasks along', async () => {
    const task = await agent.sent({ ticketType: 'incident' })
    await agent.edit(task, { state: '6', ...CLOSING })
    const [resolved] = store.find(STATE, { ticket_type: 'incident', value: '6' })
    store.update(STATE, idOf(resolved), { category: 'open' })
    run()
    const opened = await agent.read(task)
    assert.deepEqual([opened.active, opened.closedAt, agent.request(task)['active']], [true, null, '1'])
    store.update(STATE, idOf(resolved), { category: 'closed' })
    // At once for who reads the task, with the time of its last change until the job has one.
    const { active, closedAt, updatedAt } = await agent.read(task)
    assert.deepEqual([active, closedAt], [false, updatedAt])
    run()
    assert.equal((await agent.read(task)).active, false)
    assert.notEqual((await agent.read(task)).closedAt, null)
})

test('two tickets with the same correlation are not mixed up', async () => {
    const one = await agent.sent({ ticketType: 'incident' })
    const two = await agent.sent({ ticketType: 'incident' })
    agent.import(two, { correlation_id: one.taskId, state: '2' })
    run()
    assert.deepEqual([(await agent.state(one)).value, (await agent.state(two)).value], ['1', '2'])
})

test('a request that waits for its ticket, or was deleted, is let be', async () => {
    const task = await agent.sent({ ticketType: 'incident' })
    store.update(REQUEST, task.id, { ticket_number: '', ticket_error_code: 'interrupted' })
    const before = agent.request(task)
    agent.import(task, { state: '2' })
    run()
    assert.deepEqual(agent.request(task), before)
    await running.administrator.remove(REQUEST, task.id)
    run()
    assert.equal(store.get(REQUEST, task.id), undefined)
})

test('a cloned instance leaves the tickets to the original', async () => {
    const task = await agent.sent({ ticketType: 'incident' })
    agent.import(task, { state: '2' })
    const [connection] = store.find(CONNECTION, {})
    const name = connection?.['instance_name'] ?? ''
    store.update(CONNECTION, idOf(connection), { instance_name: 'the-original' })
    assert.equal(run(), 1)
    assert.equal((await agent.state(task)).value, '1')
    store.update(CONNECTION, idOf(connection), { instance_name: name })
    run()
    assert.equal((await agent.state(task)).value, '2')
})

describe('thousands of requests', () => {
    const OPEN = 2150
    const CLOSED = 620
    const BATCH = { open: 1000, closed: 500 }

    /** Requests and their tickets as they are stored, without going through the connector. */
    function fill(model: Sent): Sent[] {
        const [request, ticket] = [agent.request(model), agent.ticket(model)]
        return Array.from({ length: OPEN + CLOSED }, (_, index) => {
            const digits = index.toString(16).padStart(31, '0')
            const [requestId, ticketId] = [`a${digits}`, `b${digits}`]
            const closed = index % 4 === 0 && index < CLOSED * 4
            const state = closed ? { active: '0', closed_at: agent.now() } : { active: '1', closed_at: '' }
            const number = `X${index}`
            store.insert('incident', { ...ticket, ...state, sys_id: ticketId, number, state: closed ? '7' : '1' })
            store.insert(REQUEST, {
                ...request,
                ...state,
                sys_id: requestId,
                number: `M365CR${9000000 + index}`,
                task_id: `filled-${index}`,
                ticket: ticketId,
                ticket_number: number,
                ticket_state: closed ? '7' : '1',
                ticket_state_label: closed ? 'Closed' : 'New',
                state: closed ? '3' : '1',
            })
            return { ...model, id: requestId, taskId: `filled-${index}`, ticket: { ...model.ticket, id: ticketId } }
        })
    }

    test('are compared in turns, none is left out, and little is paid for each', async () => {
        const model = await agent.sent({ ticketType: 'incident' })
        for (const row of store.find(REQUEST, {})) if (row['sys_id'] !== model.id) store.remove(REQUEST, idOf(row))
        const filled = fill(model)
        const open = filled.filter((task) => agent.request(task)['active'] === '1')
        const closed = filled.filter((task) => agent.request(task)['active'] === '0')
        assert.deepEqual([open.length, closed.length], [OPEN, CLOSED])

        // Where nothing differs: a query of requests and one of tickets for a hundred, and four besides.
        const costs = [run(), run(), run()]
        for (const cost of costs) assert.ok(cost <= ((BATCH.open + BATCH.closed) / 100) * 2 + 4, `${cost} operations`)

        // One round after another, from wherever the last one ended.
        for (const task of open) store.update('incident', task.ticket.id, { state: '2' })
        for (const task of closed) store.update('incident', task.ticket.id, { state: '2', active: '1' })
        const behind = () => filled.filter((task) => agent.request(task)['ticket_state'] !== '2').length
        let last = behind()
        assert.equal(last, OPEN + CLOSED)
        for (let round = 1; last > 0; round++) {
            assert.ok(round <= 5, `${last} are not compared after ${round - 1} runs`)
            const cost = run()
            const now = behind()
            assert.ok(last - now <= BATCH.open + BATCH.closed)
            assert.ok(cost <= (last - now) * 5 + 40, `${cost} operations for ${last - now} that differed`)
            last = now
        }
        assert.equal((await center.getTask('filled-0')).status, 200)
    })
})
