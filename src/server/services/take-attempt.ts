import { toPlatformTime } from '../domain/times'
import { milliseconds } from '../platform/clock'
import { message } from '../platform/messages'
import {
    deleteRequest,
    getRequest,
    readRequest,
    type RequestRecord,
    type RequestRow,
    updateRequest,
} from '../records/request'
import { firstRequest } from './find-request'

/** Longer than a transaction may last: whoever has not finished by then has been cut short. */
const ATTEMPT = 5 * 60000

/** Until when an attempt that begins now has a request to itself; then the job finishes what it left. */
export function attemptEnd(): string {
    return toPlatformTime(milliseconds() + ATTEMPT)
}

/** Whether another transaction is creating the ticket at this moment. `now` as the platform stores it. */
export function isAttempted(row: RequestRow, now: string): boolean {
    return (row.ticketErrorCode === '' || row.ticketErrorCode === 'interrupted') && row.ticketRetryAt > now
}

/** Takes the next attempt at the ticket of a loaded request, so that the job and a person never make one each: notes how
 * long it has the request to itself, and looks again whether somebody was faster. The primary key already keeps tickets
 * apart; this does where the platform ignores the sys_id that is chosen, and deletes a second request of the same task that
 * was cut short there. Null if there is nothing left to do. Two Glide operations, three if somebody was faster, and up to
 * two more where the platform chose the sys_id. */
export function takeAttempt(record: RequestRecord): RequestRecord | null {
    updateRequest(record, {
        ticket_retry_at: attemptEnd(),
        ticket_error_code: 'interrupted',
        ticket_error: message('ticket.interrupted'),
    })
    const again = getRequest(record.getUniqueValue())
    if (!again) return null
    const { id, taskId, ticketNumber } = readRequest(again)
    if (ticketNumber !== '') {
        updateRequest(again, { ticket_retry_at: '', ticket_error_code: '', ticket_error: '' })
        return null
    }
    const first = firstRequest(again, taskId)
    if (first && first.getUniqueValue() !== id) deleteRequest(again)
    return first?.getUniqueValue() === id ? again : null
}
