import { GlideRecord } from '@servicenow/glide'
import type { TicketType } from '../contract'
import type { TicketNow } from '../domain/ticket-changes'
import { getTableAccess } from './table-access'
import { fromStored } from './stored-text'
import { ticketTable } from './tables'
import { limitOf, nextSame, whereIs } from './where'
import { GONE, insertAs, type Inserted, setJournal, setValues, type Updated, updated, type Values } from './write'

/** A native ticket as far as a request follows it. Times as the platform stores them; the label of the state is the
 * instance's own, in the language of the session. */
export interface TicketRow extends TicketNow {
    id: string
    active: boolean
    /** Another one after each update. */
    version: string
}

/** What an assignment is called. */
export type NamedColumn = 'assigned_to' | 'assignment_group'

/** A ticket that was looked up alone. `name` is the display value of a reference: one Glide operation each. */
export interface TicketWithNames {
    row: TicketRow
    name: (column: NamedColumn) => string
}

function read(record: GlideRecord): TicketRow {
    const text = (column: string): string => record.getValue(column) || ''
    return {
        id: record.getUniqueValue(),
        number: record.getValue('number'),
        state: record.getValue('state'),
        stateLabel: record.getDisplayValue('state'),
        priority: record.getValue('priority'),
        active: record.getValue('active') === '1',
        assignedTo: text('assigned_to'),
        assignmentGroup: text('assignment_group'),
        dueDate: text('due_date'),
        closeCode: text('close_code'),
        onHold: record.getValue('on_hold') === '1',
        closedAt: text('closed_at'),
        resolvedAt: text('resolved_at'),
        updatedOn: text('sys_updated_on'),
        version: text('sys_mod_count'),
    }
}

/** Inserts a ticket; whether it is there, `getTicket` tells. One Glide operation. */
export function insertTicket(type: TicketType, sysId: string, values: Values): Inserted {
    return insertAs(new GlideRecord(ticketTable(type)), sysId, values)
}

/** Whether the app may read tickets of a type, by the flags of their table: if not, or if nobody can tell, one that is not
 * found is not known to be gone. One Glide operation. */
export function mayReadTickets(type: TicketType): boolean {
    return getTableAccess(ticketTable(type))?.readable === true
}

/** The ticket with that sys_id, or null. One Glide operation. */
export function getTicket(type: TicketType, sysId: string): TicketRow | null {
    const record = new GlideRecord(ticketTable(type))
    return record.get('sys_id', sysId) ? read(record) : null
}

/** The ticket with that sys_id and the names of whom it is assigned to, or null. One Glide operation. */
export function getTicketWithNames(type: TicketType, sysId: string): TicketWithNames | null {
    const record = new GlideRecord(ticketTable(type))
    if (!record.get('sys_id', sysId)) return null
    return { row: read(record), name: (column) => record.getDisplayValue(column) || '' }
}

/** The tickets with these sys_ids that are there. One Glide operation. */
export function findTickets(type: TicketType, sysIds: string[]): TicketRow[] {
    const record = new GlideRecord(ticketTable(type))
    record.addQuery('sys_id', 'IN', sysIds.join(','))
    record.query()
    const rows: TicketRow[] = []
    while (record.next()) rows.push(read(record))
    return rows
}

/** The oldest ticket with that correlation, of those created since a time, or null. For where the platform chose the sys_id
 * itself. Correlations have no index: without the time a database may walk all tickets. One operation. */
export function findTicketByCorrelation(
    type: TicketType,
    id: string,
    display: string,
    since: string,
): TicketRow | null {
    const record = new GlideRecord(ticketTable(type))
    record.addQuery('sys_created_on', '>=', since)
    whereIs(record, 'correlation_id', id)
    record.addQuery('correlation_display', display)
    record.orderBy('sys_created_on')
    record.setLimit(limitOf(id))
    record.query()
    return nextSame(record, 'correlation_id', id) ? read(record) : null
}

/** A ticket that is loaded and can be updated: hand it back to this file, never look into it elsewhere. */
export type TicketRecord = GlideRecord

/** The ticket with that sys_id, to be changed, or null. One Glide operation. */
export function loadTicket(type: TicketType, sysId: string): TicketRecord | null {
    const record: TicketRecord = new GlideRecord(ticketTable(type))
    return record.get('sys_id', sysId) ? record : null
}

/** The row that a loaded ticket stands on. No Glide operation but for a display value of its own. */
export function readTicket(record: TicketRecord): TicketRow {
    return read(record)
}

/** What a loaded ticket has in some columns, '' for empty. No Glide operation. */
export function readColumns(record: TicketRecord, columns: string[]): Record<string, string> {
    const values: Record<string, string> = {}
    columns.forEach((column) => (values[column] = fromStored(record.getValue(column) || '')))
    return values
}

/** Writes columns of a loaded ticket under the instance's own rules. One Glide operation. */
export function writeTicket(record: TicketRecord, values: Values): Updated {
    setValues(record, values)
    return updated(record)
}

/** Adds a work note to a ticket under the instance's own rules; whether it is there, `hasNote` tells. Two Glide
 * operations. */
export function addWorkNote(type: TicketType, sysId: string, note: string): Updated {
    const record = loadTicket(type, sysId)
    if (!record) return GONE
    setJournal(record, 'work_notes', note)
    return updated(record)
}

/** Writes columns of a ticket under the instance's own rules, with a work note. Two Glide operations. */
export function updateTicket(type: TicketType, sysId: string, values: Values, note: string): Updated {
    const record = loadTicket(type, sysId)
    if (!record) return GONE
    setJournal(record, 'work_notes', note)
    return writeTicket(record, values)
}
