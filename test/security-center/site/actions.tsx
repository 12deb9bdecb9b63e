import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { convert } from 'html-to-text'
import { LIMITS, TICKET_TYPES, type TaskRequest } from '../../../src/server/contract'
import { type Sample, samples } from '../samples'
import { page } from './layout'
import type { Portal } from './portal'
import { Refused, resultOf } from './problem'
import { PRIORITY_NAMES, priorityOf, TICKET_NAMES } from './words'

/** What a person may change before it is shared. */
type Shared = Record<'taskId' | 'ticketType' | 'name' | 'description' | 'priority' | 'dueDate' | 'requestedBy', string>

/** Secure Score: the improvement actions, and sharing one of them to ServiceNow. */
export function actions(app: FastifyInstance, portal: Portal): void {
    app.get<{ Querystring: { ticketType?: string } }>('/secureScore', async (request, reply) => {
        reply.type('text/html')
        return page(portal, 'Improvement actions', <Actions ticketType={request.query.ticketType} />)
    })

    app.get<{ Params: { id: string }; Querystring: { ticketType?: string } }>(
        '/secureScore/:id',
        async (request, reply) => {
            const action = actionOf(request.params.id)
            const { ticketType = action.ticketType } = request.query
            reply.type('text/html')
            const form = <ShareForm action={action} values={{ ...proposed(action), ticketType }} />
            return page(portal, 'Share to ServiceNow', form)
        },
    )

    app.post<{ Params: { id: string }; Body: Shared }>('/secureScore/:id', async (request, reply) => {
        const action = actionOf(request.params.id)
        try {
            const answer = await portal.center.createTask(taskOf(action, request.body))
            const task = resultOf(answer)
            portal.tell(`Shared to ServiceNow as ${task.ticket?.number ?? task.number}.`)
            return await reply.redirect(`/tickets/${encodeURIComponent(task.taskId)}`)
        } catch (refused) {
            if (!(refused instanceof Refused)) throw refused
            reply.type('text/html')
            return page(portal, 'Share to ServiceNow', <ShareForm action={action} values={request.body} />, refused)
        }
    })
}

/** Another ticket each time the form is opened; sending the same form twice is a repetition. */
function proposed({ ticketType, name, description, priority, dueDate, requestedBy }: Sample): Shared {
    return {
        taskId: randomUUID(),
        ticketType,
        name,
        description: convert(description ?? '', { wordwrap: false }),
        priority: String(priorityOf(priority)),
        dueDate: dueDate?.slice(0, 10) ?? '',
        requestedBy,
    }
}

function taskOf(action: Sample, shared: Shared): TaskRequest {
    return {
        ...action,
        ...shared,
        ticketType: TICKET_TYPES.find((type) => type === shared.ticketType) ?? action.ticketType,
        dueDate: shared.dueDate || null,
    }
}

function actionOf(id: string): Sample {
    const action = samples.find(({ taskId }) => taskId === id)
    if (!action) throw new Refused(`There is no improvement action ${id}.`)
    return action
}

function Actions({ ticketType }: { ticketType: string | undefined }) {
    const query = ticketType === undefined ? '' : `?ticketType=${encodeURIComponent(ticketType)}`
    return (
        <div class="scroll">
            <table>
                <thead>
                    <tr>
                        <th scope="col">Improvement action</th>
                        <th scope="col">Category</th>
                        <th scope="col">Share</th>
                    </tr>
                </thead>
                <tbody>
                    {samples.map(({ taskId, name, recommendationCategory }) => (
                        <tr key={taskId}>
                            <td>{name}</td>
                            <td>{recommendationCategory ?? '-'}</td>
                            <td>
                                <a href={`/secureScore/${taskId}${query}`} aria-label={`ServiceNow: ${name}`}>
                                    ServiceNow
                                </a>
                            </td>
                        </tr>
                    ))}
                </tbody>
            </table>
        </div>
    )
}

function ShareForm({ action, values }: { action: Sample; values: Shared }) {
    return (
        <form class="card" method="post" action={`/secureScore/${action.taskId}`}>
            <input type="hidden" name="taskId" value={values.taskId} />
            <label for="ticketType">Ticket type</label>
            <select id="ticketType" name="ticketType">
                {TICKET_TYPES.map((type) => (
                    <option key={type} value={type} selected={type === values.ticketType}>
                        {TICKET_NAMES[type]}
                    </option>
                ))}
            </select>
            <label for="name">Name</label>
            <input id="name" name="name" required maxLength={LIMITS.name} value={values.name} />
            <label for="priority">Priority</label>
            <select id="priority" name="priority">
                {Object.entries(PRIORITY_NAMES).map(([number, name]) => (
                    <option key={number} value={number} selected={number === values.priority}>
                        {name}
                    </option>
                ))}
            </select>
            <label for="dueDate">Due date</label>
            <input id="dueDate" name="dueDate" type="date" value={values.dueDate} />
            <label for="requestedBy">Requested by</label>
            <input
                id="requestedBy"
                name="requestedBy"
                required
                maxLength={LIMITS.requestedBy}
                value={values.requestedBy}
            />
            <label for="description">Description</label>
            <textarea id="description" name="description">
                {values.description}
            </textarea>
            <button class="primary">Share</button>
        </form>
    )
}
