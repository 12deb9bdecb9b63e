import { isClone } from '../domain/clone'
import type { Message, MessageKey } from '../domain/message-keys'
import { now } from '../platform/clock'
import { instanceName } from '../platform/instance'
import { isConnectorAdmin, userId } from '../platform/session'
import { getConnection } from '../records/connection'
import { getRequest, readRequest } from '../records/request'
import { retryTicket } from './create-ticket'
import { isAttempted, takeAttempt } from './take-attempt'

/** What the administrator is told. */
export interface Notice extends Message {
    isError: boolean
}

/** Tries to create the ticket of a request at once, whatever the next attempt of the job would be. Server scripts are not
 * held by access controls, so this asks for the role itself. At most fourteen Glide operations. */
export function createTicketNow(requestId: string): Notice {
    if (!isConnectorAdmin()) return error('action.onlyAdmins')
    const connection = getConnection()
    if (connection && isClone(connection.instanceName, instanceName()))
        return error('action.cloned', connection.instanceName)
    const record = getRequest(requestId)
    if (!record) return error('action.requestGone')
    const row = readRequest(record)
    if (row.ticketNumber !== '') return info('action.ticketThere', row.ticketNumber)
    if (!row.active) return error('action.requestClosed')
    if (isAttempted(row, now())) return info('action.ticketInTheMaking')
    const taken = takeAttempt(record)
    if (!taken) return somebodyWasFaster(requestId)
    const { ticketNumber } = retryTicket(taken, connection?.integrationUser || userId())
    return ticketNumber === '' ? error('action.ticketRefused') : info('action.ticketCreated', ticketNumber)
}

function somebodyWasFaster(requestId: string): Notice {
    const record = getRequest(requestId)
    return record ? info('action.ticketThere', readRequest(record).ticketNumber) : error('action.requestGone')
}

function info(key: MessageKey, ...args: string[]): Notice {
    return { isError: false, key, args }
}

function error(key: MessageKey, ...args: string[]): Notice {
    return { isError: true, key, args }
}
