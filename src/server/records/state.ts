import { GlideRecord } from '@servicenow/glide'
import type { StateCategory, TicketStateChange, TicketType } from '../contract'
import type { NamedState } from '../domain/state'
import { fromStored } from './stored-text'
import { STATE } from './tables'
import { insertAs, setValues } from './write'

/** Rows that are read at most: far more than an instance has states. */
const MOST = 1000

/** What a native state is called in the security center: one name, or none where nobody gave it one. One Glide
 * operation. */
export function findStateNames(ticketType: TicketType, value: string): NamedState[] {
    const record = new GlideRecord(STATE)
    record.addQuery('ticket_type', ticketType)
    record.addQuery('value', value)
    record.setLimit(1)
    record.query()
    return record.next() ? [read(record)] : []
}

/** What all native states are called, in the order of the list: by ticket type, then as an administrator ordered them.
 * One Glide operation. */
export function allStateNames(): NamedState[] {
    const record = queryAll()
    const names: NamedState[] = []
    while (record.next()) names.push(read(record))
    return names
}

/** Gives states that have a name already another one: `nameOf` answers it, or null to leave the one there is. Whether it
 * stood, `allStateNames` tells. One Glide operation, and one for each name that changes. */
export function renameStates(nameOf: (state: NamedState) => string | null): void {
    const record = queryAll()
    while (record.next()) {
        const state = read(record)
        const name = nameOf(state)
        if (name === null || name === state.name) continue
        setValues(record, { name })
        record.update()
    }
}

/** Names a state that has no name yet; false if the platform refused, also because it has one meanwhile. Without a
 * category of its own: see `NamedState`. One Glide operation. */
export function insertStateName(sysId: string, { ticketType, value, name }: TicketStateChange): boolean {
    return insertAs(new GlideRecord(STATE), sysId, { ticket_type: ticketType, value, name }).id !== null
}

function queryAll(): GlideRecord {
    const record = new GlideRecord(STATE)
    record.orderBy('ticket_type')
    record.orderBy('order')
    record.orderBy('value')
    record.setLimit(MOST)
    record.query()
    return record
}

function read(record: GlideRecord): NamedState {
    return {
        ticketType: record.getValue('ticket_type') as TicketType,
        value: record.getValue('value') || '',
        name: fromStored(record.getValue('name') || ''),
        category: (record.getValue('category') || null) as StateCategory | null,
    }
}
