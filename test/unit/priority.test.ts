import type { Priority } from '../../src/server/contract'
import { ticketPriority, wirePriority } from '../../src/server/domain/priority'

// The stock matrix of the platform: impact, urgency, priority that results.
const MATRIX: Record<string, number> = {
    '1,1': 1,
    '1,2': 2,
    '1,3': 3,
    '2,1': 2,
    '2,2': 3,
    '2,3': 4,
    '3,1': 3,
    '3,2': 4,
    '3,3': 5,
}

test.each([
    [1, 1, 1],
    [2, 1, 2],
    [3, 2, 2],
    [4, 2, 3],
    [5, 3, 3],
])('an incident of priority %i has impact %i and urgency %i, which the platform makes that priority', (p, i, u) => {
    const priority = ticketPriority('incident', p as Priority)
    expect(priority).toEqual({ impact: i, urgency: u, priority: p })
    expect(MATRIX[[i, u].join(',')]).toBe(p)
})

test.each([
    [1, { impact: 1, urgency: 1, priority: 1 }],
    [2, { impact: 1, urgency: 2, priority: 2 }],
    [3, { impact: 2, urgency: 2, priority: 3 }],
    [4, { impact: 2, urgency: 3, priority: 4 }],
    [5, { impact: 2, urgency: 3, priority: 4 }],
])('a change of priority %i', (wanted, expected) => {
    expect(ticketPriority('change', wanted as Priority)).toEqual(expected)
})

test('the priority a ticket has', () => {
    expect(['1', '2', '3', '4', '5'].map(wirePriority)).toEqual([1, 2, 3, 4, 5])
    expect(['', '0', '6', '10', '1.5', ' 1', 'High'].map(wirePriority)).toEqual(Array(7).fill(null))
})
