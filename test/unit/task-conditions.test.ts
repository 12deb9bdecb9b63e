import fc from 'fast-check'
import { TICKET_TYPES } from '../../src/server/contract'
import { BASE_STATES } from '../base-states'
import { type NamedState, stateWithoutTicket, taskState } from '../../src/server/domain/state'
import {
    type Clause,
    type Condition,
    filterClauses,
    positionClauses,
    untilClause,
} from '../../src/server/domain/task-conditions'
import type { TaskFilter } from '../../src/server/domain/task-query'

const FILTER: TaskFilter = { taskId: null, ticketType: null, state: null, active: null, updatedSince: null }

type Row = Record<Condition['column'], string>

/** As the platform compares: a negated condition holds for an empty column. */
function holds(row: Row, { column, operator, value }: Condition): boolean {
    const stored = row[column]
    switch (operator) {
        case 'ISEMPTY':
            return stored === ''
        case '=':
            return stored === value
        case '!=':
            return stored !== value
        default:
            return stored !== '' && { '>': stored > value, '>=': stored >= value, '<=': stored <= value }[operator]
    }
}

function selects(clauses: Clause[], row: Row): boolean {
    for (const [first, ...others] of clauses) {
        expect(first).toBeDefined()
        // Only the first can be asked whether it is empty.
        for (const { operator } of others) expect(operator).not.toMatch(/EMPTY/)
    }
    return clauses.every((clause) => clause.some((condition) => holds(row, condition)))
}

const values = fc.constantFrom('', '-5', '0', '1', '3', '7', '42')
const types = fc.constantFrom(...TICKET_TYPES)
const ids = fc.constantFrom('', 'a', 'b', 'c')
const rows: fc.Arbitrary<Row> = fc.record({
    ticket_type: types,
    ticket_state: values,
    active: fc.constantFrom('true', 'false', ''),
    test: fc.constant('false'),
    sys_updated_on: fc.constantFrom('2026-11-03 09:00:00', '2026-11-03 09:00:01', '2026-11-03 09:00:02'),
    sys_id: fc.constantFrom('a', 'b', 'c'),
})
const names: fc.Arbitrary<NamedState[]> = fc.uniqueArray(
    fc.record({
        ticketType: types,
        value: values,
        name: fc.constant('Name'),
        category: fc.constantFrom('open' as const, 'closed' as const),
    }),
    { selector: ({ ticketType, value }) => `${ticketType} ${value}` },
)

/** What the answer of a row says, as present-task.ts makes it. */
function answered(row: Row, named: NamedState[]): { state: string; active: boolean } {
    if (row.ticket_state === '')
        return { state: '', active: stateWithoutTicket(row.active === 'true').category === 'open' }
    const ticketType = row.ticket_type === 'change' ? 'change' : 'incident'
    const state = { ticketType, value: row.ticket_state, label: '', active: row.active === 'true' } as const
    const { value, category } = taskState(state, named)
    return { state: value, active: category === 'open' }
}

test('a filter selects the rows whose answers say so, whatever the names are', () => {
    const filters = fc.record({
        taskId: fc.constant(null),
        ticketType: fc.option(types),
        state: fc.option(values),
        active: fc.option(fc.boolean()),
        updatedSince: fc.option(fc.constant('2026-11-03 09:00:01')),
    })
    fc.assert(
        fc.property(rows, names, filters, (row, named, filter) => {
            const { state, active } = answered(row, named)
            const fits =
                (filter.ticketType ?? row.ticket_type) === row.ticket_type &&
                (filter.state ?? state) === state &&
                (filter.active ?? active) === active &&
                row.sys_updated_on >= (filter.updatedSince ?? '')
            expect(selects(filterClauses(filter, named), row)).toBe(fits)
        }),
        { numRuns: 5000 },
    )
})

test('tests are left out, unless one is asked for by its ID', () => {
    const row = { ticket_type: 'change', ticket_state: '-5', active: 'true', sys_updated_on: 'x', sys_id: 'a' }
    expect(selects(filterClauses(FILTER, BASE_STATES), { ...row, test: 'true' })).toBe(false)
    expect(selects(filterClauses(FILTER, BASE_STATES), { ...row, test: 'false' })).toBe(true)
    expect(filterClauses({ ...FILTER, taskId: 'a' }, BASE_STATES)).toEqual([])
})

test('names for what cannot be a state get into no query', () => {
    const odd: NamedState[] = ['javascript:1', '3^ORactive=true', 'new'].map((value) => ({
        ticketType: 'change',
        value,
        name: 'Odd',
        category: 'open',
    }))
    for (const active of [true, false])
        expect(filterClauses({ ...FILTER, active }, odd)).toEqual(filterClauses({ ...FILTER, active }, []))
})

test('requests that wait are those with an empty column, which is not the same as an equal one', () => {
    expect(filterClauses({ ...FILTER, taskId: 'a', state: '' }, [])).toEqual([
        [{ column: 'ticket_state', operator: 'ISEMPTY', value: '' }],
    ])
})

test('a position is passed by later rows, and in its second by those with a greater sys_id', () => {
    fc.assert(
        fc.property(rows, fc.record({ time: rows.map((row) => row.sys_updated_on), id: ids }), (row, position) => {
            const isLater =
                row.sys_updated_on > position.time || (row.sys_updated_on === position.time && row.sys_id > position.id)
            expect(selects(positionClauses(position), row)).toBe(isLater)
        }),
    )
    // Before the first row of a second there is nothing to compare.
    expect(positionClauses({ time: 'T', id: '' })).toHaveLength(1)
    // Where a database starts to read: the first clause bounds the order's first column.
    expect(positionClauses({ time: 'T', id: 'a' })[0]).toEqual([
        { column: 'sys_updated_on', operator: '>=', value: 'T' },
    ])
})

test('a listing ends with a second, that one included', () => {
    expect(untilClause('T')).toEqual([{ column: 'sys_updated_on', operator: '<=', value: 'T' }])
})
