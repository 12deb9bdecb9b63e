import { nextNoteTime, nextRetry, nextRetryTime } from '../../src/server/domain/retry'

const MINUTE = 60 * 1000
const HOUR = 60 * MINUTE

test.each([
    [1, 1],
    [2, 5],
    [3, 30],
    [4, 60],
    [5, 60],
    [25, 60],
])('after attempt %i the next is %i minutes later', (attempts, minutes) => {
    expect(nextRetry(attempts, 0, 1000)).toBe(1000 + minutes * MINUTE)
})

test('the last attempt is 24 hours after reception', () => {
    expect(nextRetry(20, 5000, 5000 + 23 * HOUR)).toBe(5000 + 24 * HOUR)
    expect(nextRetry(20, 5000, 5001 + 23 * HOUR)).toBeNull()
})

test('all attempts of a ticket that is never created', () => {
    const minutes: number[] = []
    let now: number | null = 0
    while ((now = nextRetry(minutes.length + 1, 0, now)) !== null) minutes.push(now / MINUTE)
    expect(minutes.slice(0, 5)).toEqual([1, 6, 36, 96, 156])
    expect(minutes).toHaveLength(26)
    expect(minutes[25]).toBe(36 + 23 * 60)
})

test('as platform times', () => {
    expect(nextRetryTime(1, '2026-12-24 10:00:00', '2026-12-24 23:59:30')).toBe('2026-12-25 00:00:30')
    expect(nextRetryTime(9, '2026-12-24 10:00:00', '2026-12-25 09:00:00')).toBe('2026-12-25 10:00:00')
    expect(nextRetryTime(9, '2026-12-24 10:00:00', '2026-12-25 09:00:01')).toBe('')
})

test('without the times there is no next attempt', () => {
    expect(nextRetryTime(1, '', '2026-12-24 10:00:00')).toBe('')
    expect(nextRetryTime(1, '2026-12-24 10:00:00', '')).toBe('')
})

test.each([
    ['soon after it came, as a ticket', 1, '2026-12-24 10:00:00', '2026-12-24 10:00:00', true, '2026-12-24 10:01:00'],
    ['also of a closed request', 2, '2026-12-24 10:00:00', '2026-12-24 10:00:00', false, '2026-12-24 10:05:00'],
    ['a day later, every day', 30, '2026-12-24 10:00:00', '2026-12-27 10:00:00', true, '2026-12-28 10:00:00'],
    ['a day later, of a closed request no more', 30, '2026-12-24 10:00:00', '2026-12-25 10:00:00', false, ''],
    ['without the time of its reception, every day', 1, '', '2026-12-24 10:00:00', true, '2026-12-25 10:00:00'],
    ['without the time, no more', 1, '2026-12-24 10:00:00', '', true, ''],
])('a comment is tried again %s', (_, attempts, receivedOn, now, isOpen, next) => {
    expect(nextNoteTime(attempts, receivedOn, now, isOpen)).toBe(next)
})
