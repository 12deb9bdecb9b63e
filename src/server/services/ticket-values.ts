import type { ReceivedTask } from '../domain/received-task'
import { ticketPriority } from '../domain/priority'
import { shortDescription, ticketDescription } from '../domain/ticket-description'
import { recordUrl } from '../platform/instance'
import { message } from '../platform/messages'
import type { RequestRow } from '../records/request'
import { findRoute } from '../records/route'
import { REQUEST } from '../records/tables'
import type { Values } from '../records/write'
import { currentTask } from './current-task'

/** What marks a ticket as ours, and what our rules look for. */
export const CORRELATION_DISPLAY = 'Microsoft 365'

/** The columns of the native ticket of a request, with the instance's routing. `caller` is the sys_id of the user it is
 * for. One Glide operation. */
export function ticketValues(row: RequestRow, caller: string): Values {
    const task = currentTask(row)
    const isChange = row.ticketType === 'change'
    const route = findRoute(row.ticketType, row.recommendationCategory || 'other')
    const values: Values = {
        short_description: shortDescription(row.taskName),
        description: describeTicket(row, task),
        due_date: row.dueDate,
        correlation_id: row.taskId,
        correlation_display: CORRELATION_DISPLAY,
        ...ticketPriority(row.ticketType, task.priority),
        ...(isChange ? { type: 'normal', requested_by: caller } : { caller_id: caller }),
    }
    if (route?.assignmentGroup) values['assignment_group'] = route.assignmentGroup
    if (route?.configurationItem) values['cmdb_ci'] = route.configurationItem
    if (isChange && route?.changeModel) values['chg_model'] = route.changeModel
    return values
}

/** The description of the native ticket of a request, in the language of the session. */
export function describeTicket(row: RequestRow, task: ReceivedTask): string {
    return ticketDescription(
        task,
        {
            recommendationSource: message('ticket.source'),
            recommendationCategory: message('ticket.category'),
            requestedBy: message('ticket.requestedBy'),
            dueDate: message('ticket.due'),
            actionUrl: message('ticket.action'),
            request: message('ticket.request'),
            sources: { user: message('source.user'), microsoft: message('source.microsoft') },
        },
        recordUrl(REQUEST, row.id),
    )
}
