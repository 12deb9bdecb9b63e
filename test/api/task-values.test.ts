// What becomes of priorities, dates, categories and addresses, and what a client is warned of.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Task, TaskRequest } from '../../src/server/contract'
import { REQUEST, start, withProperties } from './support/running'
import { newTask, onlyOnesOf, taskOf, TICKET_TABLES } from './support/tasks'

const running = await start()

/** The task that a new one with these fields becomes, the same when it is read. */
async function created(changes: Partial<TaskRequest>): Promise<Task> {
    const { center } = running
    const task = newTask()
    const answer = await center.createTask({ ...task, ...changes })
    assert.equal(answer.status, 201, answer.text)
    assert.deepEqual(taskOf(await center.getTask(task.taskId)), taskOf(answer))
    return taskOf(answer)
}

describe('priority', () => {
    const words: [sent: string | number, incident: number, change: number][] = [
        [1, 1, 1],
        ['1', 1, 1],
        ['critical', 1, 1],
        [2, 2, 2],
        ['High', 2, 2],
        [3, 3, 3],
        ['moderate', 3, 3],
        ['MEDIUM', 3, 3],
        [4, 4, 4],
        ['low', 4, 4],
        [5, 5, 4],
        ['planning', 5, 4],
    ]
    for (const [priority, incident, change] of words) {
        test(`${JSON.stringify(priority)} is ${incident} of an incident and ${change} of a change`, async () => {
            for (const [ticketType, result] of [
                ['incident', incident],
                ['change', change],
            ] as const) {
                const task = await created({ ticketType, priority })
                assert.equal(task.priority, result)
                const { request, ticket } = onlyOnesOf(running.instance, task.taskId)
                assert.deepEqual([request['priority'], ticket['priority']], [String(result), String(result)])
            }
        })
    }

    test('is the one that results, where a customer has other rules', async () => {
        const { store } = running.instance
        const [row] = store.find('dl_u_priority', { impact: '2', urgency: '2' })
        store.update('dl_u_priority', row?.['sys_id'] ?? '', { priority: '1' })
        try {
            assert.equal((await created({ ticketType: 'incident', priority: 3 })).priority, 1)
        } finally {
            store.update('dl_u_priority', row?.['sys_id'] ?? '', { priority: '3' })
        }
    })
})

describe('due date', () => {
    const dates: [sent: string | null, answered: string | null, stored: string][] = [
        // A date ends with its last second in the zone of the instance, here Los Angeles in winter and in summer.
        ['2026-12-24', '2026-12-24', '2026-12-25 07:59:59'],
        ['2026-07-01', '2026-07-01', '2026-07-02 06:59:59'],
        ['2028-02-29', '2028-02-29', '2028-03-01 07:59:59'],
        ['1999-12-31', '1999-12-31', '2000-01-01 07:59:59'],
        ['2026-12-24T10:00:00Z', '2026-12-24T10:00:00Z', '2026-12-24 10:00:00'],
        ['2026-12-24t10:00:00z', '2026-12-24T10:00:00Z', '2026-12-24 10:00:00'],
        ['2026-12-24T10:00:00.987654Z', '2026-12-24T10:00:00Z', '2026-12-24 10:00:00'],
        ['2026-12-24T10:00:00+05:30', '2026-12-24T04:30:00Z', '2026-12-24 04:30:00'],
        ['2026-12-31T20:00:00-08:00', '2027-01-01T04:00:00Z', '2027-01-01 04:00:00'],
        ['2026-01-01T00:00:00+14:00', '2025-12-31T10:00:00Z', '2025-12-31 10:00:00'],
        [null, null, ''],
    ]
    for (const [dueDate, answered, stored] of dates) {
        test(`${dueDate ?? 'none'} is answered as ${answered ?? 'none'} and stored as ${stored}`, async () => {
            const { administrator } = running
            for (const ticketType of ['change', 'incident'] as const) {
                const task = await created({ ticketType, dueDate })
                assert.equal(task.dueDate, answered)
                for (const [table, query] of [
                    [REQUEST, `task_id=${task.taskId}`],
                    [TICKET_TABLES[ticketType], `correlation_id=${task.taskId}`],
                ] as const) {
                    const [row] = await administrator.rows(table, query)
                    assert.equal(row?.['due_date'], stored)
                }
            }
        })
    }

    test('ends with the day of an instance elsewhere', async () => {
        await withProperties(running, { 'glide.sys.default.tz': 'Asia/Kolkata' }, async () => {
            const { taskId } = await created({ dueDate: '2026-12-24' })
            assert.equal(onlyOnesOf(running.instance, taskId).ticket['due_date'], '2026-12-24 18:29:59')
        })
    })
})

describe('recommendation', () => {
    const categories: [sent: string, category: string][] = [
        ['Devices', 'devices'],
        ['device', 'devices'],
        ['DATA', 'data'],
        ['App', 'apps'],
        ['apps', 'apps'],
        ['Identity', 'identity'],
        ['identities', 'identity'],
        ['Infrastructure', 'infrastructure'],
        [' Data ', 'data'],
    ]
    for (const [sent, category] of categories) {
        test(`category ${JSON.stringify(sent)} is ${category}`, async () => {
            const task = await created({ recommendationCategory: sent })
            assert.equal(task.recommendationCategory, category)
            assert.equal(task.sourceCategory, sent)
            assert.deepEqual(task.warnings, [])
        })
    }

    for (const sent of ['Account', 'other', 'データ', 'devicess', '^ORcategory=data']) {
        test(`category ${sent} is other, with a warning`, async () => {
            const task = await created({ recommendationCategory: sent })
            assert.equal(task.recommendationCategory, 'other')
            assert.equal(task.sourceCategory, sent)
            assert.deepEqual(task.warnings, [
                {
                    field: 'recommendationCategory',
                    code: 'unknown_category',
                    message: `The category ${sent} is not one of the documented ones: the task is filed under other.`,
                },
            ])
        })
    }

    test('category may be missing', async () => {
        const task = await created({ recommendationCategory: null })
        assert.equal(task.recommendationCategory, null)
        assert.equal(task.sourceCategory, null)
        assert.deepEqual(task.warnings, [])
    })

    for (const [sent, source] of [
        ['user', 'user'],
        ['User recommendation', 'user'],
        ['Microsoft', 'microsoft'],
        ['microsoft recommendation', 'microsoft'],
    ] as const) {
        test(`source ${sent} is ${source}`, async () => {
            assert.equal((await created({ recommendationSource: sent })).recommendationSource, source)
        })
    }
})

describe('action URL', () => {
    for (const sent of [
        'https://portal.lindenhof.example',
        ' https://portal.lindenhof.example/a?b=c&d=%20#e ',
        `https://portal.lindenhof.example/${'x'.repeat(1967)}`,
    ]) {
        test(`${sent.slice(0, 60)} is a link`, async () => {
            const task = await created({ actionUrl: sent })
            assert.equal(task.actionUrl, sent.trim())
            assert.deepEqual(task.warnings, [])
        })
    }

    for (const sent of [
        'http://portal.lindenhof.example/',
        'https://%initialdomainshort%.sharepoint.com/settings',
        'https://portal.lindenhof.example@evil.example/',
        'javascript:alert(1)',
        'portal.lindenhof.example',
        'https://',
    ]) {
        test(`${sent} is kept but no link, with a warning`, async () => {
            const task = await created({ actionUrl: sent })
            assert.equal(task.actionUrl, null)
            assert.deepEqual(task.warnings, [
                {
                    field: 'actionUrl',
                    code: 'unusable_url',
                    message: 'actionUrl is not a usable https URL: it is kept but not shown as a link.',
                },
            ])
            const { request, ticket } = onlyOnesOf(running.instance, task.taskId)
            const received = JSON.parse(request['received'] ?? '') as { actionUrl: string }
            assert.equal(received.actionUrl, sent)
            assert.equal(request['action_url'], '')
            assert.ok(!ticket['description']?.includes(sent))
        })
    }

    test('both warnings come together, in every answer', async () => {
        const task = await created({ recommendationCategory: 'Account', actionUrl: 'about:blank' })
        assert.deepEqual(
            task.warnings.map(({ field }) => field),
            ['recommendationCategory', 'actionUrl'],
        )
    })
})
