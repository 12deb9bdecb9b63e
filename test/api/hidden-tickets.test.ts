// Rules of the instance that keep tickets out of the sight of some users, though they are there.
import assert from 'node:assert/strict'
import { afterEach, describe, test } from 'node:test'
import type { TicketType } from '../../src/server/contract'
import { COMPARE_JOB, FINISH_JOB, RETRY_JOB } from '../job-names'
import { runLater } from './support/jobs'
import { hiding, type Obstacle } from './support/obstacles'
import { idOf, LOG, operationsOf, start, withProperties } from './support/running'
import { errorOf, newTask, onlyOnesOf, requestsOf, taskOf, TICKET_TABLES, ticketsOf } from './support/tasks'

const running = await start()
const { center, instance, user } = running

const HIDDEN = (ticketType: TicketType, userName: string): string =>
    `The instance hides the ticket in table ${TICKET_TABLES[ticketType]} from the user ${userName}: look for query business rules and domains that leave that user out.`

let rule: Obstacle | undefined
afterEach(() => {
    rule?.remove()
    rule = undefined
})

for (const ticketType of ['change', 'incident'] as const) {
    describe(`a ${ticketType} that is hidden from the integration user`, () => {
        test('waits for the job, which sees it, and is one', async () => {
            rule = hiding(running, TICKET_TABLES[ticketType], 'itil')
            const task = newTask({ ticketType })
            const answer = await center.createTask(task)
            assert.equal(answer.status, 201)
            assert.equal(operationsOf(answer), 9)
            const { ticket, ticketError } = taskOf(answer)
            assert.equal(ticket, null)
            assert.deepEqual(ticketError, { code: 'refused', message: HIDDEN(ticketType, user.userName) })
            assert.equal(ticketsOf(instance, task.taskId).length, 1)
            runLater(instance, RETRY_JOB, 6)
            const seen = taskOf(await center.getTask(task.taskId))
            assert.equal(seen.ticket?.id, idOf(onlyOnesOf(instance, task.taskId).ticket))
            assert.equal(seen.ticketError, null)
        })

        test('is one too where the platform ignores the chosen sys_id', () =>
            withProperties(running, { 'stand_in.new_guid_value.ignored': 'true' }, async () => {
                rule = hiding(running, TICKET_TABLES[ticketType], 'itil')
                const task = newTask({ ticketType })
                assert.equal(taskOf(await center.createTask(task)).ticket, null)
                runLater(instance, RETRY_JOB, 6)
                const { request, ticket } = onlyOnesOf(instance, task.taskId)
                assert.equal(request['ticket'], idOf(ticket))
            }))

        test('is not taken for deleted by a change, a comment, or the job', async () => {
            const task = newTask({ ticketType })
            const before = taskOf(await center.createTask(task))
            rule = hiding(running, TICKET_TABLES[ticketType], 'itil')
            const refused = await center.changeTask(task.taskId, { name: 'Another' })
            assert.equal(refused.status, 422)
            const { code, detail } = errorOf(refused)
            assert.deepEqual([code, detail], ['refused', HIDDEN(ticketType, user.userName)])
            assert.equal((await center.comment(task.taskId, newComment())).status, 201)
            const [entry] = instance.store.find(LOG, { task_id: task.taskId, outcome: 'waiting' })
            assert.ok(entry?.['message']?.endsWith(HIDDEN(ticketType, user.userName)), entry?.['message'])
            rule.remove()
            rule = hiding(running, TICKET_TABLES[ticketType])
            runLater(instance, COMPARE_JOB, 60)
            const [request] = requestsOf(instance, task.taskId)
            assert.deepEqual([request?.['active'], request?.['task_name']], ['1', before.name])
            rule.remove()
            const changed = taskOf(await center.changeTask(task.taskId, { name: 'Another' }))
            assert.deepEqual([changed.name, changed.ticket?.id], ['Another', before.ticket?.id])
            runLater(instance, FINISH_JOB, 120)
            const notes = instance.store.find('sys_journal_field', { element_id: before.ticket?.id ?? '' })
            assert.equal(notes.filter(({ value }) => value?.includes('Said while it was hidden')).length, 1)
        })
    })
}

function newComment(): { commentId: string; text: string; author: string } {
    return { commentId: 'hidden', text: 'Said while it was hidden', author: 'Mira Vogel' }
}
