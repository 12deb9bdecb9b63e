import { BASE_STATES } from '../base-states'
import { type CountedState, summarize } from '../../src/server/domain/summary'

const withoutTicket = (active: boolean) =>
    active
        ? ({ value: '', name: 'Waiting', category: 'open' } as const)
        : ({ value: '', name: 'Given up', category: 'closed' } as const)
const NOTHING = { total: 0, open: 0, closed: 0, byState: [] }

const change = (value: string, count: number, more: Partial<CountedState> = {}): CountedState => ({
    ticketType: 'change',
    value,
    label: `Label ${value}`,
    active: true,
    count,
    ...more,
})

test('nothing', () => {
    expect(summarize([], BASE_STATES, withoutTicket)).toEqual({ change: NOTHING, incident: NOTHING })
})

test('states are named, added up and put in their order; the same value is another state in the other type', () => {
    const counts = [
        change('3', 4, { active: false }),
        change('', 2, { label: '' }),
        change('-5', 3),
        // The label was another one when these were noted, or the flag is not what the category says.
        change('-5', 5, { label: 'Neu' }),
        change('3', 1, { active: true }),
        change('3', 7, { ticketType: 'incident' }),
    ]
    expect(summarize(counts, BASE_STATES, withoutTicket)).toEqual({
        change: {
            total: 15,
            open: 10,
            closed: 5,
            byState: [
                { value: '', name: 'Waiting', category: 'open', count: 2 },
                { value: '-5', name: 'New', category: 'open', count: 8 },
                { value: '3', name: 'Closed', category: 'closed', count: 5 },
            ],
        },
        incident: {
            total: 7,
            open: 7,
            closed: 0,
            byState: [{ value: '3', name: 'On Hold', category: 'open', count: 7 }],
        },
    })
})

test('states that nobody named come last by their value, open before closed, with the label that most have', () => {
    const counts = [
        change('100', 1),
        change('42', 2, { active: false }),
        change('42', 1, { label: 'Old label' }),
        change('42', 3, { label: 'New label' }),
        change('7', 1, { active: false, label: '' }),
        change('4', 1),
    ]
    const { byState, open, closed, total } = summarize(counts, BASE_STATES, withoutTicket).change
    expect(byState).toEqual([
        { value: '4', name: 'Canceled', category: 'closed', count: 1 },
        { value: '7', name: '7', category: 'closed', count: 1 },
        { value: '42', name: 'New label', category: 'open', count: 4 },
        { value: '42', name: 'Label 42', category: 'closed', count: 2 },
        { value: '100', name: 'Label 100', category: 'open', count: 1 },
    ])
    expect([open, closed, total]).toEqual([5, 4, 9])
    // Whatever order they were counted in.
    expect(summarize(counts.slice().reverse(), BASE_STATES, withoutTicket).change.byState).toEqual(byState)
})

test('the order is that of the names of the type, whatever the values are', () => {
    const named = (ticketType: 'change' | 'incident', value: string) =>
        ({ ticketType, value, name: `Name ${value}`, category: 'open' }) as const
    const names = [named('incident', '6'), named('change', '3'), named('change', '-5')]
    const counts = ['6', '5', '-5', '3'].map((value) => change(value, 1))
    const { byState } = summarize(counts, names, withoutTicket).change
    expect(byState.map(({ value }) => value)).toEqual(['3', '-5', '5', '6'])
})

test('open comes before closed, however many are closed', () => {
    const counts = [change('42', 9, { active: false }), change('42', 1)]
    for (const counted of [counts, counts.slice().reverse()]) {
        const { byState } = summarize(counted, BASE_STATES, withoutTicket).change
        expect(byState.map(({ category }) => category)).toEqual(['open', 'closed'])
    }
})

test('what was closed without a ticket is closed, and comes after what waits for one', () => {
    const counts = [change('', 4, { active: false }), change('', 1), change('-5', 1)]
    expect(summarize(counts, BASE_STATES, withoutTicket).change).toEqual({
        total: 6,
        open: 2,
        closed: 4,
        byState: [
            { value: '', name: 'Waiting', category: 'open', count: 1 },
            { value: '', name: 'Given up', category: 'closed', count: 4 },
            { value: '-5', name: 'New', category: 'open', count: 1 },
        ],
    })
})
