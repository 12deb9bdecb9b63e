import { isSameState, MOST_STATES, readStateNames } from '../../src/server/domain/state-names-input'

function problems(list: unknown[]): string[] {
    const outcome = readStateNames(list)
    if (outcome.ok) return []
    expect(outcome.failure).toMatchObject({ code: 'invalid_request', key: 'request.invalid', args: [] })
    return outcome.failure.fields.map(({ field, key, args }) => `${field}: ${key} [${args.join('|')}]`)
}

const named = (value: string) => ({ ticketType: 'change', value, name: 'n' })

describe('names of states', () => {
    test('are read as a list, trimmed', () => {
        expect(readStateNames([])).toEqual({ ok: true, value: [] })
        expect(readStateNames([{ ticketType: 'change', value: '-5', name: ' New one ' }])).toEqual({
            ok: true,
            value: [{ ticketType: 'change', value: '-5', name: 'New one' }],
        })
        expect(problems([named('0'), { ...named('0'), ticketType: 'incident' }, named('999999999')])).toEqual([])
    })
    test('are wrong where an entry is', () => {
        expect(
            problems([
                'x',
                { ticketType: 'problem', value: '1', name: 'n' },
                { ticketType: 'change', value: 'open', name: ' ', category: 'open' },
                { ticketType: 'change', name: 'n'.repeat(101) },
            ]),
        ).toEqual([
            '[0]: field.notAnObject [[0]]',
            '[1].ticketType: field.unknownWord [ticketType|change, incident]',
            '[2].value: states.value.pattern [value]',
            '[2].name: field.required [name]',
            '[2].category: field.unknown [category]',
            '[3].value: field.required [value]',
            '[3].name: field.tooLong [name|100]',
        ])
    })
    test.each(['', '01', '-0', '+1', '1.0', ' 1', '1234567890'])('%j is no state', (value) => {
        expect(problems([named(value)])).toEqual(['[0].value: states.value.pattern [value]'])
    })
    test('are given once for each state', () => {
        expect(problems([named('1'), named('2'), named('1')])).toEqual(['[2]: states.twice [[2]]'])
        expect(isSameState({ ticketType: 'change', value: '1' }, { ticketType: 'incident', value: '1' })).toBe(false)
    })
    test('are so many at most', () => {
        const list = Array.from({ length: MOST_STATES + 1 }, (_, index) => named(String(index)))
        expect(problems(list.slice(1))).toEqual([])
        expect(problems(list)).toEqual(['[100]: states.tooMany [100]'])
    })
})
