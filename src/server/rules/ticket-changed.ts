import type { GlideRecord } from '@servicenow/glide'
import { followTicket } from '../services/follow-ticket'

/** Asynchronous rule of a change request or incident with our correlation. Where an instance has nothing of a deleted one to
 * show any more, the job that compares is left. */
export function ticketChanged(current: GlideRecord): void {
    followTicket({
        id: current.getUniqueValue() || '',
        number: current.getValue('number') || '',
        correlationId: current.getValue('correlation_id') || '',
        isDeleted: current.operation() === 'delete',
    })
}
