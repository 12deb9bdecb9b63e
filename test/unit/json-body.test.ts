import { own, parseJsonBody, parseJsonList } from '../../src/server/domain/json-body'

const failure = (key: string) => ({ ok: false, failure: { code: 'invalid_json', key, args: [], fields: [] } })

test.each([[null], [''], [' \r\n\t']])('no body (%j)', (text) => {
    expect(parseJsonBody(text)).toEqual(failure('body.empty'))
})

test.each([['{'], ['{"a":1,}'], ["{'a':1}"], ['{"a":1} x'], ['NaN']])('not JSON: %s', (text) => {
    expect(parseJsonBody(text)).toEqual(failure('body.notJson'))
})

test.each([['null'], ['[]'], ['[{}]'], ['"text"'], ['1'], ['true']])('JSON but not an object: %s', (text) => {
    expect(parseJsonBody(text)).toEqual(failure('body.notAnObject'))
})

test('an object', () => {
    expect(parseJsonBody(' {"a": [1, null]} ')).toEqual({ ok: true, value: { a: [1, null] } })
    expect(parseJsonBody('{}')).toEqual({ ok: true, value: {} })
})

test('only what the client sent is a field', () => {
    expect(own({ name: 'x' }, 'name')).toBe('x')
    expect(own({}, 'constructor')).toBeUndefined()
    expect(own(Object.create({ name: 'inherited' }) as Record<string, unknown>, 'name')).toBeUndefined()
})

test('a list', () => {
    expect(parseJsonList('[1, {}]')).toEqual({ ok: true, value: [1, {}] })
    expect(parseJsonList(null)).toEqual(failure('body.notAList'))
    expect(parseJsonList(' ')).toEqual(failure('body.notAList'))
    expect(parseJsonList('[')).toEqual(failure('body.notJson'))
    expect(parseJsonList('{}')).toEqual(failure('body.notAList'))
})
