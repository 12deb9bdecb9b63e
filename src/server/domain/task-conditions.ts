import { TICKET_TYPES, type TicketType } from '../contract'
import type { NamedState } from './state'
import type { FeedPosition } from './task-cursor'
import { isNativeState, type TaskFilter } from './task-query'

/** A comparison of a column of the request with a value of ours: nothing here comes from outside as it is. */
export interface Condition {
    column: 'ticket_type' | 'ticket_state' | 'active' | 'test' | 'sys_updated_on' | 'sys_id'
    operator: 'ISEMPTY' | '=' | '!=' | '>' | '>=' | '<='
    /** '' where the operator takes none. */
    value: string
}

/** Conditions of which one must hold; only the first may ask for an empty column. All clauses of a query must hold. */
export type Clause = Condition[]

/** Clauses for the rows that the answers' `ticketType`, `state` and `active` agree with, tests apart: those were not sent
 * by the security center. The task ID is left to the one who asks the table. */
export function filterClauses(filter: TaskFilter, names: NamedState[]): Clause[] {
    const { taskId, ticketType, state, active, updatedSince } = filter
    const clauses: Clause[] = []
    // By its own ID even a test is found, as GET /tasks/{taskId} finds it.
    if (taskId === null) clauses.push(all('test', '=', 'false'))
    if (ticketType) clauses.push(all('ticket_type', '=', ticketType))
    if (state !== null) clauses.push(state === '' ? WAITING : all('ticket_state', '=', state))
    if (updatedSince) clauses.push(all('sys_updated_on', '>=', updatedSince))
    if (active === null) return clauses
    return clauses.concat(active ? openClauses(names) : closedClauses(names))
}

/** Clauses for the rows behind a position: later ones, and of the same second those with a greater sys_id. */
export function positionClauses({ time, id }: FeedPosition): Clause[] {
    // Written so that the first clause alone bounds the order's first column, which is where a database starts reading.
    const clauses = [all('sys_updated_on', '>=', time)]
    if (id === '') return clauses
    const further: Clause = [
        { column: 'sys_updated_on', operator: '>', value: time },
        { column: 'sys_id', operator: '>', value: id },
    ]
    return clauses.concat([further])
}

/** The clause for rows that changed up to that second. */
export function untilClause(time: string): Clause {
    return all('sys_updated_on', '<=', time)
}

const WAITING: Clause = all('ticket_state', 'ISEMPTY', '')

/* `active` of an answer follows the category that its state has now, and the row's own flag only where nobody named the
 * state (state.ts). So does the filter, in clauses of alternatives, since that is what a query can say. */

/** In a state called open, or in one that has no name, or without a ticket, while the row is active. */
function openClauses(names: NamedState[]): Clause[] {
    return eachType((type, other) =>
        statesOf(names, type, 'closed')
            .map((value): Clause => [other, isNot(value)])
            .concat([[other, ...statesOf(names, type, 'open').map(is), flag('=')]]),
    )
}

/** The opposite of that. */
function closedClauses(names: NamedState[]): Clause[] {
    return eachType((type, other) =>
        statesOf(names, type, 'open')
            .map((value): Clause => [other, isNot(value)])
            .concat([[other, ...statesOf(names, type, 'closed').map(is), flag('!=')]]),
    )
}

/** `other` holds for rows of another type, which the clause is not about. */
function eachType(clauses: (type: TicketType, other: Condition) => Clause[]): Clause[] {
    return TICKET_TYPES.reduce<Clause[]>(
        (made, type) => made.concat(clauses(type, { column: 'ticket_type', operator: '!=', value: type })),
        [],
    )
}

function statesOf(names: NamedState[], type: TicketType, category: NamedState['category']): string[] {
    return names
        .filter((named) => named.ticketType === type && named.category === category && isNativeState(named.value))
        .map(({ value }) => value)
}

function is(value: string): Condition {
    return { column: 'ticket_state', operator: '=', value }
}

function isNot(value: string): Condition {
    return { column: 'ticket_state', operator: '!=', value }
}

function flag(operator: '=' | '!='): Condition {
    return { column: 'active', operator, value: 'true' }
}

function all(column: Condition['column'], operator: Condition['operator'], value: string): Clause {
    return [{ column, operator, value }]
}
