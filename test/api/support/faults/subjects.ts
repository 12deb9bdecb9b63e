import assert from 'node:assert/strict'
import type { CommentRequest, TaskChange, TicketType } from '../../../../src/server/contract'
import type { Row, SessionUser } from '../../../instance/types'
import { mandatory } from '../obstacles'
import { addUser, COMMENT, type Running } from '../running'
import { type NewTask, newTask, onlyOnesOf, requestsOf, taskOf, TICKET_TABLES, ticketsOf } from '../tasks'
import { NOTES } from './whole'

/** How far a task has come: not sent, received without a ticket whose next attempt is due, or with its ticket. */
export type Kind = 'new' | 'waiting' | 'ticketed'

/** A task to work on, and what is said about it. */
export interface Subject {
    task: NewTask
    comment: CommentRequest
    change: TaskChange
    /** sys_ids; '' where it has none. */
    request: string
    ticket: string
}

const DUE = 2 * 60_000
let count = 0

/** An instance with somebody who works on its tickets. */
export class World {
    readonly agent: SessionUser

    constructor(readonly running: Running) {
        addUser(running, 'agent', ['itil', 'itil_admin'])
        const agent = running.instance.user('agent')
        assert.ok(agent)
        this.agent = agent
    }

    async subject(kind: Kind, ticketType: TicketType): Promise<Subject> {
        const { instance, center } = this.running
        const task = newTask({ ticketType, priority: 4 })
        count += 1
        const comment = { commentId: `comment-${count}`, text: `Please hurry, number ${count}`, author: 'Mira Vogel' }
        const change: TaskChange = { name: `Changed, number ${count}`, description: 'Changed', priority: 1, dueDate: '2027-01-01' } // prettier-ignore
        const subject = { task, comment, change, request: '', ticket: '' }
        if (kind === 'new') return subject
        const policy = mandatory(this.running, TICKET_TABLES[ticketType], 'cmdb_ci')
        if (kind === 'ticketed') policy.remove()
        const { id, ticket } = taskOf(await center.createTask(task))
        if (kind === 'waiting') policy.remove()
        assert.equal(ticket === null, kind === 'waiting')
        instance.settle()
        if (kind === 'waiting') instance.setClock(instance.now() + DUE)
        return { ...subject, request: id, ticket: ticket?.id ?? '' }
    }

    /** All that is kept of a task, but for stamps. */
    kept({ task }: Subject): Row[] {
        const { instance } = this.running
        const tickets = ticketsOf(instance, task.taskId)
        const requests = requestsOf(instance, task.taskId)
        const comments = requests.flatMap(({ sys_id: request = '' }) => instance.store.find(COMMENT, { request }))
        const notes = tickets.flatMap(({ sys_id: id = '' }) => instance.store.find(NOTES, { element_id: id }))
        return [...requests, ...tickets, ...comments, ...notes].map(withoutStamps)
    }

    request({ task }: Subject): Row {
        const [request] = requestsOf(this.running.instance, task.taskId)
        assert.ok(request, `${task.taskId} has no request`)
        return request
    }

    both({ task }: Subject): { request: Row; ticket: Row } {
        return onlyOnesOf(this.running.instance, task.taskId)
    }

    /** The agent changes the ticket, and the rules see it; why the platform refused, or null. */
    update(subject: Subject, values: Row): string | null {
        const { instance } = this.running
        const table = TICKET_TABLES[subject.task.ticketType]
        const outcome = instance.records.update(this.agent, table, subject.ticket, values)
        instance.settle()
        return outcome.ok ? null : outcome.refusal.message
    }
}

const STAMPS = ['sys_updated_on', 'sys_updated_by', 'sys_mod_count']

function withoutStamps(row: Row): Row {
    return Object.fromEntries(Object.entries(row).filter(([column]) => !STAMPS.includes(column)))
}
