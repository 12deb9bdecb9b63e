import assert from 'node:assert/strict'
import type { Running } from './running'
import { assertNumbersUnique, type NewTask, onlyOnesOf, requestsOf, RETRY_JOB, taskOf, ticketsOf } from './tasks'

const MINUTE = 60_000

/** Runs the job when everything that waits is due, twice in case the first run is the one that fails. */
export function runJobLater({ instance }: Running): void {
    const now = instance.now()
    for (const minutes of [6, 12]) {
        instance.setClock(now + minutes * MINUTE)
        assert.equal(instance.runJob(RETRY_JOB).error, null)
    }
    instance.setClock(null)
}

export function nothingIsKept({ instance }: Running, { taskId }: NewTask): void {
    assert.deepEqual(requestsOf(instance, taskId), [])
    assert.deepEqual(ticketsOf(instance, taskId), [])
}

/** The task is there once, whole, and every later answer says so. */
export async function isThereOnce({ center, instance }: Running, task: NewTask): Promise<void> {
    const { ticket } = onlyOnesOf(instance, task.taskId)
    const read = taskOf(await center.getTask(task.taskId))
    assert.equal(read.ticket?.number, ticket['number'])
    assert.equal(read.ticketError, null)
    assert.deepEqual([read.name, read.description], [task.name, task.description])
    const again = await center.createTask(task)
    assert.equal(again.status, 200)
    assert.deepEqual(taskOf(again), read)
    onlyOnesOf(instance, task.taskId)
    assertNumbersUnique(instance)
}
