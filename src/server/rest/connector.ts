import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { CONNECTOR_PATH } from '../contract'
import { readConnectionChange } from '../domain/connection-input'
import { type JsonObject, parseJsonBody } from '../domain/json-body'
import { succeed } from '../domain/outcome'
import { changeConnection, readConnection } from '../services/connection'
import { changeTask, type TaskChanged } from '../services/change-task'
import { type CommentReceipt, receiveComment } from '../services/comment'
import { instanceUrl } from '../platform/instance'
import { listComments } from '../services/list-comments'
import { listStateNames, nameStates } from '../services/ticket-states'
import { listTasks } from '../services/list-tasks'
import { message } from '../platform/messages'
import { readSummary } from '../services/read-summary'
import { readTaskQuery } from '../domain/task-query'
import { userId } from '../platform/session'
import { readTaskById } from '../services/read-task'
import { receiveTask, type TaskReceipt } from '../services/receive-task'
import { removeConnection } from '../services/remove-connection'
import { bodyText, logged, open, read, type Reply } from './door'

/** `POST /tasks` */
export function createTask(request: RESTAPIRequest, response: RESTAPIResponse): void {
    open('POST /tasks', response, () => {
        const outcome = receiveTask(bodyText(request), userId())
        return outcome.ok ? succeed(receipt(outcome.value)) : outcome
    })
}

/** `GET /tasks` */
export function getTasks(request: RESTAPIRequest, response: RESTAPIResponse): void {
    open('GET /tasks', response, () => {
        const query = readTaskQuery(request.queryParams as JsonObject)
        if (!query.ok) return query
        const list = listTasks(query.value)
        return list.ok ? succeed({ status: 200, body: list.value }) : list
    })
}

/** `GET /summary` */
export function getSummary(request: RESTAPIRequest, response: RESTAPIResponse): void {
    open('GET /summary', response, () => read(request, () => succeed(readSummary())))
}

/** `GET /tasks/{taskId}` */
export function getTask(request: RESTAPIRequest, response: RESTAPIResponse): void {
    open('GET /tasks/{taskId}', response, () => read(request, () => readTaskById(taskIdOf(request))))
}

/** `PATCH /tasks/{taskId}` */
export function patchTask(request: RESTAPIRequest, response: RESTAPIResponse): void {
    open('PATCH /tasks/{taskId}', response, () => {
        const outcome = changeTask(taskIdOf(request), bodyText(request))
        return outcome.ok ? succeed(changeReply(outcome.value)) : outcome
    })
}

/** `POST /tasks/{taskId}/comments` */
export function createComment(request: RESTAPIRequest, response: RESTAPIResponse): void {
    open('POST /tasks/{taskId}/comments', response, () => {
        const outcome = receiveComment(taskIdOf(request), bodyText(request))
        return outcome.ok ? succeed(commentReply(outcome.value)) : outcome
    })
}

/** `GET /tasks/{taskId}/comments` */
export function getComments(request: RESTAPIRequest, response: RESTAPIResponse): void {
    open('GET /tasks/{taskId}/comments', response, () => read(request, () => listComments(taskIdOf(request))))
}

/** `GET /ticket-states` */
export function getTicketStates(request: RESTAPIRequest, response: RESTAPIResponse): void {
    open('GET /ticket-states', response, () => read(request, () => succeed(listStateNames())))
}

/** `PUT /ticket-states` */
export function putTicketStates(request: RESTAPIRequest, response: RESTAPIResponse): void {
    open('PUT /ticket-states', response, () => {
        const outcome = nameStates(bodyText(request))
        if (!outcome.ok) return outcome
        const { named, states } = outcome.value
        const log = logged('named', message('states.named', [String(named)]))
        return succeed({ status: 200, body: states, ...(named > 0 ? { log } : {}) })
    })
}

/** `GET /connection` */
export function getConnection(request: RESTAPIRequest, response: RESTAPIResponse): void {
    open('GET /connection', response, () => read(request, () => succeed(readConnection())))
}

/** `PUT /connection` */
export function putConnection(request: RESTAPIRequest, response: RESTAPIResponse): void {
    open('PUT /connection', response, () => {
        const body = parseJsonBody(bodyText(request))
        if (!body.ok) return body
        const change = readConnectionChange(body.value)
        if (!change.ok) return change
        const changed = changeConnection(change.value)
        if (!changed.ok) return changed
        return succeed({ status: 200, body: changed.value, log: logged('connected', change.value.tenantId) })
    })
}

/** `DELETE /connection`: the integration user that calls is inactive afterwards, so a repetition finds a dead login. */
export function deleteConnection(_request: RESTAPIRequest, response: RESTAPIResponse): void {
    open('DELETE /connection', response, () => {
        const removed = removeConnection()
        return removed.ok ? succeed({ status: 204, log: logged('removed', '') }) : removed
    })
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

function changeReply({ fields, task }: TaskChanged): Reply {
    const log = {
        outcome: 'changed',
        taskId: task.taskId,
        request: task.id,
        message: `${task.number} ${fields.join(', ')}`,
    }
    return { status: 200, body: task, ...(fields.length > 0 ? { log } : {}) }
}

function commentReply({ repeated, waiting, request, comment }: CommentReceipt): Reply {
    if (repeated) return { status: 200, body: comment }
    return {
        status: 201,
        body: comment,
        log: {
            outcome: waiting === '' ? 'commented' : 'waiting',
            taskId: request.taskId,
            request: request.id,
            message: `${request.number} ${waiting}`,
        },
    }
}

function taskIdOf(request: RESTAPIRequest): string {
    const { taskId = '' } = request.pathParams as { taskId?: string }
    return taskId
}
