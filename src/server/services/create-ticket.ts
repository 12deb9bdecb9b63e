import type { TicketError } from '../contract'
import { nextRetryTime } from '../domain/retry'
import { toMilliseconds, toPlatformTime } from '../domain/times'
import { now } from '../platform/clock'
import { message } from '../platform/messages'
import { defaultCaller } from '../platform/properties'
import { readRequest, type RequestRecord, type RequestRow, updateRequest } from '../records/request'
import { findTicketByCorrelation, getTicket, insertTicket, type TicketRow } from '../records/ticket'
import { findRequester } from '../records/user'
import type { Values } from '../records/write'
import { createRefusal, hiddenRefusal } from './ticket-refusal'
import { ticketSight } from './ticket-sight'
import { CORRELATION_DISPLAY, ticketValues } from './ticket-values'

/** What a request says once its ticket is noted. */
export const TICKET_NOTED: Values = { ticket_error_code: '', ticket_error: '', ticket_retry_at: '' }

const HOUR = 3600000

type Attempt = { ticket: TicketRow } | { ticket: null; error: TicketError }

/** Creates the native ticket of a request and notes what came of it in the request.
 * `fallbackCaller` is the sys_id of the user the ticket is for when nobody else is known. Six Glide operations, nine at most
 * where the platform answers a ticket that is not found. */
export function createFirstTicket(record: RequestRecord, fallbackCaller: string): RequestRow {
    const row = readRequest(record)
    const { requester, caller } = people(row, fallbackCaller)
    return note(record, row, insertAndReadBack(row, caller, false), { requested_by: requester })
}

/** Tries again: an attempt that was cut short may have left the ticket behind, under its own sys_id or, where the
 * platform ignores that, under one of its choice. At most eleven Glide operations. */
export function retryTicket(record: RequestRecord, fallbackCaller: string): RequestRow {
    const row = readRequest(record)
    const left =
        getTicket(row.ticketType, row.ticketId) ??
        findTicketByCorrelation(row.ticketType, row.taskId, CORRELATION_DISPLAY, earliest(row.createdOn))
    if (left) return note(record, row, { ticket: left }, {})
    const { requester, caller } = people(row, fallbackCaller)
    return note(record, row, insertAndReadBack(row, caller, true), { requested_by: requester })
}

/** No ticket is older than its request, whichever node's clock said so. */
function earliest(createdOn: string): string {
    return toPlatformTime((toMilliseconds(createdOn) ?? 0) - HOUR)
}

function people(row: RequestRow, fallbackCaller: string): { requester: string; caller: string } {
    const { requester, fallback } = findRequester(row.requestedById, defaultCaller())
    return { requester: requester ?? '', caller: requester ?? fallback ?? fallbackCaller }
}

/** An insert that is refused may answer null, or an ID that is nowhere: only reading back tells. `isRepeated`: an earlier attempt
 * may have left a ticket that is hidden from whoever tries now. */
function insertAndReadBack(row: RequestRow, caller: string, isRepeated: boolean): Attempt {
    const inserted = insertTicket(row.ticketType, row.ticketId, ticketValues(row, caller))
    const ticket = getTicket(row.ticketType, inserted.id ?? row.ticketId)
    if (ticket) return { ticket }
    // A job may see it, and notes it then.
    const isHidden = (isRepeated || inserted.id !== null) && ticketSight(row) === 'hidden'
    const error = isHidden ? hiddenRefusal(row.ticketType) : createRefusal(row.ticketType, inserted.reason)
    return { ticket: null, error }
}

function note(record: RequestRecord, row: RequestRow, attempt: Attempt, values: Values): RequestRow {
    const attempts = row.ticketAttempts + 1
    const written = updateRequest(record, {
        ...values,
        ticket_attempts: attempts,
        ...(attempt.ticket ? ticketColumns(attempt.ticket) : errorColumns(row, attempt.error, attempts)),
    })
    // What could not be noted is not so: the job finds the ticket by its sys_id and notes it then.
    return written
        ? readRequest(record)
        : { ...row, ticketErrorCode: 'interrupted', ticketError: message('ticket.interrupted') }
}

/** What is assigned has names, each of which is a lookup: the rule that follows the ticket brings them. */
function ticketColumns(ticket: TicketRow): Values {
    return {
        ticket: ticket.id,
        ticket_number: ticket.number,
        ticket_state: ticket.state,
        ticket_state_label: ticket.stateLabel,
        priority: ticket.priority,
        ...TICKET_NOTED,
    }
}

function errorColumns(row: RequestRow, error: TicketError, attempts: number): Values {
    return {
        ticket_error_code: error.code,
        ticket_error: error.message,
        ticket_retry_at: nextRetryTime(attempts, row.createdOn, now()),
    }
}
