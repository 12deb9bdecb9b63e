import { GlideAggregate, GlideRecord, type GlideQueryCondition } from '@servicenow/glide'
import type { TicketType } from '../contract'
import type { CountedState } from '../domain/summary'
import type { Clause } from '../domain/task-conditions'
import { readRequest, type RequestRow } from './request'
import { REQUEST } from './tables'
import { isSame, limitOf, whereIs } from './where'

/** The requests for which all clauses hold, at most `limit` of them: the one that was changed first comes first, of one
 * second the one with the smallest sys_id. `taskId`: only that of this task. One Glide operation. */
export function findChanged(clauses: Clause[], taskId: string | null, limit: number): RequestRow[] {
    const record = new GlideRecord(REQUEST)
    if (taskId !== null) whereIs(record, 'task_id', taskId)
    clauses.forEach((clause) => {
        addClause(record, clause)
    })
    if (taskId === null) {
        record.orderBy('sys_updated_on')
        record.orderBy('sys_id')
        record.setLimit(limit)
    } else {
        // One row needs no order; for the sake of one a database may walk the whole feed to find it.
        record.setLimit(limitOf(taskId))
    }
    record.query()
    const rows: RequestRow[] = []
    while (record.next()) if (taskId === null || isSame(record, 'task_id', taskId)) rows.push(readRequest(record))
    return rows
}

/** When a request was last changed, as the platform stores it, '' if there is none. One Glide operation. */
export function findLastChange(): string {
    const record = new GlideRecord(REQUEST)
    record.orderByDesc('sys_updated_on')
    record.setLimit(1)
    record.query()
    return record.next() ? record.getValue('sys_updated_on') : ''
}

/** How many requests of each kind there are, tests apart. One Glide operation. */
export function countByState(): CountedState[] {
    const aggregate = new GlideAggregate(REQUEST)
    aggregate.addQuery('test', '=', 'false')
    const groups = ['ticket_type', 'ticket_state', 'ticket_state_label', 'active']
    groups.forEach((column) => {
        aggregate.groupBy(column)
    })
    const counter = aggregate as unknown as Counter
    counter.addAggregate('COUNT')
    aggregate.query()
    const counts: CountedState[] = []
    while (aggregate.next()) {
        counts.push({
            ticketType: aggregate.getValue('ticket_type') as TicketType,
            value: aggregate.getValue('ticket_state') || '',
            label: aggregate.getValue('ticket_state_label') || '',
            active: aggregate.getValue('active') === '1',
            count: parseInt(counter.getAggregate('COUNT'), 10),
        })
    }
    return counts
}

/** Rows are counted without a column: one that is named would be grouped by, or empty ones left out. The types want it.
 * https://www.servicenow.com/docs/r/api-reference/server-api-reference/c_GlideAggregateScopedAPI.html */
interface Counter {
    addAggregate: (aggregate: 'COUNT') => void
    getAggregate: (aggregate: 'COUNT') => string
}

function addClause(record: GlideRecord, [first, ...others]: Clause): void {
    if (!first) return
    const { column, operator, value } = first
    let condition: GlideQueryCondition
    if (operator === 'ISEMPTY') condition = record.addNullQuery(column)
    else condition = record.addQuery(column, operator, value)
    others.forEach((other) => {
        condition.addOrCondition(other.column, other.operator, other.value)
    })
}
