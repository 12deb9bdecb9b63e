import assert from 'node:assert/strict'
import { SCOPE, type TicketType } from '../../../src/server/contract'
import type { Row, SessionUser } from '../../instance/types'
import { mandatory } from './obstacles'
import { Person } from './people'
import { type Running, start } from './running'
import { type NewTask, newTask, onlyOnesOf, taskOf, TICKET_TABLES } from './tasks'

/** An instance that is connected, with people before it: each in a session of their own. */
export interface Desk {
    running: Running
    user: Person
    agent: Person
    admin: Person
    itil: Person
    nobody: Person
}

export async function openDesk(): Promise<Desk> {
    const running = await start()
    const signIn = (userName: string, ...roles: string[]) => Person.signIn(running, userName, roles)
    return {
        running,
        user: await signIn('uma.user', `${SCOPE}.user`),
        agent: await signIn('anna.agent', `${SCOPE}.user`, 'itil'),
        admin: await signIn('ada.admin', `${SCOPE}.admin`),
        itil: await signIn('ivo.itil', 'itil'),
        nobody: await signIn('nils.nobody'),
    }
}

export function sessionOf({ instance }: Running, userName: string): SessionUser {
    const found = instance.user(userName)
    assert.ok(found)
    return { ...found, interactive: true }
}

/** A task whose ticket is refused as long as `check` runs, and its request. */
export async function refused(
    running: Running,
    check: (task: NewTask, id: string) => Promise<void>,
    ticketType: TicketType = 'incident',
): Promise<void> {
    const policy = mandatory(running, TICKET_TABLES[ticketType], 'cmdb_ci')
    const task = newTask({ ticketType })
    try {
        const answer = await running.center.createTask(task)
        assert.equal(taskOf(answer).ticket, null)
        await check(task, taskOf(answer).id)
    } finally {
        policy.remove()
    }
}

/** A task whose ticket was refused and would not be any more. */
export async function waiting(running: Running, ticketType?: TicketType): Promise<{ task: NewTask; id: string }> {
    let made: { task: NewTask; id: string } | undefined
    const keep = (task: NewTask, id: string): Promise<void> => {
        made = { task, id }
        return Promise.resolve()
    }
    await refused(running, keep, ticketType)
    assert.ok(made)
    return made
}

/** A task with its ticket. */
export async function created(
    running: Running,
    changes: Partial<NewTask> = {},
): Promise<{ request: Row; ticket: Row }> {
    const task = newTask(changes)
    taskOf(await running.center.createTask(task))
    return onlyOnesOf(running.instance, task.taskId)
}

export function actionNamed({ instance: { store } }: Running, name: string): Row {
    const [action, ...more] = store.find('sys_ui_action', { name })
    assert.ok(action && more.length === 0, name)
    return action
}
