// What an agent does with a ticket is seen in the security center within one run of the asynchronous rules.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { TaskState } from '../../src/server/contract'
import { SCOPE, TICKET_TYPES } from '../../src/server/contract'
import { Agent, assertFollows, CHANGE_PATH, CLOSING, type Sent } from './support/agent'
import { addUser, idOf, REQUEST, ROUTE, start, withProperties } from './support/running'
import { COMPARE_JOB } from '../job-names'

const running = await start()
const { instance, center } = running
const { store } = instance
const agent = new Agent(running)

const STATE = `${SCOPE}_state`

/** The task as it is, with the state of its request's row. */
async function seen(task: Sent) {
    const { state, active, closedAt } = await agent.read(task)
    return { state, active, closedAt, request: agent.request(task)['state'] }
}

const open = (value: string, name: string): TaskState => ({ value, name, category: 'open' })
const closed = (value: string, name: string): TaskState => ({ value, name, category: 'closed' })

describe('every base state of a change arrives', () => {
    test('on the way through the model', async () => {
        const task = await agent.sent({ ticketType: 'change' })
        assert.deepEqual(await seen(task), { state: open('-5', 'New'), active: true, closedAt: null, request: '1' })
        const names = ['Assess', 'Authorize', 'Scheduled', 'Implement', 'Review']
        for (const [index, name] of names.entries()) {
            const value = CHANGE_PATH[index] ?? ''
            await agent.edit(task, { state: value })
            assert.deepEqual(await seen(task), { state: open(value, name), active: true, closedAt: null, request: '2' })
        }
        await agent.edit(task, { state: '3', ...CLOSING })
        const closedAt = agent.nowOnTheWire()
        assert.deepEqual(await seen(task), { state: closed('3', 'Closed'), active: false, closedAt, request: '3' })
        await agent.edit(task, { work_notes: 'An afterthought' })
        assert.deepEqual(await seen(task), { state: closed('3', 'Closed'), active: false, closedAt, request: '3' })
    })

    for (const [what, closeCode, request] of [
        ['with success', 'successful', '3'],
        ['with issues', 'successful_issues', '3'],
        ['without success', 'unsuccessful', '4'],
    ] as const) {
        test(`closed ${what}`, async () => {
            const task = await agent.sent({ ticketType: 'change' })
            for (const state of CHANGE_PATH) await agent.edit(task, { state, ...CLOSING, close_code: closeCode })
            assert.equal(agent.request(task)['state'], request)
            assert.equal(agent.request(task)['active'], '0')
        })
    }

    test('canceled', async () => {
        const task = await agent.sent({ ticketType: 'change' })
        await agent.edit(task, { state: '4' })
        const closedAt = agent.nowOnTheWire()
        assert.deepEqual(await seen(task), { state: closed('4', 'Canceled'), active: false, closedAt, request: '7' })
    })

    test('on hold, which is a flag of its own', async () => {
        const task = await agent.sent({ ticketType: 'change' })
        await agent.edit(task, { on_hold: 'true', on_hold_reason: 'Waiting for parts' })
        assert.deepEqual(await seen(task), { state: open('-5', 'New'), active: true, closedAt: null, request: '-5' })
        await agent.edit(task, { on_hold: 'false' })
        assert.equal(agent.request(task)['state'], '1')
    })
})

describe('every base state of an incident arrives', () => {
    for (const [value, name, request] of [
        ['2', 'In Progress', '2'],
        ['3', 'On Hold', '-5'],
    ] as const) {
        test(name, async () => {
            const task = await agent.sent({ ticketType: 'incident' })
            await agent.edit(task, { state: value })
            assert.deepEqual(await seen(task), { state: open(value, name), active: true, closedAt: null, request })
            await agent.edit(task, { state: '1' })
            assert.deepEqual(await seen(task), { state: open('1', 'New'), active: true, closedAt: null, request: '1' })
        })
    }

    for (const [value, name, values, request] of [
        ['6', 'Resolved', CLOSING, '3'],
        ['6', 'Resolved', { ...CLOSING, close_code: 'Not Solved (Too Costly)' }, '4'],
        ['7', 'Closed', CLOSING, '3'],
        ['7', 'Closed', { ...CLOSING, close_code: 'No resolution provided' }, '4'],
        ['8', 'Canceled', {}, '7'],
    ] as const) {
        test(`${name} ${'close_code' in values ? values.close_code : ''}`, async () => {
            const task = await agent.sent({ ticketType: 'incident' })
            await agent.edit(task, { state: value, ...values })
            const closedAt = agent.nowOnTheWire()
            assert.deepEqual(await seen(task), { state: closed(value, name), active: false, closedAt, request })
            const { active, closed_at } = agent.request(task)
            assert.deepEqual([active, closed_at], ['0', agent.now()])
        })
    }

    test('resolved first and closed later: it is closed from when it was resolved', async () => {
        const task = await agent.sent({ ticketType: 'incident' })
        await agent.edit(task, { state: '6', ...CLOSING })
        const closedAt = agent.nowOnTheWire()
        assert.equal(agent.ticket(task)['active'], '1')
        await agent.edit(task, { state: '7' })
        assert.deepEqual(await seen(task), { state: closed('7', 'Closed'), active: false, closedAt, request: '3' })
    })

    test('reopened, and closed again: open in between, and closed from the second time', async () => {
        const task = await agent.sent({ ticketType: 'incident' })
        await agent.edit(task, { state: '6', ...CLOSING })
        const first = agent.ticket(task)['resolved_at']
        await agent.edit(task, { state: '2' })
        assert.deepEqual(await seen(task), {
            state: open('2', 'In Progress'),
            active: true,
            closedAt: null,
            request: '2',
        })
        assert.deepEqual([agent.request(task)['active'], agent.request(task)['closed_at']], ['1', ''])
        await agent.edit(task, { state: '6' })
        // The stamp of the first time is still there.
        assert.equal(agent.ticket(task)['resolved_at'], first)
        assert.equal((await agent.read(task)).closedAt, agent.nowOnTheWire())
    })
})

describe('a state that the customer added', () => {
    test('goes by the instance’s label, and is open while the ticket is active', async () => {
        store.insert('sys_choice', { name: 'incident', element: 'state', value: '42', label: 'Parked', language: 'en' })
        const task = await agent.sent({ ticketType: 'incident' })
        await agent.edit(task, { state: '42' })
        assert.deepEqual(await seen(task), { state: open('42', 'Parked'), active: true, closedAt: null, request: '2' })
        await agent.edit(task, { active: 'false' })
        const closedAt = agent.nowOnTheWire()
        assert.deepEqual(await seen(task), { state: closed('42', 'Parked'), active: false, closedAt, request: '3' })
    })

    test('has the name and the category that it was given', async () => {
        const named = { ticket_type: 'change', value: '77', name: 'Waiting for the board', category: 'closed' }
        store.insert(STATE, named)
        const task = await agent.sent({ ticketType: 'change' })
        await agent.edit(task, { state: '77' })
        const closedAt = agent.nowOnTheWire()
        const state = closed('77', 'Waiting for the board')
        assert.deepEqual(await seen(task), { state, active: false, closedAt, request: '3' })
    })

    test('without a label is its value', async () => {
        const task = await agent.sent({ ticketType: 'incident' })
        await agent.edit(task, { state: '55' })
        assert.deepEqual((await agent.read(task)).state, open('55', '55'))
    })
})

for (const ticketType of TICKET_TYPES)
    test(`a ${ticketType} that its request has not noted yet is noted by the first edit`, async () => {
        const task = await agent.sent({ ticketType })
        const { ticket_number, ticket_state, ticket_retry_at } = agent.request(task)
        assert.ok(ticket_number && ticket_state && !ticket_retry_at)
        const waiting = { ticket_error_code: 'interrupted', ticket_error: 'x', ticket_retry_at: '2099-01-01 00:00:00' }
        store.update(REQUEST, task.id, { ticket_number: '', ticket_state: '', ...waiting })
        await agent.edit(task, { description: 'Looked at' })
        const noted = agent.request(task)
        assert.deepEqual(
            [
                noted['ticket_number'],
                noted['ticket_state'],
                noted['ticket_error_code'],
                noted['ticket_error'],
                noted['ticket_retry_at'],
            ],
            [ticket_number, ticket_state, '', '', ''],
        )
    })

describe('besides the state', () => {
    const group = idOf(store.find('sys_user_group', { name: 'Security' })[0])
    const adele = idOf(addUser(running, 'adele.vance', [], { name: 'Adele Vance' }))

    for (const ticketType of ['change', 'incident'] as const) {
        test(`whom a ${ticketType} is assigned to arrives with names`, async () => {
            const task = await agent.sent({ ticketType })
            await agent.edit(task, { assigned_to: adele, assignment_group: group })
            const assigned = await agent.read(task)
            assert.deepEqual(assigned.assignedTo, { id: adele, name: 'Adele Vance' })
            assert.deepEqual(assigned.assignmentGroup, { id: group, name: 'Security' })
            await agent.edit(task, { assigned_to: '' })
            const given = await agent.read(task)
            assert.deepEqual([given.assignedTo, given.assignmentGroup?.name], [null, 'Security'])
            assert.equal(agent.request(task)['assigned_to_name'], '')
        })

        test(`the due date of a ${ticketType} arrives`, async () => {
            const task = await agent.sent({ ticketType, dueDate: '2026-12-24' })
            await agent.edit(task, { due_date: '2027-01-31 08:30:00' })
            assert.equal((await agent.read(task)).dueDate, '2027-01-31T08:30:00Z')
            assert.equal(agent.request(task)['due_date'], '2027-01-31 08:30:00')
            await agent.edit(task, { due_date: '' })
            assert.equal((await agent.read(task)).dueDate, null)
        })
    }

    test('the priority that results arrives', async () => {
        const incident = await agent.sent({ ticketType: 'incident', priority: 3 })
        await agent.edit(incident, { impact: '1', urgency: '1' })
        assert.equal((await agent.read(incident)).priority, 1)
        const change = await agent.sent({ ticketType: 'change', priority: 3 })
        await agent.edit(change, { priority: '4' })
        assert.equal((await agent.read(change)).priority, 4)
    })

    test('a number that was changed arrives', async () => {
        const task = await agent.sent({ ticketType: 'incident' })
        await agent.edit(task, { number: 'INC-MOVED-1' })
        assert.equal((await agent.read(task)).ticket?.number, 'INC-MOVED-1')
    })

    test('the group of a route arrives with its name', async () => {
        store.insert(ROUTE, { ticket_type: 'change', recommendation_category: 'data', assignment_group: group })
        const task = await agent.sent({ ticketType: 'change', recommendationCategory: 'Data' })
        assert.deepEqual((await agent.read(task)).assignmentGroup, { id: group, name: 'Security' })
    })

    test('what the task was received as stays: a repetition is one', async () => {
        const task = await agent.sent({ ticketType: 'incident' })
        await agent.edit(task, { due_date: '2027-01-31 08:30:00', impact: '1', urgency: '1', state: '2' })
        const { name, description, requestedBy, actionUrl, taskId } = task
        const again = await center.createTask({
            taskId,
            ticketType: 'incident',
            name,
            description,
            requestedBy,
            actionUrl,
            priority: 2,
            dueDate: '2026-12-24',
            recommendationSource: 'microsoft',
            recommendationCategory: 'Identity',
        })
        assert.equal(again.status, 200)
        assertFollows(agent, task)
    })
})

test('where the platform tries the condition of a rule again before it runs, everything arrives too', async () => {
    await withProperties(running, { 'glide.businessrule.async_condition_check': 'true' }, async () => {
        const task = await agent.sent({ ticketType: 'incident' })
        await agent.edit(task, { state: '2', impact: '1', urgency: '1' })
        assert.deepEqual(await agent.state(task), open('2', 'In Progress'))
        assertFollows(agent, task)
        await agent.remove(task)
        assert.equal((await agent.read(task)).active, false)
    })
})

describe('a ticket that is deleted', () => {
    for (const [ticketType, value] of [
        ['change', '4'],
        ['incident', '8'],
    ] as const) {
        test(`counts as canceled: a ${ticketType}`, async () => {
            const task = await agent.sent({ ticketType })
            await agent.remove(task)
            const closedAt = `${agent.request(task)['closed_at']?.replace(' ', 'T') ?? ''}Z`
            const state = closed(value, 'Canceled')
            assert.deepEqual(await seen(task), { state, active: false, closedAt, request: '7' })
            assert.ok(closedAt >= agent.nowOnTheWire())
            assert.equal(agent.request(task)['ticket_state_label'], 'Deleted')
            assert.equal((await agent.read(task)).ticket?.number, task.ticket.number)
        })
    }

    test('after it was closed leaves the request closed as it was, but for the reference', async () => {
        const task = await agent.sent({ ticketType: 'incident' })
        await agent.edit(task, { state: '7', ...CLOSING })
        const before = agent.request(task)
        await agent.remove(task)
        assert.deepEqual(agent.request(task), { ...before, ticket: '' })
    })

    for (const ticketType of TICKET_TYPES)
        test(`and restored is followed again, and belongs to its request (${ticketType})`, async () => {
            const task = await agent.sent({ ticketType })
            const table = ticketType === 'change' ? 'change_request' : 'incident'
            const [ticket] = store.find(table, { sys_id: task.ticket.id })
            const before = agent.request(task)
            await agent.remove(task)
            assert.deepEqual([agent.request(task)['active'], agent.request(task)['ticket']], ['0', ''])
            store.insert(table, ticket ?? {})
            assert.equal(instance.runJob(COMPARE_JOB).error, null)
            const { sys_updated_on, sys_mod_count, sys_updated_by, closed_by, ...restored } = agent.request(task)
            assert.ok(sys_updated_on && sys_mod_count && sys_updated_by && closed_by)
            assert.deepEqual({ ...before, ...restored }, before)
            await agent.edit(task, { state: ticketType === 'change' ? '-4' : '2' })
            assertFollows(agent, task)
        })

    test('without the rule, with others: the job closes each, and each names the ticket that it had', async () => {
        const tasks = [await agent.sent({ ticketType: 'incident' }), await agent.sent({ ticketType: 'incident' })]
        const [rule] = store.find('sys_script', { name: 'Microsoft 365: follow incident' })
        store.update('sys_script', idOf(rule), { active: '0' })
        for (const task of tasks) await agent.remove(task)
        store.update('sys_script', idOf(rule), { active: '1' })
        assert.equal(instance.runJob(COMPARE_JOB).error, null)
        for (const task of tasks) {
            const { state, active, ticket } = await agent.read(task)
            assert.deepEqual([state, active], [closed('8', 'Canceled'), false])
            assert.deepEqual(ticket, task.ticket)
        }
    })

    test('counts as closed even if nobody named the state', async () => {
        const task = await agent.sent({ ticketType: 'incident' })
        const [name] = store.find(STATE, { ticket_type: 'incident', value: '8' })
        store.remove(STATE, idOf(name))
        await agent.remove(task)
        const { state, active } = await agent.read(task)
        store.insert(STATE, name ?? {})
        assert.deepEqual([state, active], [closed('8', 'Deleted'), false])
    })
})

describe('whose ticket it is', () => {
    test('is not a matter of what it says of its correlation', async () => {
        const task = await agent.sent({ ticketType: 'incident' })
        await agent.edit(task, { correlation_id: 'of-somebody-else' })
        await agent.edit(task, { state: '2' })
        assert.deepEqual(await agent.state(task), open('2', 'In Progress'))
    })

    test('is not changed by a copy', async () => {
        const task = await agent.sent({ ticketType: 'incident' })
        const before = agent.request(task)
        const { correlation_id = '', correlation_display = '' } = agent.ticket(task)
        const copy = await running
            .as('agent', 'agent')
            .insert('incident', { short_description: 'A copy', correlation_id, correlation_display, state: '2' })
        const runs = instance.settle()
        assert.deepEqual(
            runs.map(({ operations }) => operations),
            [1],
        )
        await running.as('agent', 'agent').update('incident', copy['sys_id'] ?? '', { state: '8' })
        instance.settle()
        assert.deepEqual(agent.request(task), before)
    })

    test('of a request that an administrator deleted is nobody’s', async () => {
        const task = await agent.sent({ ticketType: 'change' })
        await running.administrator.remove(`${SCOPE}_request`, task.id)
        const logged = instance.log().length
        const runs = await agent.edit(task, { state: '-4' })
        assert.deepEqual(
            runs.map(({ operations }) => operations),
            [1],
        )
        assert.equal(store.get(`${SCOPE}_request`, task.id), undefined)
        assert.equal(instance.log().length, logged)
        assert.equal((await center.getTask(task.taskId)).status, 404)
    })
})
