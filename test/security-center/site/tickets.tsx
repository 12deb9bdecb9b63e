import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { convert } from 'html-to-text'
import {
    type Comment,
    type CommentList,
    type CommentRequest,
    LIMITS,
    type Task,
    type TaskChange,
    type TaskList,
    TICKET_TYPES,
} from '../../../src/server/contract'
import type { TaskListQuery } from '../client'
import { Facts } from './facts'
import { page } from './layout'
import type { Portal } from './portal'
import { Refused, resultOf } from './problem'
import { PRIORITY_NAMES, shownTime, TICKET_NAMES } from './words'

/** Tickets shown on one page. */
const PAGE_SIZE = 20

type Filter = Record<'ticketType' | 'active' | 'cursor', string | undefined>

/** All tickets, and one of them with its comments. */
export function tickets(app: FastifyInstance, portal: Portal): void {
    app.get<{ Querystring: Filter }>('/tickets', async (request, reply) => {
        const list = resultOf(await portal.center.listTasks(queryOf(request.query)))
        reply.type('text/html')
        return page(portal, 'Tickets in ServiceNow', <Tickets list={list} filter={request.query} />)
    })

    app.get<{ Params: { taskId: string } }>('/tickets/:taskId', async (request, reply) => {
        reply.type('text/html')
        return showTicket(portal, request.params.taskId)
    })

    app.post<{ Params: { taskId: string }; Body: TaskChange }>('/tickets/:taskId', async (request, reply) => {
        const { taskId } = request.params
        const { name, priority, dueDate } = request.body
        try {
            const change = { dueDate: dueDate || null, ...(name === undefined ? {} : { name }) }
            resultOf(await portal.center.changeTask(taskId, priority === undefined ? change : { ...change, priority }))
        } catch (refused) {
            if (!(refused instanceof Refused)) throw refused
            reply.type('text/html')
            return showTicket(portal, taskId, refused)
        }
        portal.tell('The ticket was changed.')
        return reply.redirect(ticketPath(taskId))
    })

    app.post<{ Params: { taskId: string }; Body: CommentRequest }>(
        '/tickets/:taskId/comments',
        async (request, reply) => {
            const { taskId } = request.params
            const { commentId, author, text } = request.body
            try {
                resultOf(await portal.center.comment(taskId, { commentId, author, text }))
            } catch (refused) {
                if (!(refused instanceof Refused)) throw refused
                reply.type('text/html')
                return showTicket(portal, taskId, refused)
            }
            portal.tell('The comment was sent.')
            return reply.redirect(ticketPath(taskId))
        },
    )
}

async function showTicket(portal: Portal, taskId: string, refused?: Refused): Promise<string> {
    const task = resultOf(await portal.center.getTask(taskId))
    const comments = resultOf(await portal.center.listComments(taskId))
    return page(portal, task.ticket?.number ?? task.number, <Ticket task={task} comments={comments} />, refused)
}

function ticketPath(taskId: string): string {
    return `/tickets/${encodeURIComponent(taskId)}`
}

function queryOf({ ticketType, active, cursor }: Filter): TaskListQuery {
    const type = TICKET_TYPES.find((known) => known === ticketType)
    return {
        limit: PAGE_SIZE,
        ...(type && { ticketType: type }),
        ...(active && { active: active === 'true' }),
        ...(cursor && { cursor }),
    }
}

function Tickets({ list: { tasks, hasMore, nextCursor }, filter }: { list: TaskList; filter: Filter }) {
    const { ticketType = '', active = '' } = filter
    const more = new URLSearchParams({ ticketType, active, cursor: nextCursor })
    return (
        <>
            <form class="card" method="get" action="/tickets">
                <label for="ticketType">Ticket type</label>
                <select id="ticketType" name="ticketType">
                    <option value="">All</option>
                    {TICKET_TYPES.map((type) => (
                        <option key={type} value={type} selected={type === ticketType}>
                            {TICKET_NAMES[type]}
                        </option>
                    ))}
                </select>
                <label for="active">State</label>
                <select id="active" name="active">
                    <option value="">All</option>
                    <option value="true" selected={active === 'true'}>
                        Open
                    </option>
                    <option value="false" selected={active === 'false'}>
                        Closed
                    </option>
                </select>
                <button>Show</button>
            </form>
            <div class="scroll">
                <table>
                    <thead>
                        <tr>
                            {['Ticket', 'Name', 'State', 'Priority', 'Due', 'Last change'].map((name) => (
                                <th key={name} scope="col">
                                    {name}
                                </th>
                            ))}
                        </tr>
                    </thead>
                    <tbody>
                        {tasks.map((task) => (
                            <tr key={task.taskId}>
                                <td>
                                    <a href={ticketPath(task.taskId)}>{task.ticket?.number ?? task.number}</a>
                                </td>
                                <td>{task.name}</td>
                                <td>{task.state.name}</td>
                                <td>{PRIORITY_NAMES[task.priority]}</td>
                                <td>{shownTime(task.dueDate)}</td>
                                <td>{shownTime(task.updatedAt)}</td>
                            </tr>
                        ))}
                    </tbody>
                </table>
            </div>
            {tasks.length === 0 && <p>There is none.</p>}
            {hasMore && <a href={`/tickets?${more.toString()}`}>More</a>}
        </>
    )
}

function Ticket({ task, comments }: { task: Task; comments: CommentList }) {
    const facts: [string, string][] = [
        ['State', task.state.name],
        ['Ticket type', TICKET_NAMES[task.ticketType]],
        ['Priority', PRIORITY_NAMES[task.priority]],
        ['Due', shownTime(task.dueDate)],
        ['Assigned to', task.assignedTo?.name ?? '-'],
        ['Group', task.assignmentGroup?.name ?? '-'],
        ['Requested by', task.requestedBy],
        ['Request', task.number],
        ['Created', shownTime(task.createdAt)],
        ['Last change', shownTime(task.updatedAt)],
        ['Closed', shownTime(task.closedAt)],
    ]
    return (
        <>
            <section class="card">
                <h2>{task.name}</h2>
                <Facts of={facts} />
                {task.ticketError && <p class="problem">{task.ticketError.message}</p>}
                {task.warnings.map(({ field, message }) => (
                    <p key={field} class="soft">
                        {message}
                    </p>
                ))}
                <p class="text">{convert(task.description, { wordwrap: false })}</p>
                <p class="links">
                    <a href={task.ticket?.url ?? task.url} target="_blank" rel="noopener noreferrer">
                        Open in ServiceNow
                    </a>
                </p>
            </section>
            {task.active && <ChangeForm task={task} />}
            <Comments task={task} list={comments} />
        </>
    )
}

function ChangeForm({ task }: { task: Task }) {
    return (
        <form class="card" method="post" action={ticketPath(task.taskId)}>
            <h2>Change the ticket</h2>
            <label for="name">Name</label>
            <input id="name" name="name" required maxLength={LIMITS.name} value={task.name} />
            <label for="priority">Priority</label>
            <select id="priority" name="priority">
                {Object.entries(PRIORITY_NAMES).map(([number, name]) => (
                    <option key={number} value={number} selected={number === String(task.priority)}>
                        {name}
                    </option>
                ))}
            </select>
            <label for="dueDate">Due date</label>
            <input id="dueDate" name="dueDate" type="date" value={task.dueDate?.slice(0, 10) ?? ''} />
            <button>Change</button>
        </form>
    )
}

function Comments({ task, list: { comments, complete } }: { task: Task; list: CommentList }) {
    return (
        <section class="card" aria-labelledby="comments">
            <h2 id="comments">Comments</h2>
            {comments.map((comment) => (
                <OneComment key={comment.id} comment={comment} />
            ))}
            {!complete && <p class="soft">The instance does not let the app read what was written there.</p>}
            <form method="post" action={`${ticketPath(task.taskId)}/comments`}>
                <input type="hidden" name="commentId" value={randomUUID()} />
                <label for="author">Your name</label>
                <input id="author" name="author" required maxLength={LIMITS.commentAuthor} value={task.requestedBy} />
                <label for="text">Comment</label>
                <textarea id="text" name="text" required maxLength={LIMITS.commentText} />
                <button>Send</button>
            </form>
        </section>
    )
}

function OneComment({ comment: { author, createdAt, origin, text } }: { comment: Comment }) {
    return (
        <div data-origin={origin}>
            <p class="soft">
                {author}, {shownTime(createdAt)}, {origin === 'servicenow' ? 'in ServiceNow' : 'from here'}
            </p>
            <p class="text">{text}</p>
        </div>
    )
}
