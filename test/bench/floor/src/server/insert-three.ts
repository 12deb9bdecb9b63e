import { GlideRecord } from '@servicenow/glide'
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'

interface Task {
    taskId: string
    ticketType: 'change' | 'incident'
    name: string
    description: string
    priority: number
    dueDate: string
}

/** Inserts what it gets, without a look at it: no program that keeps a request, a ticket and a log row does less. */
export function insertThree(request: RESTAPIRequest, response: RESTAPIResponse): void {
    const task = (request.body as unknown as { data: Task }).data
    const common = {
        short_description: task.name,
        description: task.description,
        priority: String(task.priority),
        due_date: `${task.dueDate} 23:59:59`,
    }
    const kept = insert('x_floor_app_request', {
        ...common,
        task_id: task.taskId,
        task_name: task.name,
        details: task.description,
        received: JSON.stringify(task),
    })
    const ticket = insert(task.ticketType === 'change' ? 'change_request' : 'incident', {
        ...common,
        impact: String(task.priority),
        urgency: String(task.priority),
        correlation_id: task.taskId,
        correlation_display: 'Floor',
    })
    insert('x_floor_app_log', { message: `${kept} ${ticket}` })
    response.setStatus(201)
    response.setBody({ ...task, id: kept, ticket })
}

function insert(table: string, values: { [column: string]: string }): string {
    const record = new GlideRecord(table)
    Object.keys(values).forEach((column) => {
        record.setValue(column, values[column] as string)
    })
    return String(record.insert())
}
