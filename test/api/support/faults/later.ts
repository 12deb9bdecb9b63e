import assert from 'node:assert/strict'
import { COMMENT, type Fresh, idOf, LOG, REQUEST } from '../running'
import { TICKET_TABLES } from '../tasks'
import { NOTES } from './whole'
import { COMPARE_JOB, FINISH_JOB, RETRY_JOB } from '../../../job-names'

const MINUTE = 60_000

/** What an instance does by itself in the time after: rules that wait, and the jobs when all that waits is due. */
export function later({ instance }: Fresh): void {
    const now = instance.now()
    instance.settle()
    // Of something that was cut short, its time has to run out, and one more attempt may have been noted.
    for (const minutes of [6, 12]) {
        instance.setClock(now + minutes * MINUTE)
        for (const job of [RETRY_JOB, FINISH_JOB]) assert.equal(instance.runJob(job).error, null)
    }
    assert.equal(instance.runJob(COMPARE_JOB).error, null)
    instance.setClock(null)
}

/** Takes all tasks away with what became of them, so that tables stay small. */
export function clear({ instance: { store } }: Fresh): void {
    for (const table of [...Object.values(TICKET_TABLES), REQUEST, COMMENT, LOG, NOTES])
        for (const row of store.find(table, {})) store.remove(table, idOf(row))
}
