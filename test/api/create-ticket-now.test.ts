// The button *Create the ticket now* of a request: who has it, what it does, and whoever comes in between.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { SCOPE } from '../../src/server/contract'
import type { FormRecord } from '../instance/types'
import { RETRY_JOB } from '../job-names'
import { actionNamed, created, openDesk, refused, sessionOf, waiting } from './support/desk'
import { hiding } from './support/obstacles'
import type { Person } from './support/people'
import { idOf, REQUEST, withProperties } from './support/running'
import { newTask, onlyOnesOf, requestsOf, taskOf, ticketsOf } from './support/tasks'

const CREATE = 'Create the ticket now'

const { running, user, agent, admin, itil, nobody } = await openDesk()
const { center, instance } = running
const { store } = instance
const strangers = { itil, nobody }

describe(CREATE, () => {
    const press = (person: Person, id: string, action = idOf(actionNamed(running, CREATE))) =>
        person.send(`/${REQUEST}.do?sys_id=${id}`, { sys_action: action })

    test('is offered to administrators, where there is no ticket', async () => {
        await refused(running, async (_task, id) => {
            assert.ok(CREATE in (await admin.request(id)).actions)
            assert.ok(!(CREATE in (await user.request(id)).actions))
            store.update(REQUEST, id, { active: '0', state: '7' })
            assert.ok(!(CREATE in (await admin.request(id)).actions))
        })
        const { request } = await created(running)
        assert.ok(!(CREATE in (await admin.request(idOf(request))).actions))
    })

    for (const ticketType of ['change', 'incident'] as const) {
        test(`creates the ${ticketType} at once, and says so`, async () => {
            const { task, id } = await waiting(running, ticketType)
            const page = await press(admin, id)
            const { ticket } = onlyOnesOf(instance, task.taskId)
            assert.deepEqual(page.messages, [`The ticket ${ticket['number']} was created.`])
            assert.ok(page.links[ticket['number'] ?? ''])
            assert.ok(!(CREATE in page.actions))
            assert.deepEqual((await admin.request(id)).messages, [], 'said once')
            const { state, ticketError } = taskOf(await center.getTask(task.taskId))
            assert.deepEqual([state.name, ticketError], ['New', null])
            instance.setClock(instance.now() + 10 * 60_000)
            instance.runDueJobs()
            instance.setClock(null)
            onlyOnesOf(instance, task.taskId)
        })
    }

    test('says that it was refused again, and leaves the next attempt to the job', () =>
        refused(running, async (task, id) => {
            const page = await press(admin, id)
            assert.deepEqual(page.messages, [
                'The ticket was not created. The reason stands in the field Why it has no ticket.',
            ])
            assert.match(page.text, /Data Policy Exception: Configuration item is mandatory/)
            const [request] = requestsOf(instance, task.taskId)
            assert.equal(request?.['ticket_attempts'], '2')
            assert.ok((request['ticket_retry_at'] ?? '') > (request['sys_updated_on'] ?? ''))
            assert.deepEqual(ticketsOf(instance, task.taskId), [])
        }))

    test('makes no second incident where the first is hidden from whoever presses it, and says so', async () => {
        const rule = hiding(running, 'incident', 'itil')
        const { taskId } = newTask()
        const { id } = taskOf(await center.createTask(newTask({ taskId, ticketType: 'incident' })))
        rule.remove()
        const page = await press(admin, id)
        assert.match(page.text, /The instance hides the ticket in table incident from the user ada\.admin: /)
        instance.setClock(instance.now() + 10 * 60_000)
        assert.equal(instance.runJob(RETRY_JOB).error, null)
        instance.setClock(null)
        const { request, ticket } = onlyOnesOf(instance, taskId)
        assert.equal(request['ticket_number'], ticket['number'])
    })

    test('works for one that the job has given up', async () => {
        const { task, id } = await waiting(running)
        store.update(REQUEST, id, { ticket_retry_at: '' })
        await press(admin, id)
        onlyOnesOf(instance, task.taskId)
    })

    for (const [who, person] of Object.entries({ user, agent, ...strangers })) {
        test(`is refused to ${who}`, async () => {
            const { task, id } = await waiting(running)
            assert.equal((await press(person, id)).status, 403)
            assert.deepEqual(ticketsOf(instance, task.taskId), [])
        })
    }

    test('is refused on a form that has become old', async () => {
        const { request } = await created(running)
        assert.equal((await press(admin, idOf(request))).status, 403)
    })

    test('holds by itself where somebody has opened the action up', async () => {
        const action = actionNamed(running, CREATE)
        const roles = store.find('sys_ui_action_role', { sys_ui_action: idOf(action) })
        for (const role of roles) store.remove('sys_ui_action_role', idOf(role))
        store.update('sys_ui_action', idOf(action), { condition: '' })
        try {
            const { task, id } = await waiting(running)
            const only = await press(user, id)
            assert.deepEqual(only.messages, ['Only administrators of the connector create tickets from here.'])
            store.update(REQUEST, id, { active: '0' })
            const closed = await press(admin, id)
            assert.deepEqual(closed.messages, ['The request is closed: no ticket is created for it.'])
            assert.deepEqual(ticketsOf(instance, task.taskId), [])
            const { request, ticket } = await created(running)
            const there = await press(admin, idOf(request))
            assert.deepEqual(there.messages, [`The request has its ticket already: ${ticket['number']}.`])
        } finally {
            store.update('sys_ui_action', idOf(action), { condition: action['condition'] ?? '' })
            for (const role of roles) store.insert('sys_ui_action_role', role)
        }
    })

    test('stands still on a cloned instance', async () => {
        const { task, id } = await waiting(running)
        await withProperties(running, { instance_name: 'copy' }, async () => {
            assert.match((await press(admin, id)).messages[0] ?? '', /^This instance is a copy of /)
            assert.deepEqual(ticketsOf(instance, task.taskId), [])
        })
    })
})

describe('one ticket, whoever comes in between', () => {
    const administrator = sessionOf(running, 'ada.admin')
    const MINUTE = 60_000

    function pressOn(id: string): { said: string[]; operations: number } {
        const row = store.get(REQUEST, id)
        assert.ok(row)
        const record: FormRecord = { table: REQUEST, row, isNew: false, changes: {} }
        const { error, messages, operations } = instance.formActions.run(
            actionNamed(running, CREATE),
            record,
            administrator,
        )
        assert.equal(error, null)
        return { said: messages.map(({ text }) => text), operations }
    }

    function runJob(): void {
        assert.equal(instance.runJob(RETRY_JOB).error, null)
    }

    const pairs: [string, (id: string) => unknown, (id: string) => unknown][] = [
        ['the job while an administrator presses', pressOn, runJob],
        ['an administrator while the job runs', runJob, pressOn],
        ['a second administrator', pressOn, pressOn],
    ]
    for (const [what, first, second] of pairs) {
        for (const ignored of ['false', 'true']) {
            test(`${what}${ignored === 'true' ? ', where the platform ignores the chosen sys_id' : ''}`, () =>
                withProperties(running, { 'stand_in.new_guid_value.ignored': ignored }, async () => {
                    let operations = 0
                    for (let reached = true; reached; operations++) {
                        const { task, id } = await waiting(running)
                        instance.setClock(instance.now() + 2 * MINUTE)
                        reached = false
                        const other = () => {
                            reached = true
                            second(id)
                        }
                        instance.interleave({ operation: operations + 1, scope: SCOPE, other })
                        first(id)
                        onlyOnesOf(instance, task.taskId)
                        instance.setClock(null)
                    }
                    // The last one was not reached.
                    assert.ok(operations > 5, `${operations - 1} operations`)
                }))
        }
    }

    test('costs at most twelve Glide operations', async () => {
        const { id } = await waiting(running)
        const { operations, said } = pressOn(id)
        assert.ok(operations <= 12, `${operations}`)
        assert.match(said[0] ?? '', /was created/)
    })
})
