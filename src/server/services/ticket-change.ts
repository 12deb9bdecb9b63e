import type { TicketType } from '../contract'
import { inBasicPlane } from '../domain/characters'
import { ticketPriority } from '../domain/priority'
import type { ReceivedTask } from '../domain/received-task'
import type { ChangeableField } from '../domain/task-change'
import { shortDescription } from '../domain/ticket-description'
import type { RequestRow } from '../records/request'
import { loadTicket, readColumns, type TicketRecord, writeTicket } from '../records/ticket'
import type { Values } from '../records/write'
import { platformDueDate } from './request-values'
import { describeTicket } from './ticket-values'

/** The columns of a ticket that fields of its task stand in. */
const COLUMNS = ['short_description', 'description', 'due_date', 'impact', 'urgency', 'priority']

export type TicketColumns = Record<string, string>

/** What came of a change of a ticket. `ticket` is what it has now, `before` what it had. Where it was refused, it has what
 * it had; `reason` is what the platform says, often nothing. */
export type TicketChange =
    { done: true; before: TicketColumns; ticket: TicketColumns } | { done: false; gone: boolean; reason: string }

/** Writes fields of a task to its loaded ticket in one update and reads it back. `known` are descriptions that the app
 * itself wrote: the due date stands in the description too, but what people have made of that is theirs. Two Glide
 * operations, none if the ticket has it all. */
export function changeTicket(
    row: RequestRow,
    ticket: TicketRecord,
    task: ReceivedTask,
    fields: readonly ChangeableField[],
    known: string[],
): TicketChange {
    const before = readColumns(ticket, COLUMNS)
    const values = differing(row.ticketType, before, columnsOf(row, task, fields, isKnown(before, known)))
    if (Object.keys(values).length === 0) return { done: true, before, ticket: before }
    const { reason } = writeTicket(ticket, values)
    // One that cannot be read once is not known to be gone: then it would keep a change that is answered as refused.
    const changed = loadTicket(row.ticketType, row.ticketId) ?? loadTicket(row.ticketType, row.ticketId)
    if (!changed) return { done: false, gone: true, reason }
    const after = readColumns(changed, COLUMNS)
    if (evidence(values).every((column) => after[column] !== before[column])) {
        return { done: true, before, ticket: after }
    }
    restore(changed, after, before)
    return { done: false, gone: false, reason }
}

/** Whether the description is one that the app wrote, the version too that wrote characters beyond the basic plane. */
function isKnown({ description = '' }: TicketColumns, known: string[]): boolean {
    return known.indexOf(inBasicPlane(description)) !== -1
}

/** Gives a ticket back what it had before a change; false if it did not take it. Three Glide operations. */
export function takeBack(row: RequestRow, before: TicketColumns): boolean {
    const ticket = loadTicket(row.ticketType, row.ticketId)
    if (!ticket) return false
    restore(ticket, readColumns(ticket, COLUMNS), before)
    const restored = loadTicket(row.ticketType, row.ticketId)
    if (!restored) return false
    const after = readColumns(restored, COLUMNS)
    return COLUMNS.every((column) => after[column] === before[column])
}

function restore(ticket: TicketRecord, now: TicketColumns, before: TicketColumns): void {
    const values: Values = {}
    COLUMNS.forEach((column) => {
        if (now[column] !== before[column]) values[column] = before[column] ?? ''
    })
    if (Object.keys(values).length > 0) writeTicket(ticket, values)
}

function columnsOf(
    row: RequestRow,
    task: ReceivedTask,
    fields: readonly ChangeableField[],
    isDescriptionKnown: boolean,
): Values {
    const has = (field: ChangeableField): boolean => fields.indexOf(field) !== -1
    const values: Values = {}
    if (has('name')) values['short_description'] = shortDescription(task.name)
    if (has('description') || (has('dueDate') && isDescriptionKnown)) values['description'] = describeTicket(row, task)
    if (has('dueDate')) values['due_date'] = platformDueDate(task.dueDate)
    if (!has('priority')) return values
    const { impact, urgency, priority } = ticketPriority(row.ticketType, task.priority)
    return { ...values, impact, urgency, priority }
}

/** What is to be otherwise. The priority of an incident follows impact and urgency, so it alone is nothing to write. */
function differing(type: TicketType, before: TicketColumns, wanted: Values): Values {
    const values: Values = {}
    Object.keys(wanted).forEach((column) => {
        const value = wanted[column] as string | number
        if (String(value) !== before[column]) values[column] = value
    })
    if (type === 'incident' && !isDerived(values)) delete values['priority']
    return values
}

function isDerived(values: Values): boolean {
    return 'impact' in values || 'urgency' in values
}

/** The columns that show whether the ticket took the change: a priority may be derived, and come out as it was. */
function evidence(values: Values): string[] {
    return Object.keys(values).filter((column) => column !== 'priority' || !isDerived(values))
}
