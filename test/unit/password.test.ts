import * as fc from 'fast-check'
import { makePassword, PASSWORD_LENGTH } from '../../src/server/domain/password'

const random = fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }))
const below = (stream: Iterator<number>) => (bound: number) => Math.floor((stream.next().value as number) * bound)

test('has 24 characters of all classes and none that looks like another', () => {
    fc.assert(
        fc.property(random, (stream) => {
            const password = makePassword(below(stream))
            expect(password).toHaveLength(24)
            expect(password).toMatch(/[A-HJ-NP-Z]/)
            expect(password).toMatch(/[a-km-np-z]/)
            expect(password).toMatch(/[2-9]/)
            expect(password).toMatch(/[-_.+=]/)
            expect(password).toMatch(/^[A-HJ-NP-Za-km-np-z2-9\-_.+=]+$/)
        }),
    )
})

test('every character is drawn, and drawn from the secure source', () => {
    const bounds: number[] = []
    makePassword((bound) => {
        bounds.push(bound)
        return 0
    })
    const all = 24 + 24 + 8 + 5
    expect(bounds.slice(0, 24)).toEqual([24, 24, 8, 5].concat(Array<number>(PASSWORD_LENGTH - 4).fill(all)))
    // The shuffle: one draw for each place but the first.
    expect(bounds.slice(24)).toEqual(Array.from({ length: 23 }, (_, index) => 24 - index))
})

test('the last possible draws', () => {
    const password = makePassword((bound) => bound - 1)
    // Nothing is moved by a shuffle that always draws the place itself.
    expect(password).toBe(`Zz9=${'='.repeat(20)}`)
})

test('the first possible draws', () => {
    // A shuffle that always draws the first place moves it to the end, one by one.
    expect(makePassword(() => 0)).toBe(`a2-${'A'.repeat(21)}`)
})
