import { GlideRecord } from '@servicenow/glide'
import type { StateCategory, TicketType } from '../contract'
import type { NamedState } from '../domain/state'
import { STATE } from './tables'

/** All names of states, in the order of the lists. One Glide operation. */
export function allStateNames(): NamedState[] {
    const record = new GlideRecord(STATE)
    record.orderBy('ticket_type')
    record.orderBy('order')
    record.orderBy('value')
    record.query()
    const names: NamedState[] = []
    while (record.next()) {
        names.push({
            ticketType: record.getValue('ticket_type') as TicketType,
            value: record.getValue('value') || '',
            name: record.getValue('name') || '',
            category: record.getValue('category') as StateCategory,
        })
    }
    return names
}

/** What a native state is called in the security center: one name, or none where nobody gave it one. One Glide
 * operation. */
export function findStateNames(ticketType: TicketType, value: string): NamedState[] {
    const record = new GlideRecord(STATE)
    record.addQuery('ticket_type', ticketType)
    record.addQuery('value', value)
    record.setLimit(1)
    record.query()
    return readAll(record)
}

/** What all native states are called that somebody named. One Glide operation. */
export function findAllStateNames(): NamedState[] {
    const record = new GlideRecord(STATE)
    record.query()
    return readAll(record)
}

function readAll(record: GlideRecord): NamedState[] {
    const states: NamedState[] = []
    while (record.next()) {
        states.push({
            ticketType: record.getValue('ticket_type') as TicketType,
            value: record.getValue('value'),
            name: record.getValue('name'),
            category: record.getValue('category') as StateCategory,
        })
    }
    return states
}
