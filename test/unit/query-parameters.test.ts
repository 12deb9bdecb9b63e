import { refuseUnknownParameters } from '../../src/server/domain/query-parameters'

test('nothing but known parameters', () => {
    expect(refuseUnknownParameters([])).toEqual({ ok: true, value: null })
    expect(refuseUnknownParameters(['limit', 'cursor'], ['cursor', 'limit', 'state'])).toEqual({
        ok: true,
        value: null,
    })
})

test('each unknown parameter is named', () => {
    expect(refuseUnknownParameters(['Limit', 'limit', 'a\u0000'], ['limit'])).toEqual({
        ok: false,
        failure: {
            code: 'invalid_request',
            key: 'request.invalid',
            args: [],
            fields: [
                { field: 'Limit', key: 'query.unknownParameter', args: ['Limit'] },
                { field: 'a\ufffd', key: 'query.unknownParameter', args: ['a\ufffd'] },
            ],
        },
    })
})

test('a route that takes none refuses all', () => {
    expect(refuseUnknownParameters(['limit']).ok).toBe(false)
})
