// GET /summary: what the two cards show is what the list behind them has.
import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type Result, type Summary, TICKET_TYPES } from '../../src/server/contract'
import { readListing } from './support/feed'
import { mandatory } from './support/obstacles'
import { idOf, needsNoRequests, REQUEST, start, STATE } from './support/running'
import { newTask, taskOf } from './support/tasks'

const running = await start()
const { center, instance, administrator } = running
const { store } = instance

async function readSummary(): Promise<Summary> {
    const answer = await center.getSummary()
    assert.equal(answer.status, 200)
    return (answer.body as Result<Summary>).result
}

/** Makes `count` tasks, their tickets in that state. */
async function make(
    ticketType: 'change' | 'incident',
    count: number,
    ticket_state: string,
    active = '1',
): Promise<void> {
    for (; count > 0; count--) {
        const { id } = taskOf(await center.createTask(newTask({ ticketType })))
        store.update(REQUEST, id, { ticket_state, ticket_state_label: `State ${ticket_state}`, active })
    }
}

/** The counts are those of the list behind them, in all and for each state. */
async function agreesWithTheList(): Promise<void> {
    const summary = await readSummary()
    for (const ticketType of TICKET_TYPES) {
        const { total, open, closed, byState } = summary[ticketType]
        const { tasks } = await readListing(center, { ticketType })
        assert.equal(total, tasks.length)
        assert.equal(open, (await readListing(center, { ticketType, active: true })).tasks.length)
        assert.equal(closed, (await readListing(center, { ticketType, active: false })).tasks.length)
        assert.equal(
            byState.reduce((sum, { count }) => sum + count, 0),
            total,
        )
        for (const { value, category, count } of byState) {
            const state = { ticketType, state: value, active: category === 'open' }
            assert.equal((await readListing(center, state)).tasks.length, count, JSON.stringify(state))
        }
        for (const { state } of tasks) {
            assert.ok(byState.some(({ value, category }) => value === state.value && category === state.category))
        }
    }
}

test('of nothing', async () => {
    needsNoRequests()
    const nothing = { total: 0, open: 0, closed: 0, byState: [] }
    assert.deepEqual(await readSummary(), { change: nothing, incident: nothing })
})

describe('of some', () => {
    before(async () => {
        await make('change', 3, '-5')
        await make('change', 2, '3', '0')
        await make('change', 1, '42')
        await make('change', 2, '42', '0')
        await make('incident', 4, '3')
        await make('incident', 1, '7', '0')
        const obstacle = mandatory(running, 'incident', 'cmdb_ci')
        await center.createTask(newTask({ ticketType: 'incident' }))
        obstacle.remove()
    })

    test('counts by type and state', async () => {
        assert.deepEqual(await readSummary(), {
            change: {
                total: 8,
                open: 4,
                closed: 4,
                byState: [
                    { value: '-5', name: 'New', category: 'open', count: 3 },
                    { value: '3', name: 'Closed', category: 'closed', count: 2 },
                    { value: '42', name: 'State 42', category: 'open', count: 1 },
                    { value: '42', name: 'State 42', category: 'closed', count: 2 },
                ],
            },
            incident: {
                total: 6,
                open: 5,
                closed: 1,
                byState: [
                    { value: '', name: 'Waiting for its ticket', category: 'open', count: 1 },
                    { value: '3', name: 'On Hold', category: 'open', count: 4 },
                    { value: '7', name: 'Closed', category: 'closed', count: 1 },
                ],
            },
        })
        await agreesWithTheList()
    })

    test('goes by the names and categories as they are now', async () => {
        const [newState] = store.find(STATE, { ticket_type: 'change', value: '-5' })
        store.update(STATE, idOf(newState), { name: 'Just in', category: 'closed' })
        const [first] = (await readSummary()).change.byState
        assert.deepEqual(first, { value: '-5', name: 'Just in', category: 'closed', count: 3 })
        await agreesWithTheList()
        store.update(STATE, idOf(newState), { name: 'New', category: 'open' })
    })

    test('does not count tests', async () => {
        const counted = await readSummary()
        const made = await administrator.request('POST', '/api/x_mioms_m365ticket/v1/setup/test-task')
        assert.equal(made.status, 200)
        assert.deepEqual(await readSummary(), counted)
    })
})

test('who is nobody, or not the integration user, gets no counts and no list', async () => {
    for (const path of ['/summary', '/tasks']) {
        const answer = await administrator.request('GET', `/api/x_mioms_m365ticket/v1/connector${path}`)
        assert.equal(answer.status, 403)
    }
})
