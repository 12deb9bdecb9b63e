// Tasks with bad fields: each error by the name of its field, all of them at once.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { FieldError } from '../../src/server/contract'
import { REQUEST, start } from './support/running'
import { newTask, onlyOnesOf, taskOf } from './support/tasks'

const running = await start()
const { center, instance } = running

const SOURCES = 'recommendationSource must be one of: user, microsoft.'
const TYPES = 'ticketType must be one of: change, incident.'
const PRIORITIES =
    'priority must be 1 to 5, as number or string, or one of: critical, high, moderate, medium, low, planning.'
const TASK_ID = 'taskId must be 1 to 100 letters, digits or the characters . _ - :'
const notADate = (shown: string) =>
    `dueDate must be an existing date (YYYY-MM-DD) or an RFC 3339 time with offset, in the years 1000 to 9999: ${shown} is not.`
const forbidden = (field: string) => `${field} must not contain the character U+0000 or half of a surrogate pair.`
const tooLong = (field: string, longest: number) => `${field} must not be longer than ${longest} characters.`

/** Sends a body and expects exactly these field errors, and nothing kept. */
async function refused(body: unknown, fields: FieldError[]): Promise<void> {
    const before = instance.store.find(REQUEST, {}).length
    const answer = await center.request('POST', '/tasks', body)
    assert.equal(answer.status, 400, answer.text)
    assert.deepEqual(answer.body, {
        error: { message: 'The task is not valid: see fields.', detail: null, code: 'invalid_task', fields },
        status: 'failure',
    })
    assert.equal(instance.store.find(REQUEST, {}).length, before)
}

describe('a task with one bad field', () => {
    const bad: [field: string, value: unknown, message: string][] = [
        ['taskId', '', TASK_ID],
        ['taskId', 'a b', TASK_ID],
        ['taskId', 'a/b', TASK_ID],
        ['taskId', 'é', TASK_ID],
        ['taskId', 'a^ORtask_id=b', TASK_ID],
        ['taskId', 'a\n', TASK_ID],
        ['taskId', 'x'.repeat(101), TASK_ID],
        ['taskId', 7, 'taskId must be a string.'],
        ['ticketType', 'problem', TYPES],
        ['ticketType', 'Change', TYPES],
        ['ticketType', 'incident^ORticket_type=change', TYPES],
        ['ticketType', 'constructor', TYPES],
        ['ticketType', ['change'], 'ticketType must be a string.'],
        ['name', undefined, 'name is required.'],
        ['name', null, 'name is required.'],
        ['name', '', 'name is required.'],
        ['name', ' \u00a0\u202f\n', 'name is required.'],
        ['name', 'n'.repeat(1001), tooLong('name', 1000)],
        ['name', '🚪'.repeat(501), tooLong('name', 1000)],
        ['name', { toString: 'x' }, 'name must be a string.'],
        ['description', 'd'.repeat(65_001), tooLong('description', 65_000)],
        ['description', ['<p>'], 'description must be a string.'],
        ['description', false, 'description must be a string.'],
        ['priority', undefined, 'priority is required.'],
        ['priority', null, 'priority is required.'],
        ['priority', 0, PRIORITIES],
        ['priority', 6, PRIORITIES],
        ['priority', 2.5, PRIORITIES],
        ['priority', -1, PRIORITIES],
        ['priority', '0', PRIORITIES],
        ['priority', '02', PRIORITIES],
        ['priority', '', PRIORITIES],
        ['priority', 'urgent', PRIORITIES],
        ['priority', '2^ORpriority=1', PRIORITIES],
        ['priority', true, 'priority must be a string.'],
        ['priority', [2], 'priority must be a string.'],
        ['dueDate', '2026-02-30', notADate('2026-02-30')],
        ['dueDate', '2027-02-29', notADate('2027-02-29')],
        ['dueDate', '2026-13-01', notADate('2026-13-01')],
        ['dueDate', '2026-00-10', notADate('2026-00-10')],
        ['dueDate', '24.12.2026', notADate('24.12.2026')],
        ['dueDate', '2026-12-24T10:00:00', notADate('2026-12-24T10:00:00')],
        ['dueDate', '2026-12-24 10:00:00', notADate('2026-12-24 10:00:00')],
        ['dueDate', '2026-12-24T24:00:00Z', notADate('2026-12-24T24:00:00Z')],
        ['dueDate', '2026-12-24T10:00:00+24:00', notADate('2026-12-24T10:00:00+24:00')],
        ['dueDate', '', notADate('')],
        ['dueDate', 'javascript:gs.now()', notADate('javascript:gs.now()')],
        ['dueDate', 1798070400000, 'dueDate must be a string.'],
        ['requestedBy', undefined, 'requestedBy is required.'],
        ['requestedBy', '', 'requestedBy is required.'],
        ['requestedBy', '  ', 'requestedBy is required.'],
        ['requestedBy', 'r'.repeat(101), tooLong('requestedBy', 100)],
        ['requestedBy', { id: 'x' }, 'requestedBy must be a string.'],
        ['recommendationSource', undefined, 'recommendationSource is required.'],
        ['recommendationSource', 'google', SOURCES],
        ['recommendationSource', 'user^ORactive=true', SOURCES],
        ['recommendationSource', 1, 'recommendationSource must be a string.'],
        ['recommendationCategory', 'c'.repeat(101), tooLong('recommendationCategory', 100)],
        ['recommendationCategory', 5, 'recommendationCategory must be a string.'],
        ['actionUrl', `https://x.example/${'u'.repeat(1983)}`, tooLong('actionUrl', 2000)],
        ['actionUrl', ['https://x.example'], 'actionUrl must be a string.'],
    ]
    for (const [field, value, message] of bad) {
        const text = value === undefined ? 'missing' : JSON.stringify(value)
        test(`${field}: ${text.slice(0, 40)}`, () => refused({ ...newTask(), [field]: value }, [{ field, message }]))
    }
})

describe('characters that cannot be stored', () => {
    const fields = Object.keys(newTask())
    for (const [what, text] of [
        ['U+0000', 'a\u0000b'],
        ['a high half', 'a\ud83d'],
        ['a low half', '\ude80b'],
        ['halves the wrong way round', 'a\ude80\ud83db'],
    ] as const) {
        for (const field of fields) {
            test(`${what} in ${field}`, () =>
                refused({ ...newTask(), [field]: text }, [{ field, message: forbidden(field) }]))
        }
    }

    test('a whole pair is a character like any other', async () => {
        const task = newTask({ name: '🚪', description: '🚀🚪' })
        const { name, description } = taskOf(await center.createTask(task))
        assert.deepEqual([name, description], ['🚪', '🚀🚪'])
    })
})

describe('fields that there are not', () => {
    for (const field of [
        'colour',
        'id',
        'state',
        'TaskId',
        '',
        'toString',
        'constructor',
        '__proto__',
        'hasOwnProperty',
    ]) {
        test(`${field || 'of no name'} is refused by name`, () => {
            const known = JSON.stringify(newTask()).slice(0, -1)
            return refused(`${known}, ${JSON.stringify(field)}: {"name": "x"}}`, [
                { field, message: `${field} is not a known field.` },
            ])
        })
    }

    test('are shown printable and short', () =>
        refused({ ...newTask(), ['a\u0000\n\ud800']: 1, ['z'.repeat(200)]: 1 }, [
            { field: 'a\ufffd\ufffd\ufffd', message: 'a\ufffd\ufffd\ufffd is not a known field.' },
            { field: `${'z'.repeat(99)}…`, message: `${'z'.repeat(99)}… is not a known field.` },
        ]))

    test('give nothing to those that are missing', () =>
        refused('{"__proto__": {"name": "x", "priority": 1, "requestedBy": "x", "recommendationSource": "user"}}', [
            { field: 'name', message: 'name is required.' },
            { field: 'priority', message: 'priority is required.' },
            { field: 'requestedBy', message: 'requestedBy is required.' },
            { field: 'recommendationSource', message: 'recommendationSource is required.' },
            { field: '__proto__', message: '__proto__ is not a known field.' },
        ]))
})

test('all errors come at once', () =>
    refused(
        {
            taskId: '#',
            ticketType: 'x',
            name: ' ',
            description: 1,
            priority: 9,
            dueDate: '2026-02-30',
            requestedBy: null,
            recommendationSource: 'x',
            recommendationCategory: [],
            actionUrl: {},
            colour: 'red',
        },
        [
            { field: 'taskId', message: TASK_ID },
            { field: 'ticketType', message: TYPES },
            { field: 'name', message: 'name is required.' },
            { field: 'description', message: 'description must be a string.' },
            { field: 'priority', message: PRIORITIES },
            { field: 'dueDate', message: notADate('2026-02-30') },
            { field: 'requestedBy', message: 'requestedBy is required.' },
            { field: 'recommendationSource', message: SOURCES },
            { field: 'recommendationCategory', message: 'recommendationCategory must be a string.' },
            { field: 'actionUrl', message: 'actionUrl must be a string.' },
            { field: 'colour', message: 'colour is not a known field.' },
        ],
    ))

describe('text that would mean something elsewhere is kept as text', () => {
    for (const text of [
        'x^ORnameISNOTEMPTY',
        'x^NQactive=true^EQ',
        'javascript:gs.getUserID()',
        "javascript:gs.addErrorMessage('x')",
        '${gs.getUserID()}',
        '{0}',
        "x' OR 1=1; --",
        '%s%00\\u0000',
    ]) {
        test(text, async () => {
            for (const ticketType of ['change', 'incident'] as const) {
                const task = newTask({
                    ticketType,
                    name: text,
                    description: text,
                    requestedBy: text,
                    recommendationCategory: text,
                    actionUrl: text,
                })
                const answer = await center.createTask(task)
                assert.equal(answer.status, 201, answer.text)
                const { name, description, requestedBy, sourceCategory, actionUrl, warnings } = taskOf(answer)
                assert.deepEqual([name, description, requestedBy, sourceCategory], [text, text, text, text])
                assert.equal(actionUrl, null)
                assert.equal(
                    warnings[0]?.message,
                    `The category ${text} is not one of the documented ones: the task is filed under other.`,
                )
                const { request, ticket } = onlyOnesOf(instance, task.taskId)
                assert.deepEqual(
                    [request['task_name'], request['details'], request['requested_by_id']],
                    [text, text, text],
                )
                assert.equal(request['requested_by'], '')
                assert.equal(ticket['short_description'], text)
                assert.ok(ticket['description']?.startsWith(`${text}\n\nSource: `))
                assert.equal(ticket[ticketType === 'change' ? 'requested_by' : 'caller_id'], running.user.id)
                assert.deepEqual((await center.getTask(task.taskId)).body, answer.body)
                assert.equal((await center.createTask(task)).status, 200)
            }
        })
    }

    for (const taskId of ['x^ORtask_idISNOTEMPTY', 'javascript:gs.getUserID()', '../connection', 'a/b', '%', ' ']) {
        test(`GET of the ID ${taskId} finds nothing`, async () => {
            const answer = await center.getTask(taskId)
            assert.equal(answer.status, 404)
        })
    }
})
