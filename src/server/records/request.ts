import { GlideRecord } from '@servicenow/glide'
import type { RecommendationCategory, RecommendationSource, TicketErrorCode, TicketType } from '../contract'
import { ticketSysId } from '../domain/identity'
import { sha256Hex } from '../platform/digest'
import { queueEvent } from '../platform/events'
import { fromStored } from './stored-text'
import { REQUEST } from './tables'
import { limitOf, nextSame, whereIs } from './where'
import { insertAs, setValues, type Values } from './write'

/** A request that is loaded and can be updated: hand it back to this file, never look into it elsewhere. */
export type RequestRecord = GlideRecord

/** A row of the request table. Empty columns are ''; times as the platform stores them. */
export interface RequestRow {
    id: string
    number: string
    taskId: string
    ticketType: TicketType
    /** Also of a ticket that was deleted: the sys_id that was chosen for it. */
    ticketId: string
    /** Whether the reference was cleared, as deleting the ticket does.
     * https://www.servicenow.com/docs/csh?topicname=t_CascadeDeleteRules.html */
    hasLostTicket: boolean
    /** '' until the ticket was seen. */
    ticketNumber: string
    ticketState: string
    ticketStateLabel: string
    ticketErrorCode: TicketErrorCode | ''
    ticketError: string
    ticketAttempts: number
    /** Not '' where the task was changed while it had no ticket: the priority wanted then, by its native value. */
    waitingPriority: string
    /** '' when nobody tries any more. */
    ticketRetryAt: string
    taskName: string
    details: string
    received: string
    due: string
    dueDate: string
    state: string
    priority: string
    requestedById: string
    recommendationSource: RecommendationSource
    recommendationCategory: RecommendationCategory | ''
    actionUrl: string
    test: boolean
    active: boolean
    /** sys_ids and names as the ticket had them when it last changed: looking the names up would cost each answer two reads. */
    assignedTo: string
    assignedToName: string
    assignmentGroup: string
    assignmentGroupName: string
    /** Counts the updates. */
    version: number
    createdOn: string
    updatedOn: string
    closedAt: string
}

export type InsertedRequest = { record: RequestRecord; id: string } | { record: null; reason: string }

/** Inserts a request. One Glide operation. */
export function insertRequest(sysId: string, values: Values): InsertedRequest {
    const record: RequestRecord = new GlideRecord(REQUEST)
    const inserted = insertAs(record, sysId, values)
    return inserted.id ? { record, id: inserted.id } : { record: null, reason: inserted.reason }
}

/** The request with that sys_id, or null. The column is named: without it the platform would look for a number of that
 * text next. One Glide operation. */
export function getRequest(sysId: string): RequestRecord | null {
    const record: RequestRecord = new GlideRecord(REQUEST)
    return record.get('sys_id', sysId) ? record : null
}

/** The request of a task that came first, or null. Numbers are given out in order, so the first has the lowest.
 * For where the platform chose the sys_id itself. One Glide operation. */
export function findFirstByTaskId(taskId: string): RequestRecord | null {
    const record: RequestRecord = new GlideRecord(REQUEST)
    whereIs(record, 'task_id', taskId)
    record.orderBy('number')
    record.setLimit(limitOf(taskId))
    record.query()
    return nextSame(record, 'task_id', taskId) ? record : null
}

/** The request that a ticket belongs to, by the reference that the request itself holds: what a ticket says of its origin
 * anybody may change or copy. Null for a ticket that is nobody's. One Glide operation. */
export function findByTicket(ticketId: string): RequestRecord | null {
    const record: RequestRecord = new GlideRecord(REQUEST)
    record.addQuery('ticket', ticketId)
    record.setLimit(1)
    record.query()
    return record.next() ? record : null
}

/** Requests with a ticket, open or closed, in the order of their sys_ids from after `position` ('' for the first). One
 * Glide operation. */
export function findWithTicket(open: boolean, position: string, limit: number): RequestRow[] {
    const record: RequestRecord = new GlideRecord(REQUEST)
    record.addQuery('active', open)
    record.addNotNullQuery('ticket_number')
    if (position) record.addQuery('sys_id', '>', position)
    record.orderBy('sys_id')
    record.setLimit(limit)
    record.query()
    const rows: RequestRow[] = []
    while (record.next()) rows.push(readRequest(record))
    return rows
}

/** Whether the ticket of a request is there in whatever class, also where the instance hides it from queries of its table:
 * asked through the reference. One Glide operation. */
export function hasTicketSomewhere(sysId: string): boolean {
    const record = new GlideRecord(REQUEST)
    record.addQuery('sys_id', sysId)
    record.addNotNullQuery('ticket.number')
    record.setLimit(1)
    record.query()
    return record.next()
}

/** sys_ids of open requests whose next attempt to create a ticket is due, the longest waiting first. One operation. */
export function findDueForRetry(now: string, limit: number): string[] {
    const record = new GlideRecord(REQUEST)
    record.addQuery('ticket_retry_at', '<=', now)
    record.addNotNullQuery('ticket_retry_at')
    record.addQuery('active', true)
    record.orderBy('ticket_retry_at')
    record.setLimit(limit)
    record.query()
    const ids: string[] = []
    while (record.next()) ids.push(record.getUniqueValue())
    return ids
}

/** sys_ids of requests that have their ticket now, and were changed while it was made, in no order: for the sake of one a
 * database may walk all requests to find that there are none. One Glide operation. */
export function findChangedMeanwhile(limit: number): string[] {
    const record = new GlideRecord(REQUEST)
    record.addNotNullQuery('waiting_priority')
    record.addNotNullQuery('ticket_number')
    record.setLimit(limit)
    record.query()
    const ids: string[] = []
    while (record.next()) ids.push(record.getUniqueValue())
    return ids
}

/** Whether there are tasks whose ticket could not be created so far, tests apart. One Glide operation. */
export function hasWaitingTickets(): boolean {
    const record = new GlideRecord(REQUEST)
    record.addNotNullQuery('ticket_error_code')
    record.addQuery('active', true)
    record.addQuery('test', false)
    record.setLimit(1)
    record.query()
    return record.next()
}

/** Requests without a ticket that nobody tries to create any more, of those that changed since `since`, the latest first.
 * One Glide operation. */
export function findGivenUp(since: string, limit: number): string[] {
    const record = new GlideRecord(REQUEST)
    record.addNotNullQuery('ticket_error_code')
    record.addNullQuery('ticket_retry_at')
    record.addQuery('active', true)
    record.addQuery('test', false)
    record.addQuery('sys_updated_on', '>=', since)
    record.orderByDesc('sys_updated_on')
    record.setLimit(limit)
    record.query()
    const ids: string[] = []
    while (record.next()) ids.push(record.getUniqueValue())
    return ids
}

/** Queues an event about a request. One Glide operation. */
export function announceRequest(sysId: string, event: string, group: string): void {
    const record = new GlideRecord(REQUEST)
    if (record.get('sys_id', sysId)) queueEvent(event, record, group)
}

/** Writes columns of a loaded request; false if the platform refused. One Glide operation. */
export function updateRequest(record: RequestRecord, values: Values): boolean {
    setValues(record, values)
    return record.update() !== null
}

/** Deletes a loaded request. One Glide operation. */
export function deleteRequest(record: RequestRecord): boolean {
    return record.deleteRecord()
}

/** The row that a loaded request stands on. No Glide operation. */
export function readRequest(record: RequestRecord): RequestRow {
    const text = (column: string): string => fromStored(record.getValue(column) || '')
    const flag = (column: string): boolean => record.getValue(column) === '1'
    return {
        id: record.getUniqueValue(),
        number: text('number'),
        taskId: text('task_id'),
        ticketType: text('ticket_type') as TicketType,
        ticketId: text('ticket') || ticketSysId(record.getUniqueValue(), sha256Hex),
        hasLostTicket: text('ticket') === '',
        ticketNumber: text('ticket_number'),
        ticketState: text('ticket_state'),
        ticketStateLabel: text('ticket_state_label'),
        ticketErrorCode: text('ticket_error_code') as TicketErrorCode | '',
        ticketError: text('ticket_error'),
        waitingPriority: text('waiting_priority'),
        ticketAttempts: parseInt(text('ticket_attempts') || '0', 10),
        ticketRetryAt: text('ticket_retry_at'),
        taskName: text('task_name'),
        details: text('details'),
        received: text('received'),
        due: text('due'),
        dueDate: text('due_date'),
        state: text('state'),
        priority: text('priority'),
        requestedById: text('requested_by_id'),
        recommendationSource: text('recommendation_source') as RecommendationSource,
        recommendationCategory: text('recommendation_category') as RecommendationCategory | '',
        actionUrl: text('action_url'),
        test: flag('test'),
        active: flag('active'),
        assignedTo: text('assigned_to'),
        assignedToName: text('assigned_to_name'),
        assignmentGroup: text('assignment_group'),
        assignmentGroupName: text('assignment_group_name'),
        version: parseInt(text('sys_mod_count') || '0', 10),
        createdOn: text('sys_created_on'),
        updatedOn: text('sys_updated_on'),
        closedAt: text('closed_at'),
    }
}
