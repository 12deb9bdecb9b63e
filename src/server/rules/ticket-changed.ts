import type { GlideRecord } from '@servicenow/glide'
import { followTicket } from '../services/follow-ticket'

/** Asynchronous rule of a change request with our correlation. */
export function changeRequestChanged(current: GlideRecord): void {
    followTicket('change', current.getUniqueValue())
}

/** Asynchronous rule of an incident with our correlation. */
export function incidentChanged(current: GlideRecord): void {
    followTicket('incident', current.getUniqueValue())
}
