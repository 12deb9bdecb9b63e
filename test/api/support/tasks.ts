import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import type { ErrorAnswer, Result, Task, TaskRequest, TicketType } from '../../../src/server/contract'
import type { Answer } from '../../json-request'
import type { Instance, Row, Store } from '../../instance/types'
import { TARGET } from '../../real-instance/target'
import { REQUEST } from './running'

export const TICKET_TABLES = { change: 'change_request', incident: 'incident' } as const satisfies Record<
    TicketType,
    string
>

export interface NewTask extends TaskRequest {
    taskId: string
    ticketType: TicketType
}

let count = 0
// A real instance keeps what an earlier run has sent.
const RUN = TARGET ? `test-${Date.now().toString(36)}-` : ''

/** A task that nobody has sent yet, with the given fields as they are to be. */
export function newTask(changes: Partial<NewTask> = {}): NewTask {
    count++
    return {
        taskId: `${RUN}task-${count}`,
        ticketType: 'change',
        name: `Close the side door, number ${count}`,
        description: '<p>It has been <b>open</b> since Monday.</p>',
        priority: 2,
        dueDate: '2026-12-24',
        requestedBy: 'nobody@lindenhof.example',
        recommendationSource: 'microsoft',
        recommendationCategory: 'Identity',
        actionUrl: 'https://portal.lindenhof.example/doors?side=1',
        ...changes,
    }
}

/** The task of a success. */
export function taskOf({ method, path, status, text, body }: Answer): Task {
    assert.ok(status === 200 || status === 201, `${method} ${path} answered ${status}: ${text}`)
    return (body as Result<Task>).result
}

/** The error of a failure, the app's or the platform's. */
export function errorOf({ body, text }: Answer): ErrorAnswer['error'] {
    const answer = body as ErrorAnswer | undefined
    assert.equal(answer?.status, 'failure', text)
    return answer.error
}

/** What the design says the primary key of a thing is. */
export function derivedId(text: string): string {
    return createHash('sha256').update(text).digest('hex').slice(0, 32)
}

/** The requests of a task, as they are stored. */
export function requestsOf({ store }: Instance, taskId: string): Row[] {
    return store.find(REQUEST, { task_id: taskId })
}

/** The native tickets of a task, of either type, as they are stored. */
export function ticketsOf({ store }: Instance, taskId: string): Row[] {
    return Object.values(TICKET_TABLES).flatMap((table) => store.find(table, { correlation_id: taskId }))
}

/** The one request and the one ticket of a task, which know each other. */
export function onlyOnesOf(instance: Instance, taskId: string): { request: Row; ticket: Row } {
    const [request, ...moreRequests] = requestsOf(instance, taskId)
    const [ticket, ...moreTickets] = ticketsOf(instance, taskId)
    assert.deepEqual([moreRequests.length, moreTickets.length], [0, 0], `${taskId} has more than one request or ticket`)
    assert.ok(request, `${taskId} has no request`)
    assert.ok(ticket, `${taskId} has no ticket`)
    assert.equal(request['ticket'], ticket['sys_id'])
    assert.equal(request['ticket_number'], ticket['number'])
    assert.equal(request['ticket_error'], '')
    assert.equal(request['ticket_retry_at'], '')
    return { request, ticket }
}

/** Numbers of all requests and tickets there are. Throws if one was given twice. */
export function assertNumbersUnique({ store }: { store: Pick<Store, 'find'> }): void {
    for (const table of [REQUEST, ...Object.values(TICKET_TABLES)]) {
        const numbers = store.find(table, {}).map((row) => row['number'])
        assert.equal(new Set(numbers).size, numbers.length, `${table} has a number twice`)
    }
}
