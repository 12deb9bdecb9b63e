import assert from 'node:assert/strict'
import type { Task, TaskState } from '../../../src/server/contract'
import type { AsyncRun, Row } from '../../instance/types'
import { addUser, REQUEST, type Running } from './running'
import { type NewTask, newTask, taskOf, TICKET_TABLES } from './tasks'

const SECOND = 1000

/** What closes a ticket under the stock data policies. */
export const CLOSING = { close_code: 'successful', close_notes: 'Done' } as const

/** The states of a change request on its way through the model. */
export const CHANGE_PATH = ['-4', '-3', '-2', '-1', '0', '3'] as const

export type Sent = Task & { ticket: NonNullable<Task['ticket']> }

/** Somebody who works on tickets, without any role of ours, and what the security center sees of it. Each edit is a minute
 * after the one before. */
export class Agent {
    readonly id: string
    private readonly account: ReturnType<Running['as']>

    constructor(
        private readonly running: Running,
        userName = 'agent',
        values: Row = {},
    ) {
        this.id = addUser(running, userName, ['itil', 'itil_admin'], values)['sys_id'] ?? ''
        this.account = running.as(userName, userName)
    }

    /** A task that was received, with its ticket, and whose rules have run. */
    async sent(changes: Partial<NewTask> = {}): Promise<Sent> {
        const task = taskOf(await this.running.center.createTask(newTask(changes)))
        this.running.instance.settle()
        assert.ok(task.ticket)
        return { ...task, ticket: task.ticket }
    }

    /** Edits the ticket, and has the asynchronous rules run afterwards: what they cost. */
    async edit(task: Sent, values: Record<string, string>): Promise<AsyncRun[]> {
        this.wait(60)
        await this.account.update(TICKET_TABLES[task.ticketType], task.ticket.id, values)
        return this.settle()
    }

    /** Deletes the ticket, likewise. */
    async remove(task: Sent): Promise<AsyncRun[]> {
        this.wait(60)
        await this.account.remove(TICKET_TABLES[task.ticketType], task.ticket.id)
        return this.settle()
    }

    /** What comes into the table without any rule running. */
    import(task: Sent, values: Row): void {
        this.wait(60)
        const { store } = this.running.instance
        store.update(TICKET_TABLES[task.ticketType], task.ticket.id, { sys_updated_on: this.now(), ...values })
    }

    async read(task: Sent): Promise<Task> {
        return taskOf(await this.running.center.getTask(task.taskId))
    }

    async state(task: Sent): Promise<TaskState> {
        return (await this.read(task)).state
    }

    request(task: Sent): Row {
        const row = this.running.instance.store.get(REQUEST, task.id)
        assert.ok(row)
        return row
    }

    ticket(task: Sent): Row {
        const row = this.running.instance.store.get(TICKET_TABLES[task.ticketType], task.ticket.id)
        assert.ok(row)
        return row
    }

    /** The time of the clock as rows have it. */
    now(): string {
        return new Date(this.running.instance.now()).toISOString().slice(0, 19).replace('T', ' ')
    }

    /** The time of the clock as answers have it. */
    nowOnTheWire(): string {
        return `${this.now().replace(' ', 'T')}Z`
    }

    wait(seconds: number): void {
        const { instance } = this.running
        instance.setClock(Math.floor(instance.now() / SECOND + seconds) * SECOND)
    }

    /** The scheduler is some seconds late. Times are those of the edit all the same. */
    private settle(): AsyncRun[] {
        const { instance } = this.running
        const edited = instance.now()
        this.wait(7)
        const runs = instance.settle()
        instance.setClock(edited)
        return runs
    }
}

/** The request says what the ticket says. */
export function assertFollows(agent: Agent, task: Sent): void {
    const [request, ticket] = [agent.request(task), agent.ticket(task)]
    assert.deepEqual(
        [request['ticket_number'], request['ticket_state'], request['priority'], request['due_date']],
        [ticket['number'], ticket['state'], ticket['priority'], ticket['due_date']],
    )
    assert.deepEqual(
        [request['assigned_to'], request['assignment_group']],
        [ticket['assigned_to'], ticket['assignment_group']],
    )
}
