// GET /tasks: filters, pages and cursors, one reader at a time. What happens while it is read is in feed.test.ts.
import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { Result, Task } from '../../src/server/contract'
import type { TaskListQuery } from '../security-center/client'
import { pageOf, readListing } from './support/feed'
import { mandatory } from './support/obstacles'
import { type Fresh, idOf, REQUEST, start, STATE, withProperties } from './support/running'
import { errorOf, newTask, type NewTask, onlyOnesOf, taskOf } from './support/tasks'

const SECOND = 1000

const running = await start()
const { center, instance } = running
const { store } = instance

const ids = (tasks: Task[]): string[] => tasks.map(({ taskId }) => taskId)
const listed = async (query: TaskListQuery): Promise<string[]> => ids((await readListing(center, query)).tasks)

async function create(changes: Partial<NewTask> = {}): Promise<Task> {
    return taskOf(await center.createTask(newTask(changes)))
}

/** Writes columns of the request as the app or an agent would, at the time of the clock. */
function change(fresh: Fresh, taskId: string, values: Record<string, string>): void {
    const admin = fresh.instance.user('admin')
    assert.ok(admin)
    const written = fresh.instance.records.update(admin, REQUEST, requestId(fresh, taskId), values)
    assert.ok(written.ok)
}

function requestId(fresh: Fresh, taskId: string): string {
    return idOf(fresh.instance.store.find(REQUEST, { task_id: taskId })[0])
}

function closed(taskId: string, state: string, label: string): void {
    change(running, taskId, { ticket_state: state, ticket_state_label: label, state: '3' })
}

describe('one reader', () => {
    let first: Task, second: Task, third: Task, fourth: Task
    before(async () => {
        instance.setClock(Date.UTC(2026, 10, 3, 9, 0, 0))
        ;[first, second, third] = [await create(), await create({ ticketType: 'incident' }), await create()]
        instance.setClock(Date.UTC(2026, 10, 3, 9, 0, 30))
        fourth = await create({ ticketType: 'incident' })
    })

    test('sees tasks as they are answered one by one, the earliest change first, of one second by sys_id', async () => {
        const page = pageOf(await center.listTasks())
        const sameSecond = [first, second, third].sort((a, b) => (a.id < b.id ? -1 : 1))
        assert.deepEqual(ids(page.tasks), ids([...sameSecond, fourth]))
        for (const task of page.tasks) {
            assert.deepEqual((await center.getTask(task.taskId)).body, { result: task })
        }
        assert.equal(page.hasMore, false)
    })

    test('of pages of any size sees each task once', async () => {
        for (const limit of [1, 2, 3, 4, 100]) {
            const { tasks, pages } = await readListing(center, { limit })
            assert.equal(new Set(ids(tasks)).size, 4)
            assert.equal(tasks.length, 4)
            assert.equal(pages, Math.ceil(4 / limit))
        }
    })

    test('who asks again gets what was changed since, and of the last minute again', async () => {
        instance.setClock(Date.UTC(2026, 10, 3, 9, 1, 15))
        const { cursor } = await readListing(center)
        // 9:00:30 is within the minute, 9:00:00 is not.
        assert.deepEqual(await listed({ cursor }), [fourth.taskId])
        instance.setClock(Date.UTC(2026, 10, 3, 9, 10, 0))
        const later = await readListing(center, { cursor })
        assert.deepEqual(ids(later.tasks), [fourth.taskId])
        assert.deepEqual(await listed({ cursor: later.cursor }), [])
        change(running, first.taskId, { ticket_state: '-4', ticket_state_label: 'Assess' })
        const { tasks } = await readListing(center, { cursor: later.cursor })
        assert.deepEqual(ids(tasks), [first.taskId])
        assert.deepEqual(tasks[0]?.state, { value: '-4', name: 'Assess', category: 'open' })
    })

    test('a page size may change within a listing', async () => {
        const page = pageOf(await center.listTasks({ limit: 1 }))
        assert.equal(page.hasMore, true)
        const rest = await readListing(center, { limit: 100, cursor: page.nextCursor })
        assert.equal(new Set(ids([...page.tasks, ...rest.tasks])).size, 4)
        assert.equal(rest.tasks.length, 3)
    })

    test('sees what was stamped in the future, when a clock was set back, and comes to an end', async () => {
        instance.setClock(Date.UTC(2026, 10, 3, 8, 0, 0))
        const { tasks } = await readListing(center, { limit: 1 })
        assert.equal(new Set(ids(tasks)).size, 4)
        instance.setClock(Date.UTC(2026, 10, 3, 9, 20, 0))
    })
})

describe('filters', () => {
    let change1: Task, incident1: Task, mine: string[]
    before(async () => {
        change1 = await create({ ticketType: 'change' })
        incident1 = await create({ ticketType: 'incident' })
        mine = [change1.taskId, incident1.taskId]
    })
    const ofMine = async (query: TaskListQuery): Promise<string[]> =>
        (await listed(query)).filter((taskId) => mine.includes(taskId))

    test('the ticket type', async () => {
        assert.deepEqual(await ofMine({ ticketType: 'change' }), [change1.taskId])
        assert.deepEqual(await ofMine({ ticketType: 'incident' }), [incident1.taskId])
    })

    test('the state as the table stores it', async () => {
        assert.deepEqual(await ofMine({ state: '-5' }), [change1.taskId])
        assert.deepEqual(await ofMine({ state: '1' }), [incident1.taskId])
        assert.deepEqual(await ofMine({ state: '1', ticketType: 'change' }), [])
        assert.deepEqual(await ofMine({ state: '999' }), [])
    })

    test('those that wait for their ticket, by the empty state', async () => {
        const obstacle = mandatory(running, 'incident', 'cmdb_ci')
        const waiting = await create({ ticketType: 'incident' })
        obstacle.remove()
        assert.deepEqual(await listed({ state: '' }), [waiting.taskId])
        assert.ok((await listed({ active: true })).includes(waiting.taskId))
        assert.ok(!(await listed({ active: false })).includes(waiting.taskId))
    })

    test('the time of the last change, that second included', async () => {
        instance.setClock(Date.UTC(2026, 10, 3, 10, 0, 0))
        const late = await create()
        assert.equal(late.updatedAt, '2026-11-03T10:00:00Z')
        assert.deepEqual(await listed({ updatedSince: '2026-11-03T10:00:00Z' }), [late.taskId])
        assert.deepEqual(await listed({ updatedSince: '2026-11-03T12:00:00.9+02:00' }), [late.taskId])
        assert.deepEqual(await listed({ updatedSince: '2026-11-03T10:00:01Z' }), [])
        const { cursor } = await readListing(center, { updatedSince: '2026-11-03T10:00:00Z' })
        assert.deepEqual(await listed({ updatedSince: '2026-11-03T10:00:00Z', cursor }), [late.taskId])
    })

    test('one task, in upper or lower case, of a list', async () => {
        const task = await create({ taskId: 'One.Of:A_list-1' })
        for (const taskId of ['One.Of:A_list-1', 'one.of:a_LIST-1']) {
            const page = pageOf(await center.listTasks({ taskId }))
            assert.deepEqual([page.tasks, page.hasMore], [[task], false])
        }
        assert.deepEqual(await listed({ taskId: 'one.of:a_list-1', ticketType: 'incident' }), [])
        assert.deepEqual(await listed({ taskId: 'One.Of:A_list' }), [])
        assert.deepEqual(await listed({ taskId: 'never-received' }), [])
    })

    test('one task whose ID reads like a script', async () => {
        const task = await create({ taskId: 'javascript:gs.sleep' })
        await create({ taskId: 'xjavascript:gs.sleep' })
        assert.deepEqual(await listed({ taskId: 'javascript:gs.sleep' }), [task.taskId])
    })

    test('where the platform ignores the sys_id that is chosen', async () => {
        await withProperties(running, { 'stand_in.new_guid_value.ignored': 'true' }, async () => {
            const task = await create()
            assert.deepEqual(await listed({ taskId: task.taskId }), [task.taskId])
        })
    })

    test('tests that an administrator made are not listed, but found by their ID', async () => {
        const before = await listed({})
        const made = await running.administrator.request('POST', '/api/x_mioms_m365ticket/v1/setup/test-task')
        assert.equal(made.status, 200)
        assert.deepEqual(await listed({}), before)
        const [row] = store.find(REQUEST, { test: '1' })
        const taskId = row?.['task_id'] ?? ''
        assert.deepEqual(await listed({ taskId }), [taskId])
    })
})

describe('active says what the answers say', () => {
    const inState = async (ticketType: 'change' | 'incident', state: string, active: string): Promise<string> => {
        const { taskId } = await create({ ticketType })
        change(running, taskId, { ticket_state: state, ticket_state_label: `State ${state}`, active })
        return taskId
    }
    before(async () => {
        // Named states with either flag, states that nobody named with either flag, and the same value of both types.
        for (const ticketType of ['change', 'incident'] as const)
            for (const state of ['-5', '3', '4', '6', '7', '42'])
                for (const active of ['1', '0']) await inState(ticketType, state, active)
    })

    async function agrees(): Promise<void> {
        const all = (await readListing(center)).tasks
        for (const ticketType of [undefined, 'change', 'incident'] as const) {
            const filter = ticketType === undefined ? {} : { ticketType }
            const ofType = all.filter((task) => ticketType === undefined || task.ticketType === ticketType)
            for (const active of [true, false]) {
                const expected = ids(ofType.filter((task) => task.active === active))
                assert.deepEqual(await listed({ ...filter, active }), expected, JSON.stringify({ ticketType, active }))
                assert.ok(expected.length > 0)
            }
            for (const state of ['', '-5', '3', '7', '42']) {
                const expected = ids(ofType.filter((task) => task.state.value === state))
                assert.deepEqual(await listed({ ...filter, state }), expected, JSON.stringify({ ticketType, state }))
            }
        }
    }

    test('with the states that ship', agrees)

    test('with categories that were customised', async () => {
        const names = store.find(STATE, {})
        for (const row of names) {
            const category = row['category'] === 'open' ? 'closed' : 'open'
            store.update(STATE, idOf(row), { category })
        }
        await agrees()
        for (const row of names) store.update(STATE, idOf(row), { category: 'closed' })
        await agrees()
        for (const row of names) store.update(STATE, idOf(row), { category: row['category'] ?? '' })
    })

    test('with a name for a state of the customer, and without any name', async () => {
        const added = store.insert(STATE, {
            ticket_type: 'change',
            value: '42',
            name: 'Peer review',
            category: 'closed',
        })
        await agrees()
        store.remove(STATE, idOf(added))
        const names = store.find(STATE, {})
        for (const row of names) store.remove(STATE, idOf(row))
        await agrees()
        for (const row of names) store.insert(STATE, row)
    })
})

describe('what is refused', () => {
    const fieldsOf = async (query: string): Promise<string[]> => {
        const answer = await center.request('GET', `/tasks?${query}`)
        assert.equal(answer.status, 400, query)
        const { code, fields } = errorOf(answer)
        assert.equal(code, 'invalid_request')
        return (fields ?? []).map(({ field }) => field)
    }

    for (const query of [
        'taskId=',
        'taskId=a%20b',
        `taskId=${'x'.repeat(101)}`,
        'ticketType=',
        'ticketType=Change',
        'ticketType=problem',
        'state=new',
        'state=1,2',
        'state=javascript:gs.info(1)',
        'state=1%5EORstate=2',
        'active=',
        'active=1',
        'active=True',
        'updatedSince=',
        'updatedSince=2026-11-03',
        'updatedSince=2026-02-30T00:00:00Z',
        'updatedSince=2026-11-03T10:00:00',
        'updatedSince=2026-11-03T10:00:00+02:00',
        'updatedSince=0001-01-01T00:00:00Z',
        'limit=',
        'limit=0',
        'limit=101',
        'limit=-1',
        'limit=1.5',
        'limit=1e1',
    ]) {
        test(query, async () => {
            assert.deepEqual(await fieldsOf(query), [query.split('=')[0]])
        })
    }

    test('every parameter given twice, unknown ones by name, and all at once', async () => {
        for (const pair of [
            ['taskId', 'a'],
            ['ticketType', 'change'],
            ['state', '1'],
            ['active', 'true'],
            ['updatedSince', '2026-11-03T10:00:00Z'],
            ['limit', '5'],
            ['cursor', 'x'],
        ]) {
            const one = pair.join('=')
            assert.deepEqual(await fieldsOf(`${one}&${one}`), [pair[0]])
        }
        assert.deepEqual(await fieldsOf('sysparm_query=active%3Dtrue&offset=3&limit=x&state=y'), [
            'state',
            'limit',
            'sysparm_query',
            'offset',
        ])
        assert.deepEqual(await fieldsOf('Limit=5'), ['Limit'])
    })

    test('the summary takes no parameter', async () => {
        const answer = await center.request('GET', '/summary?ticketType=change')
        assert.equal(answer.status, 400)
        assert.equal(errorOf(answer).code, 'invalid_request')
    })
})

describe('a cursor', () => {
    const cursors = { within: '', 'at the end of': '' }
    before(async () => {
        cursors.within = pageOf(await center.listTasks({ limit: 2, active: true })).nextCursor
        cursors['at the end of'] = (await readListing(center, { limit: 100, active: true })).cursor
    })
    async function refused(query: TaskListQuery): Promise<void> {
        const answer = await center.listTasks(query)
        assert.equal(answer.status, 400, JSON.stringify(query))
        assert.equal(errorOf(answer).code, 'invalid_cursor')
        assert.equal(errorOf(answer).fields, undefined)
    }

    for (const name of ['within', 'at the end of'] as const) {
        test(`${name} a listing holds for its filters only`, async () => {
            const cursor = cursors[name]
            assert.equal((await center.listTasks({ cursor, active: true })).status, 200)
            assert.equal((await center.listTasks({ cursor, active: true, limit: 7 })).status, 200)
            await refused({ cursor })
            await refused({ cursor, active: false })
            await refused({ cursor, active: true, ticketType: 'change' })
            await refused({ cursor, active: true, state: '' })
            await refused({ cursor, active: true, updatedSince: '2026-01-01T00:00:00Z' })
            await refused({ cursor, active: true, taskId: 'a' })
        })

        test(`${name} a listing is refused when any character of it is another one`, async () => {
            const cursor = cursors[name]
            for (let index = 0; index < cursor.length; index++) {
                const other = cursor[index] === '0' ? '1' : '0'
                await refused({ cursor: cursor.slice(0, index) + other + cursor.slice(index + 1), active: true })
            }
            await refused({ cursor: cursor.toUpperCase(), active: true })
            await refused({ cursor: cursor.slice(1), active: true })
            await refused({ cursor: cursor.slice(0, -1), active: true })
            await refused({ cursor: `${cursor} `, active: true })
        })

        test(`${name} a listing is refused by another instance`, async () => {
            const cursor = cursors[name]
            await withProperties(running, { instance_name: 'clone' }, () => refused({ cursor, active: true }))
        })
    }

    test('that is none is refused', async () => {
        for (const cursor of ['', '.', 'abc', '20261103090000', '0'.repeat(5000), 'javascript:gs.info(1)', '\u00e9']) {
            await refused({ cursor })
        }
    })

    test('of filters that say the same in other words holds', async () => {
        const { cursor } = await readListing(center, { taskId: 'ABC', updatedSince: '2026-11-03T10:00:00Z' })
        const same = { taskId: 'abc', updatedSince: '2026-11-03T11:00:00.5+01:00', cursor }
        assert.equal((await center.listTasks(same)).status, 200)
    })

    test('goes on where it stood after its task was deleted', async () => {
        const all = (await readListing(center, { limit: 100 })).tasks
        const page = pageOf(await center.listTasks({ limit: 3 }))
        const last = page.tasks[2]
        assert.ok(last)
        store.remove(REQUEST, last.id)
        const rest = await readListing(center, { cursor: page.nextCursor })
        assert.deepEqual(ids(rest.tasks), ids(all.slice(3)))
    })

    test('of long ago holds', async () => {
        const { cursor } = await readListing(center)
        instance.setClock(instance.now() + 90 * 86_400 * SECOND)
        const task = await create()
        assert.ok((await listed({ cursor })).includes(task.taskId))
    })
})

test('an answer names the ticket, its assignment and its closing as the request has them', async () => {
    const { taskId } = await create({ ticketType: 'incident' })
    change(running, taskId, {
        assigned_to: '0123456789abcdef0123456789abcdef',
        assigned_to_name: 'Jonas Brandt',
        closed_at: '2026-11-03 12:00:00',
    })
    closed(taskId, '7', 'Closed')
    const [task] = (await readListing(center, { taskId })).tasks
    const one = (await center.getTask(taskId)).body as Result<Task>
    assert.deepEqual(task, one.result)
    assert.deepEqual(one.result.assignedTo, { id: '0123456789abcdef0123456789abcdef', name: 'Jonas Brandt' })
    assert.equal(task.ticket?.number, onlyOnesOf(instance, taskId).ticket['number'])
    assert.equal(task.active, false)
    assert.ok(task.closedAt)
})
