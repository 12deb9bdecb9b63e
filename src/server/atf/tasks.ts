import { gs } from '@servicenow/glide'
import type { Task, TaskRequest, TicketType } from '../contract'
import { newGuid } from '../platform/random'
import { createTask } from '../rest/connector'
import { type AssertEqual, bodyOf, call } from './call'

/** A task that says what it is, under an ID of its own. */
export function testTask(ticketType: TicketType): TaskRequest & { taskId: string } {
    return {
        taskId: `atf-${newGuid()}`,
        ticketType,
        name: 'Automated test of the Microsoft 365 Ticketing Connector',
        description: '<p>Made by the Automated Test Framework, and taken back by it.</p>',
        priority: 4,
        requestedBy: gs.getUserName(),
        recommendationSource: 'microsoft',
        recommendationCategory: 'Identity',
    }
}

/** Sends a task, which has to be received and to have its ticket. */
export function received(assertEqual: AssertEqual, task: TaskRequest): Task {
    const answered = call(createTask, { body: JSON.stringify(task) })
    assertEqual({ name: `status of ${answered.text}`, shouldbe: 201, value: answered.status })
    const made = bodyOf(answered) as Task
    const refusal = made.ticketError ? made.ticketError.message : ''
    assertEqual({ name: 'why there is no ticket', shouldbe: '', value: refusal })
    return made
}
