import { connectionSysId } from '../domain/identity'
import { now } from '../platform/clock'
import { sha256Hex } from '../platform/digest'
import { userId } from '../platform/session'
import { warn } from '../platform/system-log'
import { getConnection } from '../records/connection'
import { findDueForRetry, getRequest } from '../records/request'
import { retryTicket } from './create-ticket'

/** Requests of one run; the rest waits for the next minute. */
const BATCH = 50

/** Tries once more to create the tickets that are due. One Glide operation when there is nothing to do. */
export function retryTickets(): void {
    const due = findDueForRetry(now(), BATCH)
    if (due.length === 0) return
    const caller = getConnection(connectionSysId(sha256Hex))?.integrationUser || userId()
    due.forEach((id) => {
        const record = getRequest(id)
        if (!record) return
        const row = retryTicket(record, caller)
        if (row.ticketErrorCode !== '') warn(`${row.number}: ${row.ticketError}`)
    })
}
