import type { StateCategory, TaskState, TicketType } from '../contract'
import type { MessageKey } from './message-keys'

/** What a native state is called in the security center. */
export interface NamedState {
    ticketType: TicketType
    value: string
    name: string
    /** Null where only the name was given: then a ticket is open in it while it is active. */
    category: StateCategory | null
}

/** The state of a native ticket. `label` is the instance's own, in the session's language, '' if unknown. */
export interface TicketState {
    ticketType: TicketType
    value: string
    label: string
    active: boolean
}

/** A state whose name is still a key. */
export interface StateWithoutTicket {
    value: ''
    key: MessageKey
    category: StateCategory
}

/** State of a request that has no ticket: it waits for it, unless somebody closed it. */
export function stateWithoutTicket(active: boolean): StateWithoutTicket {
    return active
        ? { value: '', key: 'state.waitingForTicket', category: 'open' }
        : { value: '', key: 'state.closedWithoutTicket', category: 'closed' }
}

/** State of a task by that of its ticket. A value that nobody named answers with the instance's label, and is open
 * while the ticket is active. */
export function taskState(ticket: TicketState, names: NamedState[]): TaskState {
    for (const named of names) {
        if (named.ticketType === ticket.ticketType && named.value === ticket.value) {
            return { value: ticket.value, name: named.name, category: named.category ?? categoryOf(ticket) }
        }
    }
    return { value: ticket.value, name: ticket.label || ticket.value, category: categoryOf(ticket) }
}

function categoryOf({ active }: TicketState): StateCategory {
    return active ? 'open' : 'closed'
}
