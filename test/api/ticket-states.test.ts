// What native states are called in the security center.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Result, SCOPE, type TicketState, type TicketStateChange } from '../../src/server/contract'
import { BASE_STATES } from '../base-states'
import type { Answer } from '../json-request'
import { refusing, refusingUpdate } from './support/obstacles'
import { idOf, LOG, operationsOf, callBetween, start } from './support/running'
import { derivedId, errorOf, newTask, taskOf } from './support/tasks'

const running = await start()
const { center, instance } = running
const STATE = `${SCOPE}_state`
const first = statesOf(await center.ticketStates())

function statesOf(answer: Answer): TicketState[] {
    assert.equal(answer.status, 200, answer.text)
    return (answer.body as Result<TicketState[]>).result
}

function nameOf(states: TicketState[], ticketType: string, value: string): string | undefined {
    return states.find((state) => state.ticketType === ticketType && state.value === value)?.name
}

test('are at first what they are called in ServiceNow, in their order', async () => {
    const answer = await center.ticketStates()
    const base = BASE_STATES.map(({ ticketType, value, name, category }) => ({ ticketType, value, name, category }))
    assert.deepEqual(statesOf(answer), base)
    assert.ok(operationsOf(answer) <= 2, `${operationsOf(answer)} operations`)
    assert.equal((await center.request('GET', '/ticket-states?ticketType=change')).status, 400)
})

test('are named, the others stay, and the names are in every answer from then on', async () => {
    const task = newTask({ ticketType: 'incident' })
    await center.createTask(task)
    const before = statesOf(await center.ticketStates())
    const logged = () => instance.store.find(LOG, { route: 'PUT /ticket-states' }).length
    const entries = logged()
    const answer = await center.nameTicketStates([
        { ticketType: 'incident', value: '1', name: '  Waiting for somebody ' },
        { ticketType: 'change', value: '-4', name: 'Being assessed' },
    ])
    const after = statesOf(answer)
    assert.equal(nameOf(after, 'incident', '1'), 'Waiting for somebody')
    assert.equal(nameOf(after, 'change', '-4'), 'Being assessed')
    assert.equal(after.length, before.length)
    const differing = after.filter((state, index) => state.name !== before[index]?.name)
    assert.equal(differing.length, 2)
    assert.deepEqual(statesOf(await center.ticketStates()), after)
    assert.equal(taskOf(await center.getTask(task.taskId)).state.name, 'Waiting for somebody')
    assert.ok(operationsOf(answer) <= 5, `${operationsOf(answer)} operations`)
    assert.equal(logged(), entries + 1)
})

test('that are called so already are not written', async () => {
    const names: TicketStateChange[] = [{ ticketType: 'incident', value: '2', name: 'On it' }]
    await center.nameTicketStates(names)
    const before = instance.store.find(STATE, {})
    const logged = instance.store.find(LOG, {}).length
    const again = await center.nameTicketStates(names)
    assert.equal(nameOf(statesOf(again), 'incident', '2'), 'On it')
    assert.deepEqual(instance.store.find(STATE, {}), before)
    assert.equal(instance.store.find(LOG, {}).length, logged)
    const nothing = await center.nameTicketStates([])
    assert.deepEqual(statesOf(nothing), statesOf(again))
})

describe('a state that nobody has named', () => {
    test('gets its name, and stays open or closed as its ticket is', async () => {
        const task = newTask({ ticketType: 'incident' })
        const { id = '' } = taskOf(await center.createTask(task)).ticket ?? {}
        assert.ok(id)
        const named = statesOf(
            await center.nameTicketStates([{ ticketType: 'incident', value: '10', name: 'Archived' }]),
        )
        assert.deepEqual(
            named.find(({ value }) => value === '10'),
            { ticketType: 'incident', value: '10', name: 'Archived', category: 'open' },
        )
        const [request] = instance.store.find(`${SCOPE}_request`, { task_id: task.taskId })
        instance.store.update(`${SCOPE}_request`, idOf(request), {
            ticket_state: '10',
            active: '0',
            closed_at: '2026-11-24 10:00:00',
        })
        assert.deepEqual(taskOf(await center.getTask(task.taskId)).state, {
            value: '10',
            name: 'Archived',
            category: 'closed',
        })
        const [row] = instance.store.find(STATE, { ticket_type: 'incident', value: '10' })
        assert.equal(row?.['sys_id'], derivedId('state:incident:10'))
        instance.store.update(STATE, idOf(row), { category: 'open' })
        assert.equal(taskOf(await center.getTask(task.taskId)).state.category, 'open')
    })

    test('is one row even if two name it at a time', async () => {
        for (let operation = 1, reached = true; reached; operation++) {
            const value = String(100 + operation)
            const between = callBetween(running, operation, 'PUT', '/ticket-states', [
                { ticketType: 'change', value, name: 'Second' },
            ])
            const answer = await center.nameTicketStates([{ ticketType: 'change', value, name: 'First' }])
            const other = between.answer()
            reached = other !== undefined
            statesOf(answer)
            if (other) statesOf(other)
            const rows = instance.store.find(STATE, { ticket_type: 'change', value })
            assert.equal(rows.length, 1, `operation ${operation}`)
            assert.match(rows[0]?.['name'] ?? '', /^(First|Second)$/)
        }
    })
})

describe('names that are none', () => {
    const good: TicketStateChange = { ticketType: 'incident', value: '3', name: 'Held' }
    const cases: [what: string, body: unknown, code: string, fields?: string[]][] = [
        ['an object', {}, 'invalid_json'],
        ['a type that there is not', [good, { ...good, ticketType: 'problem' }], 'invalid_request', ['[1].ticketType']],
        ['an empty name', [{ ...good, name: ' ' }], 'invalid_request', ['[0].name']],
        ['a name too long', [{ ...good, name: 'n'.repeat(101) }], 'invalid_request', ['[0].name']],
        ['no value', [{ ticketType: 'change', name: 'n' }], 'invalid_request', ['[0].value']],
        ['a category', [{ ...good, category: 'closed' }], 'invalid_request', ['[0].category']],
        ['one state twice', [good, good], 'invalid_request', ['[1]']],
        ['no entry', ['x', null], 'invalid_request', ['[0]', '[1]']],
        [
            'more than a hundred',
            Array.from({ length: 101 }, (_, index) => ({ ...good, value: String(index) })),
            'invalid_request',
            ['[100]'],
        ],
    ]
    for (const [what, body, code, fields] of cases) {
        test(`${what}: nothing is set`, async () => {
            const before = instance.store.find(STATE, {})
            const answer = await center.nameTicketStates(body as TicketStateChange[])
            assert.equal(answer.status, 400, answer.text)
            assert.equal(errorOf(answer).code, code)
            assert.deepEqual(
                errorOf(answer).fields?.map(({ field }) => field),
                fields,
            )
            assert.deepEqual(instance.store.find(STATE, {}), before)
        })
    }

    test('are refused by a rule of the customer', async () => {
        const rules = [refusingUpdate(running, STATE, 'Names stay'), refusing(running, STATE, 'No more names')]
        const renamed = await center.nameTicketStates([{ ...good, name: 'Refused' }])
        const added = await center.nameTicketStates([{ ...good, value: '77' }])
        for (const rule of rules) rule.remove()
        for (const answer of [renamed, added]) {
            assert.equal(answer.status, 422, answer.text)
            assert.equal(errorOf(answer).code, 'refused')
        }
        assert.equal(instance.store.find(STATE, { value: '77' }).length, 0)
    })
})

test('take the names they had', async () => {
    const names = first.map(({ ticketType, value, name }) => ({ ticketType, value, name }))
    const after = statesOf(await center.nameTicketStates(names))
    const isFirst = ({ ticketType, value }: TicketState) =>
        first.some((state) => state.ticketType === ticketType && state.value === value)
    assert.deepEqual(after.filter(isFirst), first)
})
