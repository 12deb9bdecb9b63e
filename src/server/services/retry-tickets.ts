import { isClone } from '../domain/clone'
import { now } from '../platform/clock'
import { instanceName } from '../platform/instance'
import { userId } from '../platform/session'
import { warn } from '../platform/system-log'
import { getConnection } from '../records/connection'
import { findDueForRetry, getRequest, readRequest, type RequestRow } from '../records/request'
import { retryTicket } from './create-ticket'
import { takeAttempt } from './take-attempt'

/** Requests of one run; the rest waits for the next minute. */
const BATCH = 50

/** Tries once more to create the tickets that are due; on a cloned instance they are the original's business. One Glide operation when there is nothing to do. */
export function retryTickets(): void {
    const due = findDueForRetry(now(), BATCH)
    if (due.length === 0) return
    const connection = getConnection()
    if (connection && isClone(connection.instanceName, instanceName())) return
    const caller = connection?.integrationUser || userId()
    due.forEach((id) => {
        const due = getRequest(id)
        const record = due && isDue(readRequest(due)) ? takeAttempt(due) : null
        if (!record) return
        const row = retryTicket(record, caller)
        if (row.ticketErrorCode !== '') warn(`${row.number}: ${row.ticketError}`)
    })
}

/** Somebody may have taken it, or closed the request, since it was found. */
function isDue({ active, ticketRetryAt }: RequestRow): boolean {
    return active && ticketRetryAt <= now()
}
