import type { StepStatus, TestTask, TicketType } from '../contract'
import { requestSysId } from '../domain/identity'
import type { Message, MessageKey } from '../domain/message-keys'
import type { ReceivedTask } from '../domain/received-task'
import { CANCELED, REQUEST_STATE } from '../domain/request-state'
import { sha256Hex } from '../platform/digest'
import { recordUrl } from '../platform/instance'
import { message } from '../platform/messages'
import { newGuid } from '../platform/random'
import { userId, userName } from '../platform/session'
import { getConnection } from '../records/connection'
import {
    getRequest,
    insertRequest,
    readRequest,
    type RequestRecord,
    type RequestRow,
    updateRequest,
} from '../records/request'
import { ticketTable } from '../records/tables'
import { getTicket, type TicketRow, updateTicket } from '../records/ticket'
import type { Values } from '../records/write'
import { createFirstTicket } from './create-ticket'
import { requestValues } from './request-values'

const STEPS = ['create', 'read_request', 'read_ticket', 'cancel']

interface Result extends Message {
    status: StepStatus
}

/** Creates a task that is marked as a test and its ticket, reads both back, cancels the ticket and closes the request, as
 * far as the instance's own rules let it. What a step that is `blocked` kept from being done is `todo`. At most
 * seventeen Glide operations. */
export function runTestTask(type: TicketType): TestTask {
    const task = testTask(type)
    const taskId = `test-${newGuid()}`
    const id = requestSysId(taskId, sha256Hex)
    const inserted = insertRequest(id, { ...requestValues(task, taskId, id), test: true, ticket_retry_at: '' })
    if (!inserted.record)
        return report([blocked('test.requestRefused', [inserted.reason || message('refused.noReason')])])
    const { record } = inserted
    const row = createFirstTicket(record, getConnection()?.integrationUser || userId())
    if (row.ticketErrorCode !== '') {
        close(record, {})
        return report([blocked('test.ticketRefused', [row.number, row.ticketError])])
    }
    return report(readBackAndCancel(record, row))
}

function testTask(ticketType: TicketType): ReceivedTask {
    return {
        taskId: null,
        ticketType,
        name: message('test.name'),
        description: message('test.description'),
        priority: 4,
        dueDate: null,
        requestedBy: userName(),
        recommendationSource: 'user',
        recommendationCategory: null,
        sourceCategory: null,
        actionUrl: null,
    }
}

function readBackAndCancel(record: RequestRecord, row: RequestRow): Result[] {
    const results = [done('test.created', [row.number, row.ticketNumber])]
    const found = getRequest(row.id)
    if (!found || readRequest(found).ticketNumber !== row.ticketNumber) {
        return results.concat(blocked('test.requestNotFound', [row.number]))
    }
    results.push(done('test.requestFound', [row.number]))
    const ticket = getTicket(row.ticketType, row.ticketId)
    if (!ticket) return results.concat(blocked('test.ticketNotFound', [row.ticketNumber]))
    results.push(done('test.ticketFound', [ticket.number, ticket.stateLabel]))
    return results.concat(cancel(record, row, ticket))
}

/** A refused update is silent: only the state that is read back counts. */
function cancel(record: RequestRecord, row: RequestRow, ticket: TicketRow): Result {
    const state = CANCELED[row.ticketType]
    const { reason } = updateTicket(row.ticketType, ticket.id, { state }, message('test.canceledNote'))
    const canceled = getTicket(row.ticketType, ticket.id)
    if (canceled?.state !== state) {
        return blocked('test.notCanceled', [
            ticket.number,
            reason || message('refused.noReason'),
            recordUrl(ticketTable(row.ticketType), ticket.id),
        ])
    }
    const closed = close(record, { ticket_state: canceled.state, ticket_state_label: canceled.stateLabel })
    return closed ? done('test.canceled', [ticket.number, row.number]) : blocked('test.notClosed', [row.number])
}

function close(record: RequestRecord, values: Values): boolean {
    return updateRequest(record, { ...values, state: REQUEST_STATE.closedSkipped, ticket_retry_at: '' })
}

function done(key: MessageKey, args: string[]): Result {
    return { status: 'done', key, args }
}

function blocked(key: MessageKey, args: string[]): Result {
    return { status: 'blocked', key, args }
}

function report(results: Result[]): TestTask {
    return {
        steps: STEPS.map((id, index) => {
            const { status, key, args } = results[index] ?? { status: 'todo', key: 'test.notReached', args: [] }
            return { id, status, message: message(key, args) }
        }),
    }
}
