// A task arrives, once or again, and is read back.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { CONNECTOR_PATH, type TaskRequest } from '../../src/server/contract'
import { REQUEST, start, withProperties } from './support/running'
import { derivedId, errorOf, newTask, onlyOnesOf, taskOf, TICKET_TABLES } from './support/tasks'

const NOW = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/

const running = await start()

describe('a task that is new', () => {
    for (const ticketType of ['change', 'incident'] as const) {
        test(`is created as ${ticketType}, exactly as it was sent`, async () => {
            const { center, url } = running
            const task = newTask({ ticketType, name: '  Close “the” side door & keep it closed \n' })
            const answer = await center.createTask(task)
            assert.equal(answer.status, 201)
            const created = taskOf(answer)
            const id = derivedId(`request:${task.taskId}`)
            const ticketId = derivedId(`ticket:${id}`)
            assert.match(created.number, /^M365CR\d{7}$/)
            assert.match(created.ticket?.number ?? '', ticketType === 'change' ? /^CHG\d{7}$/ : /^INC\d{7}$/)
            assert.match(created.createdAt, NOW)
            assert.match(created.updatedAt, NOW)
            assert.deepEqual(created, {
                taskId: task.taskId,
                number: created.number,
                id,
                url: `${url}/${REQUEST}.do?sys_id=${id}`,
                ticketType,
                ticket: {
                    number: created.ticket?.number,
                    id: ticketId,
                    url: `${url}/${TICKET_TABLES[ticketType]}.do?sys_id=${ticketId}`,
                },
                ticketError: null,
                name: 'Close “the” side door & keep it closed',
                description: task.description,
                priority: 2,
                dueDate: '2026-12-24',
                requestedBy: task.requestedBy,
                recommendationSource: 'microsoft',
                recommendationCategory: 'identity',
                sourceCategory: 'Identity',
                actionUrl: task.actionUrl,
                state: { value: ticketType === 'change' ? '-5' : '1', name: 'New', category: 'open' },
                active: true,
                assignedTo: null,
                assignmentGroup: null,
                createdAt: created.createdAt,
                updatedAt: created.updatedAt,
                closedAt: null,
                warnings: [],
            })
            const { ticket } = onlyOnesOf(running.instance, task.taskId)
            assert.equal(ticket['number'], created.ticket.number)
        })
    }

    test('is found where Location says, the same', async () => {
        const { center, url } = running
        const task = newTask()
        const created = await center.createTask(task)
        const location = created.headers.get('location') ?? ''
        assert.equal(location, `${url}${CONNECTOR_PATH}/tasks/${task.taskId}`)
        const read = await center.request('GET', location.slice(`${url}${CONNECTOR_PATH}`.length))
        assert.equal(read.status, 200)
        assert.deepEqual(read.body, created.body)
    })

    test('is kept whole in the request, cut only where a column of the platform is too short', async () => {
        const { center, administrator } = running
        const task = newTask({ name: 'n'.repeat(1000), description: `<p>${'d'.repeat(64_993)}</p>`, dueDate: null })
        assert.equal(task.description?.length, 65_000)
        const created = taskOf(await center.createTask(task))
        assert.equal(created.name, task.name)
        assert.equal(created.description, task.description)
        const [row] = await administrator.rows(REQUEST, `task_id=${task.taskId}`)
        assert.equal(row?.['task_name'], task.name)
        assert.equal(row['details'], task.description)
        assert.equal(row['short_description'], `${'n'.repeat(159)}…`)
        assert.equal(row['description'], `${'d'.repeat(3999)}…`)
        assert.deepEqual(JSON.parse(row['received'] ?? ''), {
            taskId: task.taskId,
            ticketType: 'change',
            name: task.name,
            description: task.description,
            priority: 2,
            dueDate: null,
            requestedBy: task.requestedBy,
            recommendationSource: 'microsoft',
            recommendationCategory: 'identity',
            sourceCategory: 'Identity',
            actionUrl: task.actionUrl,
        })
    })

    test('gets an ID if it has none, and every time another', async () => {
        const { center } = running
        const task: TaskRequest = { ...newTask(), taskId: null }
        const first = await center.createTask(task)
        const second = await center.createTask(task)
        assert.deepEqual([first.status, second.status], [201, 201])
        assert.match(taskOf(first).taskId, /^[0-9a-f]{32}$/)
        assert.notEqual(taskOf(first).taskId, taskOf(second).taskId)
        assert.notEqual(taskOf(first).ticket?.number, taskOf(second).ticket?.number)
        assert.deepEqual(taskOf(await center.getTask(taskOf(first).taskId)), taskOf(first))
    })

    for (const taskId of ['a.b:c_d-e', '.a', ':', '_', '-', '0', 'X'.repeat(100)]) {
        test(`may have the ID ${taskId.slice(0, 10)}`, async () => {
            const { center, url } = running
            const created = await center.createTask(newTask({ taskId }))
            assert.equal(created.status, 201)
            const location = created.headers.get('location') ?? ''
            const read = await center.request('GET', location.slice(`${url}${CONNECTOR_PATH}`.length))
            assert.deepEqual(read.body, created.body)
            onlyOnesOf(running.instance, taskId)
        })
    }

    test('is nobody else’s: an ID that was not received is not found', async () => {
        const answer = await running.center.getTask('never-received')
        assert.equal(answer.status, 404)
        assert.deepEqual(errorOf(answer), {
            message: 'There is no task with this ID.',
            detail: null,
            code: 'not_found',
        })
    })
})

describe('a task that comes again', () => {
    test('is the same one where the release has no digests, and after an upgrade to one that has', async () => {
        const { center } = running
        const [before, after] = [newTask(), newTask()]
        const first = await center.createTask(before)
        await withProperties(running, { 'stand_in.glide_digest.absent': 'true' }, async () => {
            assert.deepEqual((await center.createTask(before)).body, first.body)
            const second = await center.createTask(after)
            assert.equal(second.status, 201, second.text)
            assert.equal((await center.createTask(after)).status, 200)
        })
        assert.equal((await center.createTask(after)).status, 200)
    })

    test('five times in a row is one request, one ticket and the same answer', async () => {
        const { center, instance } = running
        const task = newTask({ ticketType: 'incident' })
        const first = await center.createTask(task)
        assert.equal(first.status, 201)
        for (let time = 2; time <= 5; time++) {
            const again = await center.createTask(task)
            assert.equal(again.status, 200)
            assert.equal(again.headers.get('location'), null)
            assert.deepEqual(again.body, first.body)
        }
        onlyOnesOf(instance, task.taskId)
    })

    test('is the same in other words', async () => {
        const { center, instance } = running
        const task = newTask({
            ticketType: 'change',
            priority: 'high',
            description: null,
            recommendationCategory: 'Device',
        })
        const first = await center.createTask(task)
        const again = await center.createTask({
            taskId: task.taskId.toUpperCase(),
            name: ` ${task.name}\t`,
            priority: '2',
            dueDate: task.dueDate ?? null,
            requestedBy: task.requestedBy,
            recommendationSource: 'Microsoft recommendation',
            recommendationCategory: 'DEVICES',
            actionUrl: ` ${task.actionUrl ?? ''} `,
        })
        assert.equal(again.status, 200)
        assert.deepEqual(again.body, first.body)
        assert.deepEqual(taskOf(await center.getTask(task.taskId.toUpperCase())), taskOf(first))
        onlyOnesOf(instance, task.taskId)
    })

    test('is compared with what was received, whatever people have done to the ticket since', async () => {
        const { center, administrator, instance } = running
        const task = newTask({ ticketType: 'incident' })
        const created = taskOf(await center.createTask(task))
        await administrator.update('incident', created.ticket?.id ?? '', { short_description: 'Mine now', impact: '3' })
        const again = await center.createTask(task)
        assert.equal(again.status, 200)
        assert.equal(taskOf(again).name, task.name)
        assert.equal(onlyOnesOf(instance, task.taskId).ticket['short_description'], 'Mine now')
    })
})

describe('a task that comes again with other content', () => {
    const others: Partial<TaskRequest>[] = [
        { ticketType: 'incident' },
        { name: 'Open the side door' },
        { description: 'It has been <b>open</b> since Tuesday.' },
        { description: null },
        { priority: 3 },
        { dueDate: '2026-12-25' },
        { dueDate: '2026-12-24T23:59:59Z' },
        { dueDate: null },
        { requestedBy: 'Nobody@lindenhof.example' },
        { recommendationSource: 'user' },
        { recommendationCategory: 'Data' },
        { recommendationCategory: 'Account' },
        { recommendationCategory: null },
        { actionUrl: 'https://portal.lindenhof.example/doors?side=2' },
        { actionUrl: null },
    ]
    for (const other of others) {
        const [field = ''] = Object.keys(other)
        test(`conflicts in ${JSON.stringify(other)}, and nothing changes`, async () => {
            const { center, instance } = running
            const task = newTask()
            const created = await center.createTask(task)
            const kept = onlyOnesOf(instance, task.taskId)
            const answer = await center.createTask({ ...task, ...other })
            assert.equal(answer.status, 409)
            assert.deepEqual(errorOf(answer), {
                message: 'A task with this ID was received before, with other content: see fields.',
                detail: null,
                code: 'task_conflict',
                fields: [{ field, message: `${field} is not what was received before.` }],
            })
            assert.deepEqual(onlyOnesOf(instance, task.taskId), kept)
            assert.deepEqual((await center.getTask(task.taskId)).body, created.body)
        })
    }

    test('names every field that differs, whatever the case of the ID', async () => {
        const { center, instance } = running
        const task = newTask()
        await center.createTask(task)
        const taskId = task.taskId.toUpperCase()
        const answer = await center.createTask({ ...task, taskId, name: 'Other', priority: 5, dueDate: null })
        assert.equal(answer.status, 409)
        const fields = errorOf(answer).fields?.map(({ field }) => field)
        assert.deepEqual(fields, ['name', 'priority', 'dueDate'])
        onlyOnesOf(instance, task.taskId)
    })
})
