import { setTimeout } from 'node:timers/promises'
import type { TicketType } from '../../../src/server/contract'
import { derivedId, newTask, taskOf, TICKET_TABLES } from '../../api/support/tasks'
import type { Running } from '../../api/support/running'
import { outcome, type Question } from './question'

const TABLES_OF_OTHERS = ['oauth_entity', 'oauth_credential', 'sys_journal_field', 'sys_choice', 'sys_user_has_role']
const FLAGS = ['access', 'read_access', 'create_access', 'update_access', 'delete_access']

/** Seconds that the scheduler may be late. */
const PATIENCE = 60

const insert = (running: Running, table: string, values: Record<string, string>) =>
    running.administrator.request<{ result: Record<string, string> }>('POST', `/api/now/table/${table}`, values)

/** Whether the sys_ids that the app chooses for a task and its ticket are kept. */
async function keepsIds({ center }: Running, ticketType: TicketType): Promise<string> {
    const sent = newTask({ ticketType })
    const { id, ticket } = taskOf(await center.createTask(sent))
    const request = derivedId(`request:${sent.taskId.toLowerCase()}`)
    const kept = (is: boolean) => (is ? 'kept' : 'ignored')
    return `request ${kept(id === request)}, ticket ${kept(ticket?.id === derivedId(`ticket:${request}`))}`
}

/** Whether what an agent did to a ticket arrives in the request by itself. */
async function follows({ center, administrator }: Running, ticketType: TicketType): Promise<string> {
    const { taskId, ticket } = taskOf(await center.createTask(newTask({ ticketType })))
    const state = ticketType === 'incident' ? '2' : '-4'
    await administrator.update(TICKET_TABLES[ticketType], ticket?.id ?? '', { state })
    for (let seconds = 0; seconds < PATIENCE; seconds++) {
        if (taskOf(await center.getTask(taskId)).state.value === state) return 'within a minute'
        await setTimeout(1000)
    }
    return 'not within a minute'
}

/** How the platform keeps records. */
export const recordQuestions: Question[] = [
    ...TABLES_OF_OTHERS.map((table): Question => ({
        asks: `What may another scope do with ${table}?`,
        numbers: [3],
        async answer({ administrator }) {
            const [row] = await administrator.rows('sys_db_object', `name=${table}`, 1)
            return FLAGS.map((flag) => `${flag} ${row?.[flag] ?? 'unknown'}`).join(', ')
        },
    })),
    ...(['change', 'incident'] as const).map((ticketType): Question => ({
        asks: `Is a chosen sys_id kept, the ticket being a ${TICKET_TABLES[ticketType]}?`,
        numbers: [58],
        answer: (running) => keepsIds(running, ticketType),
    })),
    ...(['change', 'incident'] as const).map((ticketType): Question => ({
        asks: `Does a request follow its ${TICKET_TABLES[ticketType]} by itself?`,
        numbers: [56],
        answer: (running) => follows(running, ticketType),
    })),
    {
        asks: 'What priority has a change that is inserted with 4, impact and urgency being 1?',
        numbers: [67],
        async answer(running) {
            const values = { short_description: 'Test of the connector', impact: '1', urgency: '1', priority: '4' }
            const { status, body } = await insert(running, 'change_request', values)
            return `${status} ${body.result['priority'] ?? ''}`
        },
    },
    {
        asks: 'May a change be inserted without a short description?',
        numbers: [53],
        answer: async (running) => outcome(await insert(running, 'change_request', { impact: '3' })).slice(0, 3),
    },
    {
        asks: 'What becomes of a short description of 161 characters?',
        numbers: [54],
        async answer(running) {
            const { status, body } = await insert(running, 'incident', { short_description: 'x'.repeat(161) })
            return status === 201 ? `kept, ${body.result['short_description']?.length ?? 0} long` : String(status)
        },
    },
    {
        asks: 'What becomes of an emoji in a short description?',
        numbers: [111],
        async answer(running) {
            const { body } = await insert(running, 'incident', { short_description: 'a😀b' })
            const [row] = await running.administrator.rows('incident', `sys_id=${body.result['sys_id']}`, 1)
            return row?.['short_description'] ?? 'nothing'
        },
    },
    {
        asks: 'Does the instance let the app read the comments of a ticket?',
        numbers: [3],
        async answer({ center }) {
            const task = taskOf(await center.createTask(newTask()))
            const { body } = await center.listComments(task.taskId)
            return body && 'result' in body ? `complete: ${body.result.complete}` : 'no list'
        },
    },
]
