// Who may change a request: what came stays as it came, and while there is a ticket, that is where people work.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { SCOPE } from '../../src/server/contract'
import type { CheckedAdministrator } from './support/checked'
import { Agent } from './support/agent'
import { addUser, idOf, REQUEST, start, withProperties } from './support/running'

const running = await start()
const { instance, administrator } = running
const { store } = instance
const agent = new Agent(running)
addUser(running, 'analyst', [`${SCOPE}.user`])
addUser(running, 'both', [`${SCOPE}.user`, 'itil'])
addUser(running, 'manager', [`${SCOPE}.admin`])

const WORK = {
    state: '2',
    priority: '1',
    assigned_to: agent.id,
    assignment_group: idOf(store.find('sys_user_group', { name: 'Security' })[0]),
    due_date: '2027-03-01 00:00:00',
}
const RECEIVED = {
    task_id: 'other',
    task_name: 'Other',
    details: 'Other',
    received: '{}',
    ticket: '0'.repeat(32),
    ticket_number: 'OTHER',
    ticket_state: '7',
    short_description: 'Other',
    closed_at: '2027-03-01 00:00:00',
    active: 'false',
}

/** The columns that somebody was able to change, each tried alone. */
async function changeable(who: CheckedAdministrator, id: string, values: Record<string, string>): Promise<string[]> {
    const changed: string[] = []
    for (const [column, value] of Object.entries(values)) {
        const before = store.get(REQUEST, id)
        await who.request('PATCH', `/api/now/table/${REQUEST}/${id}`, { [column]: value })
        if (store.get(REQUEST, id)?.[column] === before?.[column]) continue
        changed.push(column)
        store.update(REQUEST, id, before ?? {})
    }
    return changed.sort()
}

for (const nextLevel of ['true', 'false']) {
    describe(`where a control that fails ${nextLevel === 'true' ? 'hands on to the next' : 'decides alone'}`, () => {
        for (const userName of ['analyst', 'both', 'manager', 'admin']) {
            test(`${userName} changes nothing that the ticket decides, nor anything that came`, async () => {
                await withProperties(running, { 'stand_in.access.next_level': nextLevel }, async () => {
                    const who = userName === 'admin' ? administrator : running.as(userName, userName)
                    const task = await agent.sent({ ticketType: 'incident' })
                    assert.deepEqual(await changeable(who, task.id, { ...WORK, ...RECEIVED }), [])
                })
            })

            test(`${userName} works on a request that has no ticket`, async () => {
                await withProperties(running, { 'stand_in.access.next_level': nextLevel }, async () => {
                    const who = userName === 'admin' ? administrator : running.as(userName, userName)
                    const task = await agent.sent({ ticketType: 'incident' })
                    store.update(REQUEST, task.id, { ticket_number: '' })
                    assert.deepEqual(await changeable(who, task.id, WORK), Object.keys(WORK).sort())
                    assert.deepEqual(await changeable(who, task.id, { ...RECEIVED, ticket_number: '1' }), [])
                })
            })
        }

        test('an agent without a role of ours sees nothing of it', async () => {
            await withProperties(running, { 'stand_in.access.next_level': nextLevel }, async () => {
                const task = await agent.sent({ ticketType: 'incident' })
                const answer = await running.as('agent', 'agent').request('GET', `/api/now/table/${REQUEST}/${task.id}`)
                // The row may pass as a task; no column of it does.
                if (answer.status === 200) assert.deepEqual(answer.body, { result: {} })
                else assert.ok(answer.status === 403 || answer.status === 404, answer.text)
            })
        })
    })
}
