import { GlideRecord } from '@servicenow/glide'
import type { Task, TicketType } from '../contract'
import { ticketTable } from '../records/tables'
import { getTask } from '../rest/connector'
import { type AssertEqual, bodyOf, call } from './call'
import { received, testTask } from './tasks'

/** A task of either type gets its ticket in this instance's own process, and is read back. */
export function createsTicket(assertEqual: AssertEqual, ticketType: TicketType): void {
    const task = testTask(ticketType)
    const made = received(assertEqual, task)
    const ticket = new GlideRecord(ticketTable(ticketType))
    assertEqual({ name: 'the ticket is there', shouldbe: true, value: ticket.get('sys_id', made.ticket?.id ?? '') })
    assertEqual({ name: 'number of the ticket', shouldbe: ticket.getValue('number'), value: made.ticket?.number })
    assertEqual({ name: 'name', shouldbe: task.name, value: ticket.getValue('short_description') })
    const answered = call(getTask, { taskId: task.taskId })
    assertEqual({ name: 'status of the task read back', shouldbe: 200, value: answered.status })
    const read = bodyOf(answered) as Task
    assertEqual({ name: 'request read back', shouldbe: made.number, value: read.number })
    assertEqual({ name: 'state category', shouldbe: 'open', value: read.state.category })
}
