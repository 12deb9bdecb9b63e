import * as fc from 'fast-check'
import { readTask } from '../../src/server/domain/task-input'
import { SMALLEST_BODY, SMALLEST_TASK, WHOLE_BODY, WHOLE_TASK } from './task'

/** What is wrong with a body: `field: key [arguments]`. */
function problems(body: Record<string, unknown>): string[] {
    const task = readTask(body)
    if (task.ok) return []
    expect(task.failure).toMatchObject({ code: 'invalid_task', key: 'task.invalid', args: [] })
    return task.failure.fields.map(({ field, key, args }) => `${field}: ${key} [${args.join('|')}]`)
}

/** The only thing wrong with the smallest body and this value in it. */
function problem(field: string, value: unknown): string {
    const all = problems({ ...SMALLEST_BODY, [field]: value })
    expect(all).toHaveLength(1)
    return (all[0] ?? '').replace(`${field}: `, '')
}

function accepted(field: string, value: unknown): Record<string, unknown> {
    const task = readTask({ ...SMALLEST_BODY, [field]: value })
    return task.ok ? { ...task.value } : { refused: task.failure.fields }
}

test('the smallest task', () => {
    expect(readTask(SMALLEST_BODY)).toEqual({ ok: true, value: SMALLEST_TASK })
})

test('a task with everything', () => {
    expect(readTask(WHOLE_BODY)).toEqual({ ok: true, value: WHOLE_TASK })
})

test('null is absent', () => {
    const body = {
        ...SMALLEST_BODY,
        taskId: null,
        ticketType: null,
        description: null,
        dueDate: null,
        recommendationCategory: null,
        actionUrl: null,
    }
    expect(readTask(body)).toEqual({ ok: true, value: SMALLEST_TASK })
})

test('what is required must be there', () => {
    const missing = [
        'name: field.required [name]',
        'priority: field.required [priority]',
        'requestedBy: field.required [requestedBy]',
        'recommendationSource: field.required [recommendationSource]',
    ]
    expect(problems({})).toEqual(missing)
    expect(problems({ name: null, priority: null, requestedBy: null, recommendationSource: null })).toEqual(missing)
})

test('all that is wrong is said at once', () => {
    expect(
        problems({
            taskId: 'a b',
            ticketType: 'problem',
            name: ' ',
            description: 1,
            priority: 6,
            dueDate: '2026-02-30',
            requestedBy: '',
            recommendationSource: 'google',
            recommendationCategory: [],
            actionUrl: {},
            more: true,
            again: true,
        }),
    ).toEqual([
        'taskId: task.taskId.pattern [100]',
        'ticketType: field.unknownWord [ticketType|change, incident]',
        'name: field.required [name]',
        'description: field.notText [description]',
        'priority: task.priority.unknown [critical, high, moderate, medium, low, planning]',
        'dueDate: task.dueDate.notADate [2026-02-30|1000|9999]',
        'requestedBy: field.required [requestedBy]',
        'recommendationSource: field.unknownWord [recommendationSource|user, microsoft]',
        'recommendationCategory: field.notText [recommendationCategory]',
        'actionUrl: field.notText [actionUrl]',
        'more: field.unknown [more]',
        'again: field.unknown [again]',
    ])
})

const TEXT_FIELDS = Object.keys(WHOLE_BODY)

test.each(TEXT_FIELDS)('%s must be a string', (field) => {
    const wrong = field === 'priority' ? [true, {}, []] : [true, 3.5, {}, [], ['x']]
    for (const value of wrong) expect(problem(field, value)).toBe(`field.notText [${field}]`)
})

test.each(TEXT_FIELDS)('%s can be stored', (field) => {
    for (const value of ['a\u0000', '\ud800', 'x\udc00']) {
        expect(problem(field, value)).toBe(`field.forbiddenCharacters [${field}]`)
    }
})

describe('unknown fields', () => {
    test('are refused by name, also when the name means something to the language', () => {
        const body = JSON.parse('{"__proto__":{},"constructor":1,"hasOwnProperty":null,"toString":1}') as object
        expect(problems({ ...SMALLEST_BODY, ...body })).toContain('constructor: field.unknown [constructor]')
        const parsed = JSON.parse(
            `{"__proto__":{"name":"x"},"hasOwnProperty":1,${JSON.stringify(SMALLEST_BODY).slice(1)}`,
        ) as Record<string, unknown>
        expect(problems(parsed)).toEqual([
            '__proto__: field.unknown [__proto__]',
            'hasOwnProperty: field.unknown [hasOwnProperty]',
        ])
    })

    test('are refused whatever their case and value', () => {
        expect(problem('Name', 'x')).toBe('field.unknown [Name]')
        expect(problem('due_date', null)).toBe('field.unknown [due_date]')
        expect(problem('', '')).toBe('field.unknown []')
    })

    test('are named so that the name can be shown', () => {
        expect(problems({ ...SMALLEST_BODY, ['a\u0000\ud800']: 1 })).toEqual([
            'a\ufffd\ufffd: field.unknown [a\ufffd\ufffd]',
        ])
        const cut = `${'x'.repeat(99)}…`
        expect(problems({ ...SMALLEST_BODY, ['x'.repeat(5000)]: 1 })).toEqual([`${cut}: field.unknown [${cut}]`])
    })

    test('what an object inherits is not a field of it', () => {
        const body = Object.create(SMALLEST_BODY) as Record<string, unknown>
        expect(problems(body)).toHaveLength(4)
    })
})

describe('taskId', () => {
    test.each(['a', 'Z', '0', '9', 'scid_20-1.x:Y', '.', 'x'.repeat(100)])('%s', (taskId) => {
        expect(accepted('taskId', taskId)).toMatchObject({ taskId })
    })

    test.each(['', ' ', 'a ', ' a', 'a/b', 'a\n', 'ä', 'a@b', '日', 'x'.repeat(101)])('not %j', (taskId) => {
        expect(problem('taskId', taskId)).toBe('task.taskId.pattern [100]')
    })
})

describe('ticketType', () => {
    test.each(['change', 'incident'])('%s', (ticketType) => {
        expect(accepted('ticketType', ticketType)).toMatchObject({ ticketType })
    })

    test.each(['', 'Change', 'change ', 'change_request', 'length'])('not %j', (ticketType) => {
        expect(problem('ticketType', ticketType)).toBe('field.unknownWord [ticketType|change, incident]')
    })
})

describe('name', () => {
    test('is trimmed, and counted in UTF-16 units then', () => {
        const longest = '😀'.repeat(500)
        expect(accepted('name', `\u202f\u00a0\n${longest}\t `)).toMatchObject({ name: longest })
        expect(problem('name', `${longest}x`)).toBe('field.tooLong [name|1000]')
    })

    test.each(['', ' ', '\u202f\u00a0\ufeff\r\n'])('is not blank (%j)', (name) => {
        expect(problem('name', name)).toBe('field.required [name]')
    })
})

describe('description', () => {
    test.each(['', ' ', ' <p>x</p>\r\n', 'x'.repeat(65000)])('is kept as it came', (description) => {
        expect(accepted('description', description)).toMatchObject({ description })
    })

    test('is not longer than 65,000', () => {
        expect(problem('description', 'x'.repeat(65001))).toBe('field.tooLong [description|65000]')
    })
})

describe('priority', () => {
    test.each([
        [1, 1],
        [2, 2],
        [3, 3],
        [4, 4],
        [5, 5],
        ['1', 1],
        ['5', 5],
        ['critical', 1],
        ['high', 2],
        ['moderate', 3],
        ['medium', 3],
        ['low', 4],
        ['planning', 5],
        ['CRITICAL', 1],
        [' Low\n', 4],
    ])('%j is %i', (priority, expected) => {
        expect(accepted('priority', priority)).toMatchObject({ priority: expected })
    })

    test.each([
        [0],
        [6],
        [-1],
        [3.5],
        [1e21],
        [15],
        [''],
        [' '],
        ['0'],
        ['6'],
        ['03'],
        [' 3 '],
        ['3.0'],
        ['+3'],
        ['12'],
        ['1 - Critical'],
        ['urgent'],
        ['highest'],
        ['constructor'],
    ])('%j is none', (priority) => {
        expect(problem('priority', priority)).toBe(
            'task.priority.unknown [critical, high, moderate, medium, low, planning]',
        )
    })
})

describe('dueDate', () => {
    test.each([
        '2026-12-24',
        '2024-02-29',
        '2000-02-29',
        '2026-01-31',
        '2026-03-31',
        '2026-04-30',
        '2026-05-31',
        '2026-06-30',
        '2026-07-31',
        '2026-08-31',
        '2026-09-30',
        '2026-10-31',
        '2026-11-30',
        '2026-12-31',
        '1999-01-01',
        '1000-01-01',
        '9999-12-31',
    ])('%s stays a date', (dueDate) => {
        expect(accepted('dueDate', dueDate)).toMatchObject({ dueDate })
    })

    test.each([
        ['2026-12-24T10:00:00Z', '2026-12-24T10:00:00Z'],
        ['2026-12-24t10:00:00z', '2026-12-24T10:00:00Z'],
        ['2026-12-24T10:00:00.999999999999Z', '2026-12-24T10:00:00Z'],
        ['2026-12-24T10:00:00.5+00:00', '2026-12-24T10:00:00Z'],
        ['2026-12-24T10:00:00-00:00', '2026-12-24T10:00:00Z'],
        ['2026-12-24T12:34:56+02:00', '2026-12-24T10:34:56Z'],
        ['2026-12-24T12:34:56-05:30', '2026-12-24T18:04:56Z'],
        ['2026-01-01T00:30:00+01:00', '2025-12-31T23:30:00Z'],
        ['2026-12-31T23:59:59-23:59', '2027-01-01T23:58:59Z'],
        ['2024-02-29T00:00:00+14:00', '2024-02-28T10:00:00Z'],
        ['1000-01-01T00:00:00Z', '1000-01-01T00:00:00Z'],
        ['9999-12-31T23:59:59Z', '9999-12-31T23:59:59Z'],
        ['9999-12-31T23:59:59.9Z', '9999-12-31T23:59:59Z'],
    ])('%s is %s', (dueDate, expected) => {
        expect(accepted('dueDate', dueDate)).toMatchObject({ dueDate: expected })
    })

    test.each([
        [''],
        ['soon'],
        ['2026-02-29'],
        ['2025-02-29'],
        ['1900-02-29'],
        ['2024-02-30'],
        ['2026-04-31'],
        ['2026-06-31'],
        ['2026-09-31'],
        ['2026-11-31'],
        ['2026-01-32'],
        ['2026-00-10'],
        ['2026-13-10'],
        ['2026-10-00'],
        ['0999-12-31'],
        ['0000-01-01'],
        ['0026-12-24'],
        ['10000-01-01'],
        ['2026-1-1'],
        ['2026/12/24'],
        ['24.12.2026'],
        ['20261224'],
        [' 2026-12-24'],
        ['2026-12-24 '],
        ['2026-12-24\n'],
        ['2026-12-24T10:00:00'],
        ['2026-12-24 10:00:00Z'],
        ['2026-12-24T10:00Z'],
        ['2026-12-24T10:00:00.Z'],
        ['2026-12-24T24:00:00Z'],
        ['2026-12-24T10:60:00Z'],
        ['2026-12-31T23:59:60Z'],
        ['2026-12-24T10:00:00+0200'],
        ['2026-12-24T10:00:00+24:00'],
        ['2026-12-24T10:00:00+02:60'],
        ['2026-12-24T10:00:00Zx'],
        ['2026-12-24x'],
        ['2026-12-24xT10:00:00Z'],
        ['2026-12-24T10:00:00.5x'],
        ['9999-12-31T23:59:00-00:01'],
        ['0001-01-01T00:00:00Z'],
        ['0099-01-01'],
        ['2026-02-30T10:00:00Z'],
        ['1000-01-01T00:00:00+00:01'],
        ['9999-12-31T23:59:59-00:01'],
    ])('%j is none', (dueDate) => {
        const shown = dueDate.replace('\n', '\ufffd')
        expect(problem('dueDate', dueDate)).toBe(`task.dueDate.notADate [${shown}|1000|9999]`)
    })

    test('a time is the same moment in UTC, whatever its offset', () => {
        const minutes = fc.integer({ min: Date.UTC(1001, 0, 1) / 60000, max: Date.UTC(9998, 0, 1) / 60000 })
        fc.assert(
            fc.property(minutes, fc.integer({ min: -1439, max: 1439 }), (minute, offset) => {
                const local = new Date((minute + offset) * 60000).toISOString().slice(0, 19)
                const clock = new Date(Math.abs(offset) * 60000).toISOString().slice(11, 16)
                const text = `${local}${offset < 0 ? '-' : '+'}${clock}`
                const utc = new Date(minute * 60000).toISOString().replace('.000', '')
                expect(accepted('dueDate', text)).toMatchObject({ dueDate: utc })
            }),
        )
    })

    test('a date is one exactly if the calendar has it', () => {
        const year = fc.integer({ min: 1000, max: 9999 })
        fc.assert(
            fc.property(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }), (y, m, d) => {
                const text = `${String(y)}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
                const exists = new Date(Date.UTC(y, m - 1, d)).toISOString().startsWith(text)
                expect('dueDate' in accepted('dueDate', text)).toBe(exists)
            }),
            { numRuns: 500 },
        )
    })
})

describe('requestedBy', () => {
    test.each(['adele@contoso.example', ' adele ', '日本', 'x'.repeat(100)])('%j is kept as it came', (requestedBy) => {
        expect(accepted('requestedBy', requestedBy)).toMatchObject({ requestedBy })
    })

    test('names somebody, in 100 units', () => {
        expect(problem('requestedBy', '')).toBe('field.required [requestedBy]')
        expect(problem('requestedBy', ' \t')).toBe('field.required [requestedBy]')
        expect(problem('requestedBy', 'x'.repeat(101))).toBe('field.tooLong [requestedBy|100]')
    })
})

describe('recommendationSource', () => {
    test.each([
        ['user', 'user'],
        ['microsoft', 'microsoft'],
        ['User recommendation', 'user'],
        ['Microsoft recommendation', 'microsoft'],
        [' MICROSOFT RECOMMENDATION ', 'microsoft'],
    ])('%j is %s', (source, expected) => {
        expect(accepted('recommendationSource', source)).toMatchObject({ recommendationSource: expected })
    })

    test.each(['', 'google', 'users', 'recommendation', 'user  recommendation', 'user recommendations'])(
        '%j is none',
        (source) => {
            expect(problem('recommendationSource', source)).toBe(
                'field.unknownWord [recommendationSource|user, microsoft]',
            )
        },
    )
})

describe('recommendationCategory', () => {
    test.each([
        ['devices', 'devices'],
        ['Device', 'devices'],
        ['Data', 'data'],
        ['apps', 'apps'],
        ['APP', 'apps'],
        ['Identity', 'identity'],
        ['identities', 'identity'],
        ['infrastructure', 'infrastructure'],
        ['Infrastructures', 'infrastructure'],
        [' Identity ', 'identity'],
        ['Account', 'other'],
        ['other', 'other'],
        ['', 'other'],
        ['Devicess', 'other'],
        ['my device', 'other'],
        ['datas', 'other'],
        ['metadata', 'other'],
        ['webapps', 'other'],
        ['application', 'other'],
        ['identitys', 'other'],
        ['my identity', 'other'],
        ['infrastructural', 'other'],
        ['our infrastructure', 'other'],
        ['infrastructure as code', 'other'],
        ['x'.repeat(100), 'other'],
    ])('%j is %s', (category, expected) => {
        expect(accepted('recommendationCategory', category)).toMatchObject({
            recommendationCategory: expected,
            sourceCategory: category,
        })
    })

    test('has 100 units at most', () => {
        expect(problem('recommendationCategory', 'x'.repeat(101))).toBe('field.tooLong [recommendationCategory|100]')
    })
})

describe('actionUrl', () => {
    test.each([
        ['https://a.example/x', 'https://a.example/x'],
        [' https://a.example/x\r\n', 'https://a.example/x'],
        ['https://%initialdomainshort%.sharepoint.com', 'https://%initialdomainshort%.sharepoint.com'],
        ['javascript:alert(1)', 'javascript:alert(1)'],
        ['', ''],
        [`  ${'x'.repeat(2000)}  `, 'x'.repeat(2000)],
    ])('%j is kept trimmed', (actionUrl, expected) => {
        expect(accepted('actionUrl', actionUrl)).toMatchObject({ actionUrl: expected })
    })

    test('has 2,000 units at most', () => {
        expect(problem('actionUrl', 'x'.repeat(2001))).toBe('field.tooLong [actionUrl|2000]')
    })
})

test('never fails, whatever the JSON', () => {
    const values = fc.dictionary(fc.constantFrom(...Object.keys(WHOLE_BODY), 'x'), fc.jsonValue())
    fc.assert(
        fc.property(values, (body) => {
            const task = readTask(body)
            expect(task.ok || task.failure.fields.length > 0).toBe(true)
        }),
        { numRuns: 500 },
    )
})
