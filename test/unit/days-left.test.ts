import { daysLeft } from '../../src/server/domain/days-left'

const DAY = 86400000

test.each([
    [-1, -1],
    [0, -1],
    [1, 0],
    [DAY - 1, 0],
    [DAY, 1],
    [14 * DAY - 1, 13],
    [14 * DAY, 14],
])('%i ms: %i days', (left, days) => {
    expect(daysLeft(5000 + left, 5000)).toBe(days)
})
