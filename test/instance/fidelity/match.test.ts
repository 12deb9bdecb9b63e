import assert from 'node:assert/strict'
import fc from 'fast-check'
import { matchable } from '../platform/matchable'
import { matches } from '../records/match'
import type { Condition, Query } from '../records/query'
import { fidelity, ITEM, Probe } from './support'

const SCOPE = { userId: 'u', userName: 'u', now: 0, zone: 'UTC' }
const TEXTS = ['', 'a', 'A', 'ab', 'b%', 'b_', '10', '2']
const NUMBERS = ['', '0', '2', '10', '-3']
const TIMES = ['', '2026-01-01 00:00:00', '2026-06-01 12:00:00']

const comparison = (column: string, values: string[]): fc.Arbitrary<Condition> =>
    fc.record({
        column: fc.constant(column),
        operator: fc.constantFrom('=', '!=', '>', '>=', '<', '<=', 'ISEMPTY', 'ISNOTEMPTY', 'ANYTHING', 'IN', 'NOT IN'),
        value: fc.constantFrom(...values),
    })
const textual = fc.record({
    column: fc.constant('name'),
    operator: fc.constantFrom('LIKE', 'NOT LIKE', 'STARTSWITH', 'ENDSWITH'),
    value: fc.constantFrom(...TEXTS.slice(1)),
})
const condition = fc.oneof(comparison('name', TEXTS), comparison('size', NUMBERS), comparison('due', TIMES), textual)
const clause = fc.array(condition, { minLength: 1, maxLength: 3 })
const groups = fc.array(fc.array(clause, { minLength: 1, maxLength: 3 }), { maxLength: 3 })

fidelity([40, 41, 42], 'conditions of rules and access controls mean in memory what they mean in SQL', () => {
    const { platform, instance } = new Probe()
    for (const name of TEXTS)
        for (const size of NUMBERS)
            instance.store.insert(ITEM, { name, size: size, due: TIMES[(name.length + size.length) % 3] as string })
    const rows = instance.store.find(ITEM, {})
    fc.assert(
        fc.property(groups, (made) => {
            const query: Query = { groups: made, order: [{ column: 'due', descending: false }] }
            const inSql = platform.reader.query(ITEM, query, SCOPE).map((row) => row.sys_id)
            const inMemory = rows.filter((row) =>
                matches(query, matchable(platform, { table: ITEM, row, previous: undefined })),
            )
            assert.deepEqual([...inSql].sort(), inMemory.map((row) => row.sys_id).sort())
        }),
        { numRuns: 400 },
    )
})
