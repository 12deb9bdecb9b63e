import * as fc from 'fast-check'
import { fromRfc3339, toMilliseconds, toPlatformTime, toRfc3339 } from '../../src/server/domain/times'

const PLATFORM = '2026-12-24 10:05:09'
const WIRE = '2026-12-24T10:05:09Z'
const MILLISECONDS = 1798106709000

test('platform time, wire time and milliseconds', () => {
    expect(toMilliseconds(PLATFORM)).toBe(MILLISECONDS)
    expect(toPlatformTime(MILLISECONDS)).toBe(PLATFORM)
    expect(toPlatformTime(MILLISECONDS + 999)).toBe(PLATFORM)
    expect(toRfc3339(PLATFORM)).toBe(WIRE)
    expect(fromRfc3339(WIRE)).toBe(PLATFORM)
})

const NOT_PLATFORM_TIMES = ['', '2026-12-24', WIRE, `x${PLATFORM}`, `${PLATFORM}x`, '26-12-24 10:05:09']
test.each(NOT_PLATFORM_TIMES)('%j is no platform time', (text) => {
    expect(toMilliseconds(text)).toBeNull()
    expect(toRfc3339(text)).toBeNull()
})

test.each(['', '2026-12-24', PLATFORM, '2026-12-24T10:05:09', `x${WIRE}`, `${WIRE}x`, '2026-12-24T10:05:09z'])(
    '%j is no wire time',
    (text) => {
        expect(fromRfc3339(text)).toBeNull()
    },
)

test('every whole second comes back', () => {
    const seconds = fc.integer({ min: Date.UTC(1000, 0, 1) / 1000, max: Date.UTC(9999, 11, 31) / 1000 })
    fc.assert(
        fc.property(seconds, (second) => {
            const platform = toPlatformTime(second * 1000)
            expect(toMilliseconds(platform)).toBe(second * 1000)
            expect(fromRfc3339(toRfc3339(platform) ?? '')).toBe(platform)
        }),
    )
})
