import assert from 'node:assert/strict'
import { CONNECTOR_PATH, SETUP_PATH } from '../../../../src/server/contract'
import { CLOSING } from '../agent'
import { refusingUpdate } from '../obstacles'
import { ADMINISTRATOR, COMMENT, CONNECTION, LOG, REQUEST, STATE } from '../running'
import { type NewTask, newTask, TICKET_TABLES } from '../tasks'
import type { Kind, Subject, World } from './subjects'
import { NOTES } from './whole'
import { CLEAN_JOB, COMPARE_JOB, FINISH_JOB, RETRY_JOB } from '../../../job-names'

/** A request as it is sent, `authorization` other than the integration user's. */
export interface Sent {
    method: string
    path: string
    body?: unknown
    authorization?: string
}

/** Something that happens to a task: a request, which is answered and can be sent again; or what runs within the instance
 * (a job, a rule, a button), which answers what went wrong, or null. */
export interface Act {
    name: string
    /** What the task has to be like. */
    on: Kind
    /** What else there has to be before. */
    ready?: (world: World, it: Subject) => unknown
    request?: (it: Subject) => Sent
    run?: (world: World, it: Subject) => string | null
    /** What the platform may tell an agent who comes too late. */
    tooLate?: RegExp
    /** Fails unless it has come about, once it was acknowledged and all is done. */
    done?: (world: World, it: Subject) => void
    /** A part of it may be kept though it was refused: sent again it is whole. */
    partly?: boolean
}

const FIVE_MINUTES = 5 * 60_000
const tasks = `${CONNECTOR_PATH}/tasks`
const at = ({ task }: Subject, rest = '') => `${tasks}/${task.taskId}${rest}`

export const create = (on: Kind = 'new'): Act => ({
    name: on === 'new' ? 'create' : 'create again',
    on,
    request: ({ task }) => ({ method: 'POST', path: tasks, body: task }),
    done: (world, it) => {
        assert.equal(world.request(it)['received']?.includes(it.task.name), true)
    },
})

export const createOther: Act = {
    name: 'create another',
    on: 'new',
    request: () => ({ method: 'POST', path: tasks, body: newTask({ ticketType: 'incident' }) }),
}

export const conflict = (on: Kind = 'new'): Act => ({
    name: 'create otherwise',
    on,
    request: ({ task }) => ({ method: 'POST', path: tasks, body: { ...task, name: 'Other' } }),
})

export const change = (on: Kind): Act => ({
    name: 'change',
    on,
    request: (it) => ({ method: 'PATCH', path: at(it), body: it.change }),
    done: (world, it) => {
        const { request, ticket } = world.both(it)
        assert.equal(request['task_name'], it.change.name)
        assert.equal(ticket['short_description'], it.change.name)
        assert.deepEqual([request['details'], request['due'], request['priority']], ['Changed', '2027-01-01', '1'])
    },
})

/** Another one of the same task. */
export const changeOtherwise = (on: Kind): Act => ({
    name: 'change otherwise',
    on,
    request: (it) => ({ method: 'PATCH', path: at(it), body: { name: 'Second', priority: 3, description: 'Second' } }),
})

export const comment = (on: Kind): Act => ({
    name: 'comment',
    on,
    request: (it) => ({ method: 'POST', path: at(it, '/comments'), body: it.comment }),
    done: ({ running: { instance } }, it) => {
        const [row, ...more] = instance.store.find(COMMENT, { comment_id: it.comment.commentId })
        assert.deepEqual([row?.['text'], more.length], [it.comment.text, 0])
    },
})

export const reads: ((on: Kind) => Act)[] = [
    (on) => ({ name: 'read', on, request: (it) => ({ method: 'GET', path: at(it) }) }),
    (on) => ({ name: 'list', on, request: () => ({ method: 'GET', path: `${tasks}?limit=2` }) }),
    (on) => ({ name: 'count', on, request: () => ({ method: 'GET', path: `${CONNECTOR_PATH}/summary` }) }),
    (on) => ({ name: 'read comments', on, request: (it) => ({ method: 'GET', path: at(it, '/comments') }) }),
]

export const nameStates = (on: Kind): Act => ({
    name: 'name states',
    on,
    // Some are renamed, one is new; the same list again sets what was refused.
    partly: true,
    request: ({ task }) => ({
        method: 'PUT',
        path: `${CONNECTOR_PATH}/ticket-states`,
        body: [
            { ticketType: 'incident', value: '2', name: `Doing ${task.taskId}` },
            { ticketType: 'change', value: '-4', name: `Looking ${task.taskId}` },
            { ticketType: 'incident', value: stateOf(task), name: 'New' },
        ],
    }),
    done: ({ running: { instance } }, { task }) => {
        const names = instance.store.find(STATE, {}).map(({ name = '' }) => name)
        for (const name of [`Doing ${task.taskId}`, `Looking ${task.taskId}`]) assert.ok(names.includes(name), name)
        assert.equal(instance.store.find(STATE, { value: stateOf(task) }).length, 1)
    },
})

/** A native value that nothing else has named. */
function stateOf({ taskId }: NewTask): string {
    return `9${taskId.replace(/\D/g, '')}`
}

export const connectTenant = (on: Kind): Act => ({
    name: 'connect',
    on,
    partly: true,
    request: ({ task }) => ({
        method: 'PUT',
        path: `${CONNECTOR_PATH}/connection`,
        body: { tenantId: `tenant of ${task.taskId}` },
    }),
    done: ({ running: { instance } }, { task }) => {
        const rows = instance.store.find(CONNECTION, {})
        assert.deepEqual(
            rows.map((row) => row['tenant_id']),
            [`tenant of ${task.taskId}`],
        )
    },
})

export const remove = (on: Kind): Act => ({
    name: 'remove the connection',
    on,
    request: () => ({ method: 'DELETE', path: `${SETUP_PATH}/connection`, authorization: ADMINISTRATOR }),
})

const job = (name: string, title: string) => (on: Kind) => ({
    name,
    on,
    run: ({ running: { instance } }: World) => instance.runJob(title).error,
})

export const retryJob: Act = { ...job('create waiting tickets', RETRY_JOB)('waiting'), done: hasTicket }
/** As late as it must never meet a first attempt. */
export const lateRetryJob: Act = {
    name: 'create waiting tickets, much later',
    on: 'new',
    run: ({ running: { instance } }) => {
        const now = instance.now()
        instance.setClock(now + 2 * FIVE_MINUTES)
        const { error } = instance.runJob(RETRY_JOB)
        instance.setClock(now)
        return error
    },
}
export const finishJob = job('finish what waits', FINISH_JOB)
export const compareJob = job('compare', COMPARE_JOB)

/** A comment that the ticket did not take at first is due. */
export const finishComment: Act = {
    ...finishJob('ticketed'),
    name: 'deliver a comment that waits',
    ready: async (world, it) => {
        const { center, instance } = world.running
        const rule = refusingUpdate(world.running, TICKET_TABLES[it.task.ticketType], 'No notes')
        await center.comment(it.task.taskId, it.comment)
        rule.remove()
        instance.setClock(instance.now() + FIVE_MINUTES)
    },
    done: (world, it) => {
        assert.equal(world.running.instance.store.find(NOTES, { element_id: it.ticket }).length, 1)
    },
}

/** A task was changed while it had no ticket, and the ticket has just been made. */
export const finishChange: Act = {
    ...finishJob('waiting'),
    name: 'bring a ticket up to a change',
    ready: async ({ running: { center, instance } }, it) => {
        assert.equal((await center.changeTask(it.task.taskId, it.change)).status, 200)
        assert.equal(instance.runJob(RETRY_JOB).error, null)
    },
    done: (world, it) => change('waiting').done?.(world, it),
}

/** A ticket was changed where no rule of ours saw it. */
export const compareChanged: Act = {
    ...compareJob('ticketed'),
    name: 'find a ticket changed',
    ready: ({ running: { instance } }, { task, ticket }) => {
        instance.store.update(TICKET_TABLES[task.ticketType], ticket, { ...WORKING[task.ticketType], priority: '1' })
    },
    done: (world, it) => {
        assert.equal(world.request(it)['ticket_state'], WORKING[it.task.ticketType].state)
    },
}

export const compareDeleted: Act = {
    ...compareJob('ticketed'),
    name: 'find a ticket deleted',
    ready: ({ running: { instance } }, { task, ticket }) => {
        instance.store.remove(TICKET_TABLES[task.ticketType], ticket)
    },
    done: (world, it) => {
        assert.equal(world.request(it)['active'], '0')
    },
}

export const cleanLog: Act = {
    name: 'clean the log',
    on: 'new',
    ready: ({ running: { instance } }) => {
        for (const time of ['2020-01-01 00:00:00', '2020-01-02 00:00:00'])
            instance.store.insert(LOG, { time, sys_created_on: time, outcome: 'created', route: 'POST /tasks' })
    },
    run: ({ running: { instance } }) => instance.runJob(CLEAN_JOB).error,
    done: ({ running: { instance } }) => {
        assert.equal(instance.runJob(CLEAN_JOB).error, null)
        const times = instance.store.find(LOG, {}).map(({ time = '' }) => time)
        assert.ok(!times.some((time) => time.startsWith('2020')), 'Old entries stay')
    },
}

export const createNow: Act = {
    name: 'press Create the ticket now',
    on: 'waiting',
    run: ({ running: { instance } }, { request }) => {
        const [action] = instance.store.find('sys_ui_action', { name: 'Create the ticket now' })
        const row = instance.store.get(REQUEST, request)
        const user = instance.user('admin')
        assert.ok(action && row && user)
        try {
            return instance.formActions.run(action, { table: REQUEST, row, isNew: false, changes: {} }, user).error
        } catch (error) {
            // A transaction that was cancelled.
            return (error as Error).message
        }
    },
    done: hasTicket,
}

const WORKING = { change: { state: '-4' }, incident: { state: '2' } } as const
const CLOSED = { change: { state: '4' }, incident: { state: '7', ...CLOSING } } as const

const GONE_OR_CLOSED = /^No Record found$|aborted by Business Rule 'Change Model: Check State Transition/

export const edit: Act = {
    name: 'edit the ticket',
    on: 'ticketed',
    tooLate: GONE_OR_CLOSED,
    run: (world, it) => {
        const values = { ...WORKING[it.task.ticketType], due_date: '2028-02-02 10:00:00', assigned_to: world.agent.id }
        return world.update(it, values)
    },
    done: (world, it) => {
        assert.equal(world.request(it)['assigned_to'], world.agent.id)
    },
}

export const close: Act = {
    name: 'close the ticket',
    on: 'ticketed',
    tooLate: GONE_OR_CLOSED,
    run: (world, it) => world.update(it, CLOSED[it.task.ticketType]),
    done: (world, it) => {
        assert.equal(world.request(it)['active'], '0')
    },
}

export const deleteTicket: Act = {
    name: 'delete the ticket',
    on: 'ticketed',
    run: ({ agent, running: { instance } }, { task, ticket }) => {
        instance.records.remove(agent, TICKET_TABLES[task.ticketType], ticket)
        instance.settle()
        return null
    },
    done: (world, it) => {
        assert.equal(world.request(it)['active'], '0')
    },
}

function hasTicket(world: World, it: Subject): void {
    world.both(it)
}
