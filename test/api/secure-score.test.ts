// Real improvement actions, where the folder with them is: none of them is part of this project.
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { TaskRequest, TicketType } from '../../src/server/contract'
import { PROJECT, REQUEST, type Running, start } from './support/running'
import { errorOf, taskOf, TICKET_TABLES } from './support/tasks'

const FOLDER = `${PROJECT}../shared/data/secure-score`
/** Of the processor, sender and instance together: what else the machine does makes no difference. */
const SECONDS = 60

interface Action {
    id: string
    title: string | null
    locale?: string
    controlCategory?: string | null
    remediation?: string | null
    actionUrl?: string | null
}

type Sent = Omit<TaskRequest, 'name'> & { taskId: string; ticketType: TicketType; name?: string; description: string }

function actions(file: string): Action[] {
    return JSON.parse(readFileSync(`${FOLDER}/${file}.json`, 'utf8')) as Action[]
}

function toTask(action: Action, ticketType: TicketType): Sent {
    const { id, title, locale, controlCategory, remediation, actionUrl } = action
    return {
        taskId: [locale, id, ticketType].filter(Boolean).join(':'),
        ticketType,
        ...(title === null ? {} : { name: title }),
        description: remediation ?? '',
        priority: 'moderate',
        requestedBy: 'adele.vance@lindenhof.example',
        recommendationSource: 'microsoft',
        ...(controlCategory ? { recommendationCategory: controlCategory } : {}),
        ...(actionUrl ? { actionUrl } : {}),
    }
}

/** Sends one and reads it back; answers whether it was usable. */
async function share({ center }: Running, task: Sent): Promise<boolean> {
    const sent = await center.request('POST', '/tasks', task)
    if (!task.name?.trim()) {
        assert.equal(sent.status, 400, sent.text)
        assert.deepEqual(errorOf(sent).fields, [{ field: 'name', message: 'name is required.' }])
        return false
    }
    assert.equal(sent.status, 201, `${task.taskId}: ${sent.text}`)
    const read = await center.getTask(task.taskId)
    assert.equal(read.status, 200)
    for (const { taskId, name, description, ticket, ticketError, sourceCategory } of [taskOf(sent), taskOf(read)]) {
        assert.deepEqual([taskId, name, description], [task.taskId, task.name.trim(), task.description])
        assert.equal(sourceCategory, task.recommendationCategory ?? null)
        assert.ok(ticket)
        assert.equal(ticketError, null)
    }
    return true
}

test(
    'every real improvement action becomes exactly one request and one ticket of each type, word for word',
    { skip: existsSync(FOLDER) ? false : `${FOLDER} is not there` },
    async () => {
        const all = [...actions('improvement-actions'), ...actions('improvement-actions-localized')]
        assert.deepEqual([all.length, all.filter(({ locale }) => locale).length], [405, 55])
        const running = await start()
        const tasks = all.flatMap((action) => [toTask(action, 'change'), toTask(action, 'incident')])
        const before = process.cpuUsage()
        const usable: Sent[] = []
        for (const task of tasks) if (await share(running, task)) usable.push(task)
        const { user, system } = process.cpuUsage(before)
        const seconds = (user + system) / 1_000_000
        assert.ok(seconds < SECONDS, `It took ${seconds.toFixed(0)} seconds`)
        assert.equal(usable.length, tasks.filter(({ name }) => name?.trim()).length)
        const { store } = running.instance
        // An instance may have others', of a connection before.
        const isSent = (taskId = '') => usable.some((task) => task.taskId === taskId)
        const requests = store.find(REQUEST, {}).filter((row) => isSent(row['task_id']))
        assert.deepEqual(requests.map((row) => row['task_id']).sort(), usable.map(({ taskId }) => taskId).sort())
        for (const ticketType of ['change', 'incident'] as const) {
            const tickets = store
                .find(TICKET_TABLES[ticketType], { correlation_display: 'Microsoft 365' })
                .filter((row) => isSent(row['correlation_id']))
            const wanted = usable.filter((task) => task.ticketType === ticketType).map(({ taskId }) => taskId)
            assert.deepEqual(tickets.map((row) => row['correlation_id']).sort(), wanted.sort())
        }
    },
)
