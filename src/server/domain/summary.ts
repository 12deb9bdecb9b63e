import type { Summary, TaskState, TicketCount, TicketType } from '../contract'
import { type NamedState, taskState, type TicketState } from './state'

/** How many requests are alike. `value` is '' for those without a ticket. */
export interface CountedState extends TicketState {
    count: number
}

type WithoutTicket = (active: boolean) => TaskState

type Counted = TicketCount['byState'][number]

/** Adds up what the two cards show. `withoutTicket` is what a request without a ticket has for a state. States come in the
 * order of `names`, those without a ticket first, those that nobody named last. */
export function summarize(counts: CountedState[], names: NamedState[], withoutTicket: WithoutTicket): Summary {
    return {
        change: count('change', counts, names, withoutTicket),
        incident: count('incident', counts, names, withoutTicket),
    }
}

function count(
    type: TicketType,
    counts: CountedState[],
    names: NamedState[],
    withoutTicket: WithoutTicket,
): TicketCount {
    const byState: Counted[] = []
    // The label that most tickets have speaks for a state without a name.
    const largestFirst = counts.filter(({ ticketType }) => ticketType === type).sort((a, b) => b.count - a.count)
    largestFirst.forEach((counted) => {
        const state = counted.value === '' ? withoutTicket(counted.active) : taskState(counted, names)
        const same = byState.filter(({ value, category }) => value === state.value && category === state.category)[0]
        if (same) same.count += counted.count
        else byState.push({ ...state, count: counted.count })
    })
    const places = names.filter(({ ticketType }) => ticketType === type).map(({ value }) => value)
    byState.sort((a, b) => place(a, places) - place(b, places) || withoutName(a, b))
    const [open, closed] = [sum(byState, 'open'), sum(byState, 'closed')]
    return { total: open + closed, open, closed, byState }
}

function place({ value }: Counted, places: string[]): number {
    const index = places.indexOf(value)
    if (value === '') return -1
    return index === -1 ? places.length : index
}

/** The same value stands twice where not all its tickets are active. */
function withoutName(a: Counted, b: Counted): number {
    const isOpen = (state: Counted): number => (state.category === 'open' ? 1 : 0)
    return parseInt(a.value, 10) - parseInt(b.value, 10) || isOpen(b) - isOpen(a)
}

function sum(states: Counted[], category: TaskState['category']): number {
    return states.reduce((total, state) => total + (state.category === category ? state.count : 0), 0)
}
