// The change feed loses nothing: a reader polls it while four writers create, change and close tickets, with a write run
// in between before every Glide operation of every page, and ends with what the tables hold, which is what the tickets
// say. `npm run test:feed` does so with 2,000 tickets for each page size; FEED_TICKETS sets another number, FEED_SEED
// repeats a run.
import assert from 'node:assert/strict'
import { describe, test, type TestContext } from 'node:test'
import fc from 'fast-check'
import type { Task } from '../../src/server/contract'
import type { Row } from '../instance/types'
import { pageOf, readListing } from './support/feed'
import { idOf, operationsOf, REQUEST, startEmpty } from './support/running'
import { histories, type Step, Writers } from './support/writers'
import { derivedId, newTask, TICKET_TABLES, taskOf } from './support/tasks'

const TICKETS = Number(process.env['FEED_TICKETS'] ?? 20)
const SEED = Number(process.env['FEED_SEED'] ?? Date.now() % 2 ** 31)
/** Glide operations of a page, at most. */
const OPERATIONS = 4

const running = await startEmpty()
const { center, instance } = running
const { store } = instance

/** What a reader knows of a task, and what the table says. Every write has another name. */
const known = ({ id, number, name, state, active, ticket, assignedTo, updatedAt }: Task): string[] => [
    id,
    number,
    name,
    state.value,
    String(active),
    ticket?.id ?? '',
    assignedTo?.id ?? '',
    updatedAt,
]

function stored(row: Row): string[] {
    const { sys_id = '', number = '', task_name = '', ticket_state = '', active, sys_updated_on = '' } = row
    const { ticket = '', assigned_to = '' } = row
    const updatedAt = `${sys_updated_on.replace(' ', 'T')}Z`
    return [sys_id, number, task_name, ticket_state, String(active === '1'), ticket, assigned_to, updatedAt]
}

/** What the asynchronous rules have carried over, and where from. */
const CARRIED = ['due_date', 'priority', 'assigned_to'] as const
const carried = (row: Row, state: string): string[] => [...CARRIED.map((column) => row[column] ?? ''), row[state] ?? '']

function assertRequestsFollow(): void {
    const requests = store.find(REQUEST, {})
    assert.ok(requests.length > 0)
    for (const request of requests) {
        const { ticket_type, ticket = '' } = request
        const row = store.get(TICKET_TABLES[ticket_type === 'incident' ? 'incident' : 'change'], ticket)
        assert.ok(row)
        assert.deepEqual(carried(request, 'ticket_state'), carried(row, 'state'), request['number'])
    }
}

function removeAll(): void {
    instance.settle()
    for (const row of store.find(REQUEST, {})) store.remove(REQUEST, idOf(row))
}

/** One reader, as the documentation tells it to: what comes is the task as it is now. */
class Reader {
    readonly tasks = new Map<string, Task>()
    pages = 0
    listings = 0
    private cursor: string | undefined

    constructor(
        private readonly limit: () => number,
        private readonly before: () => void,
    ) {}

    /** Reads one listing to its end. */
    async poll(): Promise<void> {
        this.listings++
        // A listing may see every task there is, and each of those that come meanwhile, but none for ever.
        const most = 2 + 2 * (this.tasks.size + instance.records.count(REQUEST, ''))
        let last = ''
        for (let pages = 1; ; pages++) {
            this.before()
            const answer = await center.listTasks({
                limit: this.limit(),
                ...(this.cursor === undefined ? {} : { cursor: this.cursor }),
            })
            const { tasks, hasMore, nextCursor } = pageOf(answer)
            assert.ok(operationsOf(answer) <= OPERATIONS)
            for (const task of tasks) {
                const place = `${task.updatedAt} ${task.id}`
                assert.ok(place > last, 'A listing moves strictly on')
                last = place
                this.tasks.set(task.id, task)
            }
            this.pages++
            this.cursor = nextCursor
            if (!hasMore) return
            assert.ok(pages < most, `A listing does not end: ${pages} pages`)
        }
    }
}

/** Reads while the steps are done, and once more when the last rule has run: then nothing is missing and nothing is
 * stale. */
async function followed(steps: Step[], limit: () => number): Promise<{ reader: Reader; writers: Writers }> {
    removeAll()
    instance.setClock(Date.UTC(2026, 10, 25, 9, 0, 0))
    const writers = new Writers(running, steps)
    const reader = new Reader(limit, () => {
        writers.arm(OPERATIONS)
    })
    while (writers.left > 0) await reader.poll()
    writers.done.rules += instance.settle().length
    await reader.poll()
    assertRequestsFollow()
    const byId = (a: string[], b: string[]): number => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1)
    assert.deepEqual([...reader.tasks.values()].map(known).sort(byId), store.find(REQUEST, {}).map(stored).sort(byId))
    return { reader, writers }
}

describe('a reader ends with what the tables hold', () => {
    test('of short histories', async (context: TestContext) => {
        context.diagnostic(`seed ${SEED}`)
        await fc.assert(
            fc.asyncProperty(
                histories(fc.integer({ min: 1, max: 8 }), 4),
                fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1 }),
                async (steps, limits) => {
                    let page = 0
                    await followed(steps, () => limits[page++ % limits.length] ?? 1)
                },
            ),
            { seed: SEED, numRuns: 10 },
        )
    })

    for (const limit of [1, 7, 100]) {
        test(`of ${TICKETS} tickets, ${limit} a page`, async (context: TestContext) => {
            context.diagnostic(`seed ${SEED}`)
            await fc.assert(
                fc.asyncProperty(histories(fc.constant(TICKETS), 3), async (steps) => {
                    const { reader, writers } = await followed(steps, () => limit)
                    assert.equal(reader.tasks.size, TICKETS)
                    const writes = Object.entries(writers.done).map(([action, times]) => `${action} ${times}`)
                    context.diagnostic(
                        `${writes.join(', ')}; ${reader.pages} pages of ${limit} in ${reader.listings} listings`,
                    )
                }),
                { seed: SEED + limit, numRuns: 1, endOnFailure: true },
            )
        })
    }
})

/** Rows as an import leaves them: all in one second, in no order of their sys_ids. */
function importRows(count: number, template: Row): void {
    for (let index = 0; index < count; index++) {
        const sys_id = derivedId(`imported ${index}`)
        store.insert(REQUEST, {
            ...template,
            sys_id,
            number: `M365CR${5_000_000 + index}`,
            task_id: `imported-${index}`,
            sys_updated_on: '2026-11-25 09:00:00',
        })
    }
}

test('a thousand rows of one second come once each in every listing, and not for ever', async () => {
    removeAll()
    instance.setClock(Date.UTC(2026, 10, 25, 9, 0, 0))
    const { id } = taskOf(await center.createTask(newTask()))
    importRows(1000, store.get(REQUEST, id) ?? {})
    instance.setClock(instance.now() + 10_000)
    const first = await readListing(center, { limit: 100 })
    assert.equal(first.pages, 11)
    // The second is within the minute that a new listing looks back.
    const again = await readListing(center, { limit: 100, cursor: first.cursor })
    for (const { tasks } of [first, again]) {
        assert.equal(tasks.length, 1001)
        assert.equal(new Set(tasks.map((task) => task.id)).size, 1001)
    }
    instance.setClock(instance.now() + 61_000)
    const late = await readListing(center, { limit: 100, cursor: again.cursor })
    assert.deepEqual((await readListing(center, { limit: 100, cursor: late.cursor })).tasks, [])
})

test('what is stamped before it is seen is not passed by, however many pages the listing has', async () => {
    removeAll()
    instance.setClock(Date.UTC(2026, 10, 25, 9, 0, 0))
    const tasks = [taskOf(await center.createTask(newTask())), taskOf(await center.createTask(newTask()))]
    const page = pageOf(await center.listTasks({ limit: 1 }))
    assert.equal(page.hasMore, true)
    // Stamped at 9:00:30, seen at 9:01:29, while the listing has come to a stop for an hour.
    instance.setClock(Date.UTC(2026, 10, 25, 9, 1, 29))
    store.update(REQUEST, tasks[0]?.id ?? '', { task_name: 'Late', sys_updated_on: '2026-11-25 09:00:30' })
    instance.setClock(Date.UTC(2026, 10, 25, 10, 0, 0))
    const rest = await readListing(center, { limit: 1, cursor: page.nextCursor })
    const next = await readListing(center, { limit: 1, cursor: rest.cursor })
    assert.ok(next.tasks.some(({ name }) => name === 'Late'))
})
