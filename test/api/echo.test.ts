// What costs nothing, and what is no news: nobody else's tickets, edits that carry nothing, and what the app itself wrote.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { SCOPE } from '../../src/server/contract'
import type { AsyncRun, Row } from '../instance/types'
import { Agent, CLOSING, type Sent } from './support/agent'
import { addUser, idOf, start } from './support/running'
import { TICKET_TABLES } from './support/tasks'
import { COMPARE_JOB } from '../job-names'

const running = await start()
const { instance, administrator } = running
const { store } = instance
const agent = new Agent(running)
const account = running.as('agent', 'agent')

const operations = (runs: AsyncRun[]) => runs.map((run) => run.operations)

/** Rows that must not be touched, as they are. */
function rows(task: Sent): Row[] {
    return [agent.request(task), agent.ticket(task)]
}

for (const [ticketType, table] of Object.entries(TICKET_TABLES)) {
    describe(`somebody else’s ${ticketType}`, () => {
        /** Whether anything of our scope came to a Glide operation, or to run at all. */
        function costsNothing(values: Row): Promise<void> {
            return agentWorks(table, values, (runs, reached) => {
                assert.deepEqual([runs, reached], [[], false])
            })
        }

        test('costs nothing at all when it is made, edited, closed and deleted', async () => {
            await costsNothing({})
        })

        test('of another integration costs nothing', async () => {
            await costsNothing({ correlation_display: 'Another tool', correlation_id: 'task-1' })
        })

        test('with an ID like one of ours costs nothing', async () => {
            const task = await agent.sent({ ticketType: ticketType as Sent['ticketType'] })
            await costsNothing({ correlation_id: task.taskId })
        })

        test('is told from one of ours, so that this test can fail', async () => {
            await agentWorks(table, { correlation_display: 'Microsoft 365' }, (runs, reached) => {
                assert.deepEqual([operations(runs), reached], [[1, 1, 1, 1], true])
            })
        })
    })

    test(`nothing of a ${ticketType} is news that the app itself wrote`, async () => {
        // Stops the clock: what follows happens within one second.
        agent.wait(0)
        const task = await agent.sent({ ticketType: ticketType as Sent['ticketType'] })
        // The rule has run after the creation, and found both alike.
        assert.equal(agent.request(task)['sys_updated_on'], agent.request(task)['sys_created_on'])
        const before = rows(task)
        agent.wait(3600)
        assert.equal(instance.runJob(COMPARE_JOB).error, null)
        instance.settle()
        assert.deepEqual(rows(task), before)
    })

    test(`an edit of a ${ticketType} that carries nothing costs three and writes nothing`, async () => {
        const task = await agent.sent({ ticketType: ticketType as Sent['ticketType'] })
        const before = agent.request(task)
        const edits = [{ comments: 'Hello' }, { short_description: 'Other words' }, { cmdb_ci: '' }]
        for (const [index, edit] of edits.entries()) {
            const runs = await agent.edit(task, edit)
            // The last one changes nothing, which is no write.
            assert.deepEqual(operations(runs), index === 2 ? [] : [3])
            assert.deepEqual(agent.request(task), before)
        }
    })

    test(`an edit of a ${ticketType} that carries something costs five, and one for each name`, async () => {
        const task = await agent.sent({ ticketType: ticketType as Sent['ticketType'] })
        const state = ticketType === 'change' ? '-4' : '2'
        assert.deepEqual(operations(await agent.edit(task, { state })), [5])
        const group = idOf(store.find('sys_user_group', { name: 'Security' })[0])
        const both = { assigned_to: agent.id, assignment_group: group }
        assert.deepEqual(operations(await agent.edit(task, both)), [7])
        assert.deepEqual(operations(await agent.edit(task, { assigned_to: '' })), [5])
        assert.deepEqual(operations(await agent.remove(task)), [4])
    })
}

/** Has an agent make, edit, close and delete a ticket of these values; `check` hears which rules of ours ran, and whether
 * the scope came to a Glide operation. */
async function agentWorks(table: string, values: Row, check: (runs: AsyncRun[], reached: boolean) => void) {
    let reached = false
    const other = () => {
        reached = true
    }
    instance.interleave({ operation: 1, scope: SCOPE, other })
    const [working, done] = table === 'incident' ? (['2', '7'] as const) : (['-4', '4'] as const)
    const made = await account.insert(table, { short_description: 'The printer is out of paper', ...values })
    const id = made['sys_id'] ?? ''
    const runs = instance.settle()
    await account.update(table, id, { state: working, comments: 'On my way', assigned_to: agent.id })
    runs.push(...instance.settle())
    await account.update(table, id, { state: done, ...CLOSING })
    runs.push(...instance.settle())
    await account.remove(table, id)
    runs.push(...instance.settle())
    check(runs, reached)
    // Takes the lever away that nobody has come to.
    instance.runJob(COMPARE_JOB)
    assert.ok(reached)
}

test('the request never writes the ticket', async () => {
    const task = await agent.sent({ ticketType: 'incident' })
    await agent.edit(task, { state: '2' })
    const ticket = agent.ticket(task)
    // As an import, a script or a rule of the customer would write it.
    store.update(`${SCOPE}_request`, task.id, { state: '3', active: '0', priority: '5', sys_mod_count: '99' })
    await administrator.update(`${SCOPE}_request`, task.id, { work_notes: 'Only a note' })
    instance.settle()
    assert.deepEqual(agent.ticket(task), ticket)
    assert.equal(instance.runJob(COMPARE_JOB).error, null)
    instance.settle()
    assert.deepEqual(agent.ticket(task), ticket)
    assert.deepEqual([agent.request(task)['state'], agent.request(task)['active']], ['2', '1'])
    assert.equal(agent.request(task)['priority'], ticket['priority'])
})

test('an agent of another language does not make the label of a state news', async () => {
    const label = { name: 'incident', element: 'state', value: '2', label: 'In Bearbeitung', language: 'de' }
    store.insert('sys_choice', label)
    const german = new Agent(running, 'anna', { preferred_language: 'de' })
    const task = await agent.sent({ ticketType: 'incident' })
    await agent.edit(task, { state: '2' })
    const before = agent.request(task)
    assert.equal(before['ticket_state_label'], 'In Progress')
    await german.edit(task, { comments: 'Guten Tag' })
    assert.deepEqual(agent.request(task), before)
    await agent.edit(task, { state: '1' })
    await german.edit(task, { state: '2' })
    assert.equal(agent.request(task)['ticket_state_label'], 'In Bearbeitung')
    const again = agent.request(task)
    instance.runJob(COMPARE_JOB)
    assert.deepEqual(agent.request(task), again)
})

test('somebody who was renamed is called the new name with the next assignment', async () => {
    const robin = idOf(addUser(running, 'robin', [], { name: 'Robin Old' }))
    const task = await agent.sent({ ticketType: 'incident' })
    await agent.edit(task, { assigned_to: robin })
    store.update('sys_user', robin, { name: 'Robin New' })
    await agent.edit(task, { comments: 'Hello' })
    assert.equal((await agent.read(task)).assignedTo?.name, 'Robin Old')
    await agent.edit(task, { assigned_to: '' })
    await agent.edit(task, { assigned_to: robin })
    assert.equal((await agent.read(task)).assignedTo?.name, 'Robin New')
})
