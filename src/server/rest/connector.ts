import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { CONNECTOR_PATH } from '../contract'
import { type Outcome, succeed } from '../domain/outcome'
import { refuseUnknownParameters } from '../domain/query-parameters'
import { instanceUrl } from '../platform/instance'
import { userId } from '../platform/session'
import { readConnection } from '../services/connection'
import { readTaskById } from '../services/read-task'
import { receiveTask, type TaskReceipt } from '../services/receive-task'
import { bodyText, open, type Reply } from './door'

/** `POST /tasks` */
export function createTask(request: RESTAPIRequest, response: RESTAPIResponse): void {
    open('POST /tasks', response, () => {
        const outcome = receiveTask(bodyText(request), userId())
        return outcome.ok ? succeed(receipt(outcome.value)) : outcome
    })
}

/** `GET /tasks/{taskId}` */
export function getTask(request: RESTAPIRequest, response: RESTAPIResponse): void {
    open('GET /tasks/{taskId}', response, () => {
        const { taskId = '' } = request.pathParams as { taskId?: string }
        return read(request, () => readTaskById(taskId))
    })
}

/** `GET /connection` */
export function getConnection(request: RESTAPIRequest, response: RESTAPIResponse): void {
    open('GET /connection', response, () => read(request, () => succeed(readConnection())))
}

function read(request: RESTAPIRequest, work: () => Outcome<object>): Outcome<Reply> {
    const known = refuseUnknownParameters(Object.keys(request.queryParams as object))
    if (!known.ok) return known
    const outcome = work()
    return outcome.ok ? succeed({ status: 200, body: outcome.value }) : outcome
}

function receipt({ task, repeated }: TaskReceipt): Reply {
    if (repeated) return { status: 200, body: task }
    const { ticketError } = task
    return {
        status: 201,
        body: task,
        location: `${instanceUrl()}${CONNECTOR_PATH.slice(1)}/tasks/${encodeURIComponent(task.taskId)}`,
        log: {
            outcome: ticketError ? ticketError.code : 'created',
            taskId: task.taskId,
            request: task.id,
            message: ticketError ? ticketError.message : `${task.number} ${task.ticket ? task.ticket.number : ''}`,
        },
    }
}
