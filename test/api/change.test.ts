// A task is changed: its ticket and its request, or neither.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { CONNECTOR_PATH, SCOPE, type TaskChange, type TicketType } from '../../src/server/contract'
import type { FaultMode, Row } from '../instance/types'
import { agree } from './support/agreement'
import { send, sendAndLose } from './support/checked'
import { mandatory, refusingUpdate, withAccess, ruling } from './support/obstacles'
import { idOf, LOG, operationsOf, REQUEST, callBetween, start, withProperties } from './support/running'
import { errorOf, newTask, onlyOnesOf, requestsOf, taskOf, TICKET_TABLES } from './support/tasks'

const running = await start()
const { center, instance } = running

const STAMPS = ['sys_updated_on', 'sys_updated_by', 'sys_mod_count']

/** A task with its ticket, as both are stored. */
async function created(ticketType: TicketType = 'change') {
    const task = newTask({ ticketType, description: '<p>As it was.</p>' })
    assert.equal((await center.createTask(task)).status, 201)
    return { task, rows: () => onlyOnesOf(instance, task.taskId) }
}

function withoutStamps(row: Row): Row {
    return Object.fromEntries(Object.entries(row).filter(([column]) => !STAMPS.includes(column)))
}

for (const ticketType of ['change', 'incident'] as const) {
    describe(`a ${ticketType}`, () => {
        test('is changed in all that can be, in the ticket and in the answers', async () => {
            const { task, rows } = await created(ticketType)
            const change = {
                name: '  Another name  ',
                description: '<p>Do <b>this</b>.</p>',
                priority: 'critical',
                dueDate: '2027-01-31T12:00:00+02:00',
            }
            const answer = await center.changeTask(task.taskId, change)
            assert.equal(answer.status, 200, answer.text)
            const changed = taskOf(answer)
            assert.equal(changed.name, 'Another name')
            assert.equal(changed.description, change.description)
            assert.equal(changed.priority, 1)
            assert.equal(changed.dueDate, '2027-01-31T10:00:00Z')
            assert.deepEqual((await center.getTask(task.taskId)).body, answer.body)
            const { request, ticket } = rows()
            agree({ request, ticket })
            assert.equal(ticket['short_description'], 'Another name')
            assert.equal(ticket['due_date'], '2027-01-31 10:00:00')
            assert.deepEqual([ticket['impact'], ticket['urgency'], ticket['priority']], ['1', '1', '1'])
            assert.match(ticket['description'] ?? '', /^Do this\.\n\n[^]*Due date: 2027-01-31 10:00:00 UTC/)
            // What was first received is what a repetition is compared with.
            assert.equal((JSON.parse(request['received'] ?? '') as { name: string }).name, task.name)
            assert.equal((await center.createTask(task)).status, 200)
        })

        test('is changed in one thing, and the rest stays', async () => {
            const { task, rows } = await created(ticketType)
            const before = rows()
            const answer = await center.changeTask(task.taskId, { name: 'Only the name' })
            assert.equal(taskOf(answer).name, 'Only the name')
            const after = rows()
            const differing = (one: Row, other: Row) => Object.keys(one).filter((key) => one[key] !== other[key])
            assert.deepEqual(differing(withoutStamps(before.request), withoutStamps(after.request)).sort(), [
                'short_description',
                'task_name',
            ])
            assert.deepEqual(differing(withoutStamps(before.ticket), withoutStamps(after.ticket)), [
                'short_description',
            ])
            const [entry] = instance.store.find(LOG, { task_id: task.taskId, outcome: 'changed' })
            assert.equal(entry?.['message'], `${after.request['number']} name`)
            assert.equal(entry['route'], 'PATCH /tasks/{taskId}')
        })

        test('loses its due date and its description', async () => {
            const { task, rows } = await created(ticketType)
            const answer = await center.changeTask(task.taskId, { dueDate: null, description: null })
            assert.equal(taskOf(answer).dueDate, null)
            assert.equal(taskOf(answer).description, '')
            const { request, ticket } = rows()
            agree({ request, ticket })
            assert.equal(ticket['due_date'], '')
            assert.doesNotMatch(ticket['description'] ?? '', /As it was|Due date/)
        })

        test('that is changed to what it is already is not written', async () => {
            const { task, rows } = await created(ticketType)
            const before = rows()
            const same = {
                name: ` ${task.name} `,
                description: task.description ?? '',
                priority: 'high',
                dueDate: '2026-12-24',
            }
            const answer = await center.changeTask(task.taskId, same)
            assert.equal(answer.status, 200)
            assert.deepEqual((await center.getTask(task.taskId)).body, answer.body)
            assert.deepEqual(rows(), before)
            assert.deepEqual(instance.store.find(LOG, { task_id: task.taskId, outcome: 'changed' }), [])
            assert.ok(operationsOf(answer) <= 4, `${operationsOf(answer)} operations`)
        })

        test('is changed whatever is in upper case of its ID', async () => {
            const { task } = await created(ticketType)
            const answer = await center.changeTask(task.taskId.toUpperCase(), { priority: 1 })
            assert.equal(taskOf(answer).taskId, task.taskId)
        })

        test('costs eight operations at most', async () => {
            const { task } = await created(ticketType)
            const all = { name: 'n'.repeat(1000), description: '<li>d</li>'.repeat(6500), priority: 4, dueDate: null }
            const answer = await center.changeTask(task.taskId, all)
            assert.equal(answer.status, 200)
            assert.ok(operationsOf(answer) <= 8, `${operationsOf(answer)} operations`)
        })

        test('keeps the description that somebody gave its ticket when the due date changes', async () => {
            const { task, rows } = await created(ticketType)
            const table = TICKET_TABLES[ticketType]
            instance.store.update(table, idOf(rows().ticket), { description: 'Mine' })
            await center.changeTask(task.taskId, { dueDate: '2027-05-01' })
            assert.equal(rows().ticket['description'], 'Mine')
            assert.equal(rows().ticket['due_date']?.slice(0, 10), rows().request['due_date']?.slice(0, 10))
            await center.changeTask(task.taskId, { description: 'Theirs' })
            assert.match(rows().ticket['description'] ?? '', /^Theirs/)
        })

        test('that is closed is not changed', async () => {
            const { task, rows } = await created(ticketType)
            const closing =
                ticketType === 'change'
                    ? { state: '4' }
                    : { state: '6', close_code: 'Solution provided', close_notes: 'Done' }
            instance.store.update(TICKET_TABLES[ticketType], idOf(rows().ticket), closing)
            const before = rows()
            const answer = await center.changeTask(task.taskId, { name: 'Too late' })
            assert.equal(answer.status, 409, answer.text)
            assert.equal(errorOf(answer).code, 'task_closed')
            assert.deepEqual(rows(), before)
        })

        test('whose ticket was deleted is closed', async () => {
            const { task, rows } = await created(ticketType)
            instance.store.remove(TICKET_TABLES[ticketType], idOf(rows().ticket))
            const answer = await center.changeTask(task.taskId, { name: 'Too late' })
            assert.equal(answer.status, 409, answer.text)
            assert.equal(errorOf(answer).code, 'task_closed')
            assert.equal(requestsOf(instance, task.taskId)[0]?.['task_name'], task.name)
        })

        test('whose ticket refuses leaves both as they were, and says why', async () => {
            const { task, rows } = await created(ticketType)
            const table = TICKET_TABLES[ticketType]
            const before = rows()
            const obstacles = [
                () => refusingUpdate(running, table, 'No change on Fridays'),
                () => mandatory(running, table, 'due_date'),
            ]
            for (const [index, build] of obstacles.entries()) {
                const obstacle = build()
                const answer = await center.changeTask(task.taskId, { name: 'No', priority: 1, dueDate: null })
                obstacle.remove()
                assert.equal(answer.status, 422, answer.text)
                const { code, detail } = errorOf(answer)
                assert.equal(code, 'refused')
                const reason = index === 0 ? /No change on Fridays/ : /Due date is mandatory/
                assert.match(detail ?? '', reason)
                const entries = instance.store.find(LOG, { task_id: task.taskId, outcome: 'refused' })
                assert.match(entries.at(-1)?.['message'] ?? '', reason)
                assert.deepEqual(rows(), before)
            }
            assert.equal((await center.changeTask(task.taskId, { name: 'Yes' })).status, 200)
        })

        test('whose ticket takes only half of it has neither', async () => {
            const { task, rows } = await created(ticketType)
            const table = TICKET_TABLES[ticketType]
            const before = rows()
            const rule = ruling(
                running,
                table,
                'The name is ours',
                ['update'],
                "if (current.short_description == 'No') current.setValue('short_description', String(previous.short_description))",
            )
            const answer = await center.changeTask(task.taskId, { name: 'No', priority: 1, dueDate: null })
            rule.remove()
            assert.equal(answer.status, 422, answer.text)
            assert.equal(errorOf(answer).code, 'refused')
            const after = rows()
            assert.deepEqual(withoutStamps(after.ticket), withoutStamps(before.ticket))
            assert.deepEqual(after.request, before.request)
        })

        test('whose request refuses has its ticket as it was', async () => {
            const { task, rows } = await created(ticketType)
            const before = rows()
            const rule = refusingUpdate(running, REQUEST, 'Requests stay')
            const answer = await center.changeTask(task.taskId, { name: 'No', priority: 1, dueDate: null })
            rule.remove()
            assert.equal(answer.status, 422, answer.text)
            assert.equal(errorOf(answer).code, 'refused')
            const after = rows()
            assert.deepEqual(withoutStamps(after.ticket), withoutStamps(before.ticket))
            assert.deepEqual(after.request, before.request)
        })

        test('whose table lets no other scope write says which settings to change', async () => {
            const { task, rows } = await created(ticketType)
            const table = TICKET_TABLES[ticketType]
            const before = rows()
            await withProperties(
                running,
                { 'glide.record.legacy_cross_scope_access_policy_in_script': 'false' },
                async () => {
                    const access = withAccess(running, table, { update_access: '0' })
                    const answer = await center.changeTask(task.taskId, { name: 'No' })
                    access.remove()
                    assert.equal(answer.status, 403, answer.text)
                    const { code, detail } = errorOf(answer)
                    assert.equal(code, 'cross_scope_refused')
                    assert.match(detail ?? '', new RegExp(table))
                },
            )
            assert.deepEqual(rows(), before)
        })

        test('is one even if another change runs in between, wherever that is', async () => {
            const first: TaskChange = { name: 'First', priority: 1, dueDate: '2027-01-01' }
            const second: TaskChange = { name: 'Second', priority: 4, description: 'Second' }
            for (let operation = 1, reached = true; reached; operation++) {
                const { task, rows } = await created(ticketType)
                const between = callBetween(running, operation, 'PATCH', `/tasks/${task.taskId}`, second)
                const answer = await center.changeTask(task.taskId, first)
                const other = between.answer()
                reached = other !== undefined
                assert.equal(answer.status, 200, answer.text)
                if (other) assert.equal(other.status, 200, other.text)
                const both = rows()
                agree(both)
                assert.match(both.request['task_name'] ?? '', reached ? /^(First|Second)$/ : /^First$/)
                assert.equal(taskOf(await center.getTask(task.taskId)).name, both.request['task_name'])
                assert.equal(both.request['due'], '2027-01-01')
                if (reached) assert.equal(both.request['details'], 'Second')
            }
        })

        test('is whole or not there if an agent closes the ticket in between', async () => {
            const table = TICKET_TABLES[ticketType]
            for (let operation = 1, reached = true; reached; operation++) {
                reached = false
                const { task, rows } = await created(ticketType)
                const before = rows()
                const other = () => {
                    reached = true
                    instance.store.update(table, idOf(before.ticket), {
                        state: ticketType === 'change' ? '4' : '8',
                        active: '0',
                    })
                }
                instance.interleave({ operation, scope: SCOPE, other })
                const answer = await center.changeTask(task.taskId, { name: 'Changed', priority: 1 })
                if (answer.status === 409) {
                    assert.equal(errorOf(answer).code, 'task_closed')
                    assert.equal(rows().ticket['short_description'], before.ticket['short_description'])
                    assert.deepEqual(rows().request, before.request)
                } else {
                    assert.equal(answer.status, 200, answer.text)
                    assert.equal(rows().request['task_name'], 'Changed')
                    agree(rows())
                }
            }
        })

        for (const mode of ['null', 'cross_scope', 'business_rule'] as const satisfies FaultMode[]) {
            test(`leaves both as they were, or is whole after it is sent again: ${mode}`, async () => {
                const change: TaskChange = {
                    name: 'Changed',
                    description: 'Changed',
                    priority: 1,
                    dueDate: '2027-01-01',
                }
                for (let operation = 1; operation <= 9; operation++) {
                    const { task, rows } = await created(ticketType)
                    const before = rows()
                    instance.fault({ operation, scope: SCOPE, mode })
                    const answer = await center.changeTask(task.taskId, change)
                    assert.ok(
                        [200, 403, 404, 409, 422].includes(answer.status),
                        `operation ${operation}: ${answer.text}`,
                    )
                    if (answer.status === 422) {
                        assert.deepEqual(
                            withoutStamps(rows().ticket),
                            withoutStamps(before.ticket),
                            `operation ${operation}`,
                        )
                        assert.deepEqual(withoutStamps(rows().request), withoutStamps(before.request))
                    }
                    const again = await center.changeTask(task.taskId, change)
                    assert.equal(again.status, 200, again.text)
                    assert.equal(rows().request['task_name'], 'Changed')
                    assert.equal(rows().ticket['short_description'], 'Changed')
                    agree(rows())
                }
            })
        }

        test('that is cut short anywhere is whole after it is sent again', async () => {
            const change: TaskChange = { name: 'Changed', description: 'Changed', priority: 1, dueDate: '2027-01-01' }
            for (let operation = 1; operation <= 9; operation++) {
                const { task, rows } = await created(ticketType)
                instance.fault({ operation, scope: SCOPE, mode: 'cancelled' })
                const path = `${CONNECTOR_PATH}/tasks/${task.taskId}`
                await sendAndLose(running.url, 'PATCH', path, {
                    authorization: running.authorization,
                    headers: { 'content-type': 'application/json' },
                    body: JSON.stringify(change),
                })
                const again = await center.changeTask(task.taskId, change)
                assert.equal(again.status, 200, again.text)
                const { request, ticket } = rows()
                assert.equal(request['task_name'], 'Changed')
                assert.equal(ticket['short_description'], 'Changed')
                assert.equal(request['due'], '2027-01-01')
                agree({ request, ticket })
            }
        })
    })
}

describe('a priority', () => {
    test('5 becomes 4 in a change, and once more is no change', async () => {
        const { task, rows } = await created('change')
        const answer = await center.changeTask(task.taskId, { priority: 5 })
        assert.equal(taskOf(answer).priority, 4)
        assert.equal(rows().ticket['priority'], '4')
        const before = rows()
        assert.equal(taskOf(await center.changeTask(task.taskId, { priority: 'planning' })).priority, 4)
        assert.deepEqual(rows(), before)
    })

    test('is what the customer makes of impact and urgency, and once more writes no ticket', async () => {
        const [rule] = instance.store.find('dl_u_priority', { impact: '1', urgency: '1' })
        const { task, rows } = await created('incident')
        instance.store.update('dl_u_priority', idOf(rule), { priority: '3' })
        const answer = await center.changeTask(task.taskId, { priority: 1 })
        assert.equal(answer.status, 200, answer.text)
        assert.equal(taskOf(answer).priority, 3)
        const { ticket } = rows()
        assert.deepEqual([ticket['impact'], ticket['urgency'], ticket['priority']], ['1', '1', '3'])
        assert.equal(taskOf(await center.changeTask(task.taskId, { priority: 1 })).priority, 3)
        instance.store.update('dl_u_priority', idOf(rule), { priority: '1' })
        assert.equal(rows().ticket['sys_mod_count'], ticket['sys_mod_count'])
    })
})

describe('a change that is none', () => {
    const cases: [what: string, change: unknown, fields: string[]][] = [
        ['nothing', {}, ['name', 'description', 'priority', 'dueDate']],
        ['another field', { ticketType: 'incident' }, ['ticketType']],
        ['a good one and another field', { name: 'x', taskId: 'y', state: '3' }, ['taskId', 'state']],
        ['no name', { name: null }, ['name']],
        ['a blank name', { name: ' ' }, ['name']],
        ['a name too long', { name: 'n'.repeat(1001) }, ['name']],
        ['no priority', { priority: null }, ['priority']],
        ['a priority that there is not', { priority: 6 }, ['priority']],
        ['a date that does not exist', { dueDate: '2026-02-30' }, ['dueDate']],
        ['no text', { description: 5, dueDate: 5 }, ['description', 'dueDate']],
        ['a description too long', { description: 'd'.repeat(65_001) }, ['description']],
    ]
    for (const [what, change, fields] of cases) {
        test(`${what}: says which field`, async () => {
            const { task, rows } = await created()
            const before = rows()
            const answer = await center.changeTask(task.taskId, change as TaskChange)
            assert.equal(answer.status, 400, answer.text)
            assert.equal(errorOf(answer).code, 'invalid_task')
            assert.deepEqual(
                errorOf(answer).fields?.map(({ field }) => field),
                fields,
            )
            assert.deepEqual(rows(), before)
        })
    }

    test('no JSON, or no object', async () => {
        const { task } = await created()
        for (const body of ['', '{', '[]', '"x"']) {
            const answer = await center.request('PATCH', `/tasks/${task.taskId}`, body)
            assert.equal(answer.status, 400)
            assert.equal(errorOf(answer).code, 'invalid_json')
        }
    })

    test('of a task that there is not', async () => {
        const answer = await center.changeTask('never-received', { name: 'x' })
        assert.equal(answer.status, 404)
        assert.equal(errorOf(answer).code, 'not_found')
    })

    test('while the connector is paused', async () => {
        const { task, rows } = await created()
        const before = rows()
        await withProperties(running, { [`${SCOPE}.paused`]: 'true' }, async () => {
            const answer = await center.changeTask(task.taskId, { name: 'x' })
            assert.equal(answer.status, 503)
            assert.equal(errorOf(answer).code, 'paused')
        })
        assert.deepEqual(rows(), before)
    })

    test('by somebody else', async () => {
        const { task } = await created()
        const answer = await send(running.url, 'PATCH', `${CONNECTOR_PATH}/tasks/${task.taskId}`, {
            authorization: `Basic ${Buffer.from('admin:admin').toString('base64')}`,
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ name: 'x' }),
        })
        assert.equal(answer.status, 403)
    })
})

test('a task is changed where the platform ignores the sys_id that is chosen', async () => {
    await withProperties(running, { 'stand_in.new_guid_value.ignored': 'true' }, async () => {
        const { task, rows } = await created('incident')
        const answer = await center.changeTask(task.taskId, { name: 'Another', priority: 1 })
        assert.equal(answer.status, 200, answer.text)
        agree(rows())
    })
})
