import { BASE_STATES } from '../../src/server/domain/base-states'

const line = (s: (typeof BASE_STATES)[number]): string =>
    [s.ticketType, s.value, s.name, s.category, s.order].join(' | ')

test('the states that every instance has', () => {
    expect(BASE_STATES.map(line)).toEqual([
        'change | -5 | New | open | 10',
        'change | -4 | Assess | open | 20',
        'change | -3 | Authorize | open | 30',
        'change | -2 | Scheduled | open | 40',
        'change | -1 | Implement | open | 50',
        'change | 0 | Review | open | 60',
        'change | 3 | Closed | closed | 70',
        'change | 4 | Canceled | closed | 80',
        'incident | 1 | New | open | 10',
        'incident | 2 | In Progress | open | 20',
        'incident | 3 | On Hold | open | 30',
        'incident | 6 | Resolved | closed | 40',
        'incident | 7 | Closed | closed | 50',
        'incident | 8 | Canceled | closed | 60',
    ])
})
