import { CONNECTOR_PATH } from '../../src/server/contract'
import { type Call } from './http'
import type { MeasuredInstance } from './measured-instance'
import type { Case } from './rounds'
import { type BenchTask, task } from './tasks'

type TicketType = BenchTask['ticketType']

/** Creating against the least and the platform's own way, and what is cheaper than creating. */
export function writeCases(instance: MeasuredInstance): Case[] {
    const sent: BenchTask[] = []
    const { url, connector: authorization, agent } = instance
    const path = `${CONNECTOR_PATH}/tasks`
    const made = (name: string, status: number, call: () => Call): Case => ({ name, url, status, call })
    const create = (type: TicketType): Case =>
        made(`create ${type}`, 201, () => {
            const body = task(type)
            sent.push(body)
            return { method: 'POST', path, authorization, body }
        })
    const floor = (type: TicketType): Case =>
        made(`floor ${type}`, 201, () => ({
            method: 'POST',
            path: '/api/x_floor_app/floor/tasks',
            authorization,
            body: task(type),
        }))
    const table = (type: TicketType): Case =>
        made(`table ${type}`, 201, () => ({
            method: 'POST',
            path: `/api/now/table/${type === 'change' ? 'change_request' : 'incident'}`,
            authorization: agent,
            body: ticketFields(task(type)),
        }))
    // Of tasks that were answered, not of one that may still be on its way from another client.
    const earlier = (): BenchTask => sent[Math.floor(Math.random() * Math.max(1, sent.length - 8))] as BenchTask
    return [
        create('change'),
        create('incident'),
        floor('change'),
        floor('incident'),
        table('change'),
        table('incident'),
        made('replay', 200, () => ({ method: 'POST', path, authorization, body: earlier() })),
        made('get', 200, () => ({ method: 'GET', path: `${path}/${earlier().taskId}`, authorization })),
    ]
}

function ticketFields({ taskId, name, description, priority, dueDate }: BenchTask): Record<string, string> {
    return {
        short_description: name,
        description,
        priority: String(priority),
        impact: String(priority),
        urgency: String(priority),
        due_date: `${dueDate} 23:59:59`,
        correlation_id: taskId,
        correlation_display: 'Table API',
    }
}
