import { dueDate } from './fields/due-date'
import { fieldReader } from './fields/reader'
import { ifSent, optional, required } from './fields/rule'
import { taskDescription, taskName } from './fields/task-texts'
import { wantedPriority } from './fields/wanted-priority'
import type { JsonObject } from './json-body'
import { fail, type Outcome, succeed } from './outcome'
import { ticketPriority } from './priority'
import type { ReceivedTask } from './received-task'

/** What the security center may change of a task. */
export const CHANGEABLE = ['name', 'description', 'priority', 'dueDate'] as const
export type ChangeableField = (typeof CHANGEABLE)[number]

/** What is to be otherwise, normalised. */
export type WantedChange = Partial<Pick<ReceivedTask, ChangeableField>>

/** Validates the body of `PATCH /tasks/{taskId}`. Fails with `invalid_task` and every field error at once; where nothing
 * is to be changed, every field that could be is one. */
export function readTaskChange(body: JsonObject): Outcome<WantedChange> {
    const { read, problems } = fieldReader(body)
    const change: { [F in ChangeableField]: ReceivedTask[F] | undefined } = {
        name: read('name', ifSent(required(taskName))),
        description: read('description', ifSent(optional(taskDescription, ''))),
        priority: read('priority', ifSent(required(wantedPriority))),
        dueDate: read('dueDate', ifSent(optional(dueDate, null))),
    }
    const fields = problems()
    if (fields.length > 0) return fail('invalid_task', 'task.invalid', [], { fields })
    const sent = CHANGEABLE.filter((field) => change[field] !== undefined)
    if (sent.length === 0) {
        const args = [CHANGEABLE.join(', ')]
        return fail('invalid_task', 'task.invalid', [], {
            fields: CHANGEABLE.map((field) => ({ field, key: 'task.nothingToChange', args })),
        })
    }
    const wanted: Record<string, unknown> = {}
    sent.forEach((field) => (wanted[field] = change[field]))
    return succeed(wanted as WantedChange)
}

/** The fields in which a change makes another task of it. With a ticket, its priority is the one that the ticket can
 * have. */
export function changedFields(task: ReceivedTask, change: WantedChange, hasTicket: boolean): ChangeableField[] {
    return CHANGEABLE.filter((field) => {
        const wanted = change[field]
        if (wanted === undefined) return false
        if (field === 'priority' && hasTicket) {
            const { ticketType } = task
            return ticketPriority(ticketType, wanted as ReceivedTask['priority']).priority !== task.priority
        }
        return wanted !== task[field]
    })
}
