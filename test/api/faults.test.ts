// Something fails at each single Glide operation: what was acknowledged is completed, what was not is not there.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { CONNECTOR_PATH, SCOPE, type TicketType } from '../../src/server/contract'
import type { FaultMode } from '../instance/types'
import { sendAndLose } from './support/checked'
import { isThereOnce, nothingIsKept, runJobLater } from './support/delivery'
import { mandatory } from './support/obstacles'
import { operationsOf, start } from './support/running'
import { errorOf, newTask, onlyOnesOf, requestsOf, RETRY_JOB, taskOf, ticketsOf } from './support/tasks'

const running = await start()
const { center, instance, url, authorization } = running

const MINUTE = 60_000
const MODES = ['null', 'cross_scope', 'business_rule'] as const satisfies FaultMode[]

/** Glide operations of a create where nothing fails; a fault may add some. */
async function operationsOfCreate(ticketType: TicketType): Promise<number> {
    return operationsOf(await center.createTask(newTask({ ticketType })))
}

for (const ticketType of ['change', 'incident'] as const) {
    for (const mode of MODES) {
        describe(`${mode} while a ${ticketType} is created`, () => {
            test('leaves the task to the job, or nothing at all and a clear error', async () => {
                const operations = await operationsOfCreate(ticketType)
                for (let operation = 1; operation <= operations; operation++) {
                    const task = newTask({ ticketType })
                    instance.fault({ operation, scope: SCOPE, mode })
                    const answer = await center.createTask(task)
                    if (answer.status === 201) {
                        assert.equal(requestsOf(instance, task.taskId).length, 1)
                        const { ticket, ticketError } = taskOf(answer)
                        assert.equal(ticket === null, ticketError !== null)
                        runJobLater(running)
                    } else {
                        assert.equal(answer.status, 422, `operation ${operation}: ${answer.text}`)
                        assert.equal(errorOf(answer).code, 'refused')
                        nothingIsKept(running, task)
                        assert.equal((await center.createTask(task)).status, 201)
                    }
                    await isThereOnce(running, task)
                }
            })

            test('is mended by a sender who sends again at once', async () => {
                const operations = await operationsOfCreate(ticketType)
                for (let operation = 1; operation <= operations; operation++) {
                    const task = newTask({ ticketType })
                    instance.fault({ operation, scope: SCOPE, mode })
                    const { status } = await center.createTask(task)
                    const again = await center.createTask(task)
                    assert.equal(again.status, status === 201 ? 200 : 201)
                    runJobLater(running)
                    await isThereOnce(running, task)
                }
            })
        })

        test(`${mode} while a ${ticketType} comes again changes nothing`, async () => {
            const task = newTask({ ticketType })
            await center.createTask(task)
            const kept = onlyOnesOf(instance, task.taskId)
            const operations = operationsOf(await center.createTask(task))
            for (let operation = 1; operation <= operations; operation++) {
                instance.fault({ operation, scope: SCOPE, mode })
                const answer = await center.createTask(task)
                // Where even the lookup of the earlier one fails, it can only be refused.
                assert.ok(answer.status === 200 || answer.status === 422, answer.text)
                assert.deepEqual(onlyOnesOf(instance, task.taskId), kept)
            }
            await isThereOnce(running, task)
        })
    }

    for (const mode of ['cancelled', 'database'] as const) {
        test(`${mode} while a ${ticketType} is created, and the answer never arrives`, async () => {
            const operations = await operationsOfCreate(ticketType)
            for (let operation = 1; operation <= operations; operation++) {
                const task = newTask({ ticketType })
                const headers = { 'content-type': 'application/json' }
                instance.fault({ operation, scope: SCOPE, mode })
                const body = JSON.stringify(task)
                await sendAndLose(url, 'POST', `${CONNECTOR_PATH}/tasks`, { authorization, headers, body })
                const again = await center.createTask(task)
                assert.ok(again.status === 200 || again.status === 201, again.text)
                runJobLater(running)
                await isThereOnce(running, task)
            }
        })
    }
}

describe('while the job tries again', () => {
    for (const mode of [...MODES, 'cancelled', 'database'] as const) {
        test(`${mode} at any operation is made good by a later run`, async () => {
            for (let operation = 1, reached = true; reached; operation++) {
                const policy = mandatory(running, 'incident', 'cmdb_ci')
                const task = newTask({ ticketType: 'incident' })
                const answer = await center.createTask(task)
                policy.remove()
                assert.equal(taskOf(answer).ticket, null)
                const now = instance.now()
                instance.setClock(now + 2 * MINUTE)
                instance.fault({ operation, scope: SCOPE, mode })
                reached = instance.runJob(RETRY_JOB).operations >= operation
                assert.ok(reached || operation > 6)
                assert.ok(ticketsOf(instance, task.taskId).length <= 1)
                // One attempt that was noted as failed waits for five minutes more.
                for (const minutes of [8, 14]) {
                    instance.setClock(now + minutes * MINUTE)
                    assert.equal(instance.runJob(RETRY_JOB).error, null)
                }
                instance.setClock(null)
                await isThereOnce(running, task)
            }
        })
    }
})
