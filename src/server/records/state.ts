import { GlideRecord } from '@servicenow/glide'
import type { StateCategory, TicketType } from '../contract'
import type { NamedState } from '../domain/state'
import { STATE } from './tables'

/** What a native state is called in the security center: one name, or none where nobody gave it one. One Glide
 * operation. */
export function findStateNames(ticketType: TicketType, value: string): NamedState[] {
    const record = new GlideRecord(STATE)
    record.addQuery('ticket_type', ticketType)
    record.addQuery('value', value)
    record.setLimit(1)
    record.query()
    if (!record.next()) return []
    return [
        { ticketType, value, name: record.getValue('name'), category: record.getValue('category') as StateCategory },
    ]
}
