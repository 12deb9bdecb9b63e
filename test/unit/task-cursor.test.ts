import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { type Cursor, lookBack, readCursor, writeCursor } from '../../src/server/domain/task-cursor'
import type { TaskFilter } from '../../src/server/domain/task-query'
import { toPlatformTime } from '../../src/server/domain/times'

const sha256Hex = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

const FILTER: TaskFilter = { taskId: null, ticketType: null, state: null, active: null, updatedSince: null }
const WITHIN: Cursor = {
    position: { time: '2026-11-03 09:00:00', id: '0123456789abcdef0123456789abcdef' },
    listing: { startedAt: '2026-11-03 08:59:59', until: '2026-11-03 09:10:11' },
}

const times = fc
    .integer({ min: Date.UTC(1000, 0, 1) / 1000, max: Date.UTC(9999, 11, 31) / 1000 })
    .map((seconds) => toPlatformTime(seconds * 1000))
const filters: fc.Arbitrary<TaskFilter> = fc.record({
    taskId: fc.option(fc.constantFrom('a', 'b:c')),
    ticketType: fc.option(fc.constantFrom('change' as const, 'incident' as const)),
    state: fc.option(fc.constantFrom('', '-5', '3')),
    active: fc.option(fc.boolean()),
    updatedSince: fc.option(times),
})
const cursors: fc.Arbitrary<Cursor> = fc.oneof(
    times.map((time): Cursor => ({ position: { time, id: '' }, listing: null })),
    fc.record({
        position: fc.record({ time: times, id: fc.stringMatching(/^[0-9a-f]{32}$/) }),
        listing: fc.record({ startedAt: times, until: times }),
    }),
)

test('a cursor says what it was written with, to its own filters and instance only', () => {
    fc.assert(
        fc.property(cursors, filters, filters, (cursor, filter, other) => {
            const text = writeCursor(cursor, filter, 'lindenhof', sha256Hex)
            expect(text).toMatch(/^[0-9a-f.]+$/)
            expect(readCursor(text, filter, 'lindenhof', sha256Hex)).toEqual(cursor)
            expect(readCursor(text, filter, 'clone', sha256Hex)).toBeNull()
            if (JSON.stringify(filter) !== JSON.stringify(other))
                expect(readCursor(text, other, 'lindenhof', sha256Hex)).toBeNull()
        }),
    )
})

test('a changed cursor is none', () => {
    const text = writeCursor(WITHIN, FILTER, 'lindenhof', sha256Hex)
    const read = (changed: string): Cursor | null => readCursor(changed, FILTER, 'lindenhof', sha256Hex)
    expect(read(text)).toEqual(WITHIN)
    for (let index = 0; index < text.length; index++) {
        expect(read(text.slice(0, index) + text.slice(index + 1))).toBeNull()
        expect(read(`${text.slice(0, index)}g${text.slice(index + 1)}`)).toBeNull()
        expect(read(text.slice(0, index))).toBeNull()
    }
    expect(read(`${text}0`)).toBeNull()
    expect(read('')).toBeNull()
    expect(read('.')).toBeNull()
})

test('task IDs are compared without case', () => {
    const text = writeCursor(WITHIN, { ...FILTER, taskId: 'Ab' }, 'lindenhof', sha256Hex)
    expect(readCursor(text, { ...FILTER, taskId: 'aB' }, 'lindenhof', sha256Hex)).toEqual(WITHIN)
    expect(readCursor(text, { ...FILTER, taskId: 'ac' }, 'lindenhof', sha256Hex)).toBeNull()
})

test('a forged cursor brings nothing into a query but digits and a sys_id', () => {
    const forge = (content: string): Cursor | null =>
        readCursor(
            `${content}.${sha256Hex(`cursor:lindenhof:[null,null,null,null,null]:${content}`).slice(0, 16)}`,
            FILTER,
            'lindenhof',
            sha256Hex,
        )
    expect(forge('20261103090000')).toEqual({ position: { time: '2026-11-03 09:00:00', id: '' }, listing: null })
    for (const content of [
        '',
        'javascript:gs.info(1)',
        '20261103090000.javascript:1.20261103090000.20261103090000',
        '20261103090000.a^b.20261103090000.20261103090000',
        '2026110309000x',
        '20261103090000.',
        '20261103090000.abc',
    ]) {
        expect(forge(content)).toBeNull()
    }
})

test('the next listing begins a minute before the last one did', () => {
    expect(lookBack('2026-11-03 09:00:30')).toEqual({
        position: { time: '2026-11-03 08:59:30', id: '' },
        listing: null,
    })
})
