import { GlideRecord } from '@servicenow/glide'
import type { TicketType } from '../contract'
import { ticketTable } from './tables'
import { limitOf, nextSame, whereIs } from './where'
import { GONE, insertAs, type Inserted, setValues, type Updated, updated, type Values } from './write'

/** A native ticket as far as a request follows it. Times as the platform stores them. */
export interface TicketRow {
    id: string
    number: string
    state: string
    /** The instance's own label of the state, in the language of the session. */
    stateLabel: string
    priority: string
    active: boolean
}

function read(record: GlideRecord): TicketRow {
    return {
        id: record.getUniqueValue(),
        number: record.getValue('number'),
        state: record.getValue('state'),
        stateLabel: record.getDisplayValue('state'),
        priority: record.getValue('priority'),
        active: record.getValue('active') === '1',
    }
}

/** Inserts a ticket; whether it is there, `getTicket` tells. One Glide operation. */
export function insertTicket(type: TicketType, sysId: string, values: Values): Inserted {
    return insertAs(new GlideRecord(ticketTable(type)), sysId, values)
}

/** The ticket with that sys_id, or null. One Glide operation. */
export function getTicket(type: TicketType, sysId: string): TicketRow | null {
    const record = new GlideRecord(ticketTable(type))
    return record.get(sysId) ? read(record) : null
}

/** The oldest ticket with that correlation, or null. For where the platform chose the sys_id itself. One operation. */
export function findTicketByCorrelation(type: TicketType, id: string, display: string): TicketRow | null {
    const record = new GlideRecord(ticketTable(type))
    whereIs(record, 'correlation_id', id)
    record.addQuery('correlation_display', display)
    record.orderBy('sys_created_on')
    record.setLimit(limitOf(id))
    record.query()
    return nextSame(record, 'correlation_id', id) ? read(record) : null
}

/** Writes columns of a ticket under the instance's own rules. Two Glide operations. */
export function updateTicket(type: TicketType, sysId: string, values: Values): Updated {
    const record = new GlideRecord(ticketTable(type))
    if (!record.get('sys_id', sysId)) return GONE
    setValues(record, values)
    return updated(record)
}
