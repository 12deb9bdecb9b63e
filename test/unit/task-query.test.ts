import { isNativeState, readTaskQuery } from '../../src/server/domain/task-query'

const NOTHING = { taskId: null, ticketType: null, state: null, active: null, updatedSince: null }

function problemsOf(parameters: Record<string, string[]>): [field: string, key: string][] {
    const query = readTaskQuery(parameters)
    if (query.ok) return []
    expect(query.failure).toMatchObject({ code: 'invalid_request', key: 'request.invalid', args: [] })
    return query.failure.fields.map(({ field, key }) => [field, key])
}

test('nothing asks for everything, 50 at a time', () => {
    expect(readTaskQuery({})).toEqual({ ok: true, value: { filter: NOTHING, limit: 50, cursor: null } })
})

test('all parameters', () => {
    const query = readTaskQuery({
        taskId: ['A.b'],
        ticketType: ['incident'],
        state: ['-5'],
        active: ['false'],
        updatedSince: ['2026-11-03t11:00:00.75+02:00'],
        limit: ['100'],
        cursor: ['anything'],
    })
    expect(query).toEqual({
        ok: true,
        value: {
            filter: {
                taskId: 'A.b',
                ticketType: 'incident',
                state: '-5',
                active: false,
                updatedSince: '2026-11-03 09:00:00',
            },
            limit: 100,
            cursor: 'anything',
        },
    })
})

test('one at a time', () => {
    expect(readTaskQuery({ limit: ['1'] })).toMatchObject({ ok: true, value: { limit: 1 } })
})

test('the empty state and the empty cursor are no absent ones', () => {
    expect(readTaskQuery({ state: [''], cursor: [''], active: ['true'] })).toEqual({
        ok: true,
        value: { filter: { ...NOTHING, state: '', active: true }, limit: 50, cursor: '' },
    })
})

test.each([
    ['taskId', 'a b', 'task.taskId.pattern'],
    ['ticketType', 'Change', 'field.unknownWord'],
    ['state', '1.0', 'query.notAState'],
    ['state', '12345678901', 'query.notAState'],
    ['active', 'TRUE', 'field.notABoolean'],
    ['updatedSince', '2026-11-03', 'query.notATime'],
    ['updatedSince', '9999-12-31T23:59:59-01:00', 'query.notATime'],
    ['limit', '0', 'query.notANumber'],
    ['limit', '101', 'query.notANumber'],
    ['limit', '1000', 'query.notANumber'],
    ['limit', '1e1', 'query.notANumber'],
    ['cursor', 'a\u0000', 'field.forbiddenCharacters'],
])('%s=%s', (field, value, key) => {
    expect(problemsOf({ [field]: [value] })).toEqual([[field, key]])
})

test('all problems at once, unknown parameters last', () => {
    expect(problemsOf({ offset: ['1'], limit: ['1', '2'], state: ['x'], taskId: ['a', 'a'] })).toEqual([
        ['taskId', 'query.repeated'],
        ['state', 'query.notAState'],
        ['limit', 'query.repeated'],
        ['offset', 'query.unknownParameter'],
    ])
})

test('states of tickets are whole numbers', () => {
    expect(['0', '-5', '100'].every(isNativeState)).toBe(true)
    expect(['', 'new', '1,2', '1^ORstate=2', 'javascript:1', '+1', '1\n'].some(isNativeState)).toBe(false)
})

test.each([
    [{ limit: ['1', '2'] }, ['limit']],
    [{ state: ['x\n'] }, ['state', 'x\ufffd']],
    [{ updatedSince: ['x\n'] }, ['updatedSince', 'x\ufffd', '1000', '9999']],
    [{ limit: ['0'] }, ['limit', '1', '100']],
])('%j is refused with what fills the message', (parameters: Record<string, string[]>, args) => {
    expect(readTaskQuery(parameters)).toMatchObject({ ok: false, failure: { fields: [{ args }] } })
})
