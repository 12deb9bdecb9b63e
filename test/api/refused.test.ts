// The customer's rules, policies and scope settings say no.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { mandatory, refusing, withAccess } from './support/obstacles'
import { LOG, REQUEST, start, withProperties } from './support/running'
import { errorOf, newTask, onlyOnesOf, requestsOf, taskOf, ticketsOf } from './support/tasks'

const running = await start()
const { center, instance, administrator } = running

const WAITING = { value: '', name: 'Waiting for its ticket', category: 'open' }
const LEGACY = 'glide.record.legacy_cross_scope_access_policy_in_script'
const SCOPE_REFUSAL =
    'Create operation against change_request from scope x_mioms_m365ticket has been refused due to the cross-scope access policy of the table: in its Application Access, allow all application scopes, Can read and Can create.'

describe('a ticket that is refused', () => {
    test('by a data policy is not there, and the task says why in the words of the platform', async () => {
        const policy = mandatory(running, 'incident', 'cmdb_ci')
        try {
            const task = newTask({ ticketType: 'incident' })
            const answer = await center.createTask(task)
            assert.equal(answer.status, 201)
            const { ticket, ticketError, state, active, name, description, priority } = taskOf(answer)
            assert.equal(ticket, null)
            assert.deepEqual(ticketError, {
                code: 'refused',
                message: 'Data Policy Exception: Configuration item is mandatory',
            })
            assert.deepEqual(state, WAITING)
            assert.equal(active, true)
            assert.deepEqual([name, description, priority], [task.name, task.description, 2])
            assert.deepEqual((await center.getTask(task.taskId)).body, answer.body)
            const again = await center.createTask(task)
            assert.equal(again.status, 200)
            assert.deepEqual(again.body, answer.body)
            assert.deepEqual(
                [requestsOf(instance, task.taskId).length, ticketsOf(instance, task.taskId).length],
                [1, 0],
            )
            const [entry] = await administrator.rows(LOG, `task_id=${task.taskId}`)
            assert.deepEqual([entry?.['outcome'], entry?.['http_status']], ['refused', '201'])
            assert.equal(entry?.['message'], ticketError.message)
            assert.equal(entry['request'], taskOf(answer).id)
        } finally {
            policy.remove()
        }
    })

    test('by a rule of the customer says which', async () => {
        const rule = refusing(running, 'change_request', 'No changes on Friday')
        try {
            const task = newTask({ ticketType: 'change' })
            const answer = await center.createTask(task)
            assert.equal(answer.status, 201)
            const { ticket, ticketError } = taskOf(answer)
            assert.equal(ticket, null)
            assert.deepEqual(ticketError, {
                code: 'refused',
                message: `Operation against file 'change_request' was aborted by Business Rule 'No changes on Friday^${rule.id}'. Business Rule Stack:No changes on Friday`,
            })
        } finally {
            rule.remove()
        }
    })

    test('by scope policy says which table, and what to set', async () => {
        for (const flags of [{ create_access: '0' }, { read_access: '0' }, { access: 'package_private' }]) {
            const access = withAccess(running, 'change_request', flags)
            try {
                await withProperties(running, { [LEGACY]: 'false' }, async () => {
                    const task = newTask({ ticketType: 'change' })
                    const answer = await center.createTask(task)
                    assert.equal(answer.status, 201)
                    assert.equal(taskOf(answer).ticket, null)
                    assert.deepEqual(taskOf(answer).ticketError, {
                        code: 'cross_scope_refused',
                        message: SCOPE_REFUSAL,
                    })
                    assert.deepEqual(taskOf(answer).state, WAITING)
                    assert.deepEqual(ticketsOf(instance, task.taskId), [])
                    const other = newTask({ ticketType: 'incident' })
                    assert.notEqual(taskOf(await center.createTask(other)).ticket, null)
                })
            } finally {
                access.remove()
            }
        }
    })

    test('is not, where the create flag is off but the legacy property lets it pass', async () => {
        const access = withAccess(running, 'change_request', { create_access: '0' })
        try {
            const task = newTask({ ticketType: 'change' })
            assert.notEqual(taskOf(await center.createTask(task)).ticket, null)
            onlyOnesOf(instance, task.taskId)
        } finally {
            access.remove()
        }
    })
})

describe('a request that is refused', () => {
    test('by a before rule is answered 422 with the platform’s reason; nothing is kept, the log tells', async () => {
        const rule = refusing(running, REQUEST, 'Not today')
        const task = newTask()
        const answer = await center.createTask(task)
        rule.remove()
        assert.equal(answer.status, 422)
        assert.deepEqual(errorOf(answer), {
            message:
                'The instance refused to store the task: a rule or policy of its own on the request table. Nothing was kept.',
            detail: `Operation against file '${REQUEST}' was aborted by Business Rule 'Not today^${rule.id}'. Business Rule Stack:Not today`,
            code: 'refused',
        })
        assert.deepEqual([requestsOf(instance, task.taskId).length, ticketsOf(instance, task.taskId).length], [0, 0])
        assert.equal((await center.getTask(task.taskId)).status, 404)
        const [entry, ...more] = await administrator.rows(LOG, `task_id=${task.taskId}^outcome=refused`)
        assert.equal(more.length, 0)
        assert.deepEqual([entry?.['route'], entry?.['http_status']], ['POST /tasks', '422'])
        assert.equal((await center.createTask(task)).status, 201)
        onlyOnesOf(instance, task.taskId)
    })

    test('by a data policy likewise', async () => {
        const policy = mandatory(running, REQUEST, 'cmdb_ci')
        const task = newTask({ ticketType: 'incident' })
        const answer = await center.createTask(task)
        policy.remove()
        assert.equal(answer.status, 422)
        assert.equal(errorOf(answer).detail, 'Data Policy Exception: Configuration item is mandatory')
        assert.deepEqual(requestsOf(instance, task.taskId), [])
        assert.deepEqual(ticketsOf(instance, task.taskId), [])
    })
})

test('a log that is refused fails nothing, and the system log says so', async () => {
    const rule = refusing(running, LOG, 'No log')
    const task = newTask()
    const answer = await center.createTask(task)
    rule.remove()
    assert.equal(answer.status, 201)
    onlyOnesOf(instance, task.taskId)
    const said = instance
        .log()
        .filter(({ message }) => message.includes(task.taskId) && message.includes('Not in the connector log'))
    assert.deepEqual(
        said.map(({ level, source }) => [level, source]),
        [['warn', 'x_mioms_m365ticket']],
    )
})

describe('the pause switch of the administrator', () => {
    test('answers 503 to every task, new or not, and says when to come again; reading goes on', async () => {
        const known = newTask()
        await center.createTask(known)
        await withProperties(running, { 'x_mioms_m365ticket.paused': 'true' }, async () => {
            for (const task of [newTask(), known]) {
                const answer = await center.createTask(task)
                assert.equal(answer.status, 503)
                assert.deepEqual(errorOf(answer), {
                    message:
                        'An administrator has paused the connector (property x_mioms_m365ticket.paused). Try again later.',
                    detail: null,
                    code: 'paused',
                })
                assert.ok(Number(answer.headers.get('retry-after')) > 0)
            }
            assert.equal(taskOf(await center.getTask(known.taskId)).taskId, known.taskId)
            assert.equal((await center.getConnection()).status, 200)
        })
        assert.equal((await center.createTask(newTask())).status, 201)
    })
})
