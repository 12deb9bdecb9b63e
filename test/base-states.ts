import type { StateCategory, TicketType } from '../src/server/contract'

/** A native state that every instance has at first. `order` is for lists, within a ticket type. */
export interface BaseState {
    ticketType: TicketType
    value: string
    name: string
    category: StateCategory
    order: number
}

function states(ticketType: TicketType, rows: [value: string, name: string, category: StateCategory][]): BaseState[] {
    return rows.map(([value, name, category], index) => ({
        ticketType,
        value,
        name,
        category,
        order: 10 * (index + 1),
    }))
}

/** What the state table has to ship with: metadata.test.ts compares the build. */
export const BASE_STATES: BaseState[] = states('change', [
    ['-5', 'New', 'open'],
    ['-4', 'Assess', 'open'],
    ['-3', 'Authorize', 'open'],
    ['-2', 'Scheduled', 'open'],
    ['-1', 'Implement', 'open'],
    ['0', 'Review', 'open'],
    ['3', 'Closed', 'closed'],
    ['4', 'Canceled', 'closed'],
]).concat(
    states('incident', [
        ['1', 'New', 'open'],
        ['2', 'In Progress', 'open'],
        ['3', 'On Hold', 'open'],
        ['6', 'Resolved', 'closed'],
        ['7', 'Closed', 'closed'],
        ['8', 'Canceled', 'closed'],
    ]),
)
