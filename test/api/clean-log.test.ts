// The connector log is kept as many days as the property says, and cleared in batches that end.
import assert from 'node:assert/strict'
import { afterEach, describe, test } from 'node:test'
import { SCOPE } from '../../src/server/contract'
import { LOG, startFresh, withProperties } from './support/running'
import { CLEAN_JOB } from '../job-names'

const fresh = await startFresh()
const { instance } = fresh
const { store } = instance

const SECOND = 1000
const DAY = 86_400 * SECOND
const NOW = Date.UTC(2030, 0, 31, 12)
const DAYS = `${SCOPE}.log_days`
/** Deletions of one run, at most. */
const MOST = 10_000

const stored = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 19).replace('T', ' ')

function logged(...ages: number[]): void {
    for (const age of ages) store.insert(LOG, { time: stored(NOW - age), outcome: 'created', route: 'POST /tasks' })
}

/** Ages of the entries that are left, in days, after a run of the job. */
function left(): number[] {
    instance.setClock(NOW)
    assert.equal(instance.runJob(CLEAN_JOB).error, null)
    return store.find(LOG, {}).map(({ time = '' }) => (NOW - Date.parse(`${time.replace(' ', 'T')}Z`)) / DAY)
}

afterEach(() => {
    for (const { sys_id: id = '' } of store.find(LOG, {})) store.remove(LOG, id)
    instance.setClock(null)
})

test('entries stay for 30 days, to the second', () => {
    logged(0, 29 * DAY, 30 * DAY, 30 * DAY + SECOND, 400 * DAY)
    assert.deepEqual(left(), [0, 29, 30])
})

for (const [days, kept] of [
    ['1', [0, 1]],
    ['2', [0, 1, 2]],
    ['45', [0, 1, 2, 31]],
] as const) {
    test(`with the property ${days}: as many days`, async () => {
        logged(0, DAY, 2 * DAY, 31 * DAY, 46 * DAY)
        await withProperties(fresh, { [DAYS]: days }, () => {
            assert.deepEqual(left(), kept)
            return Promise.resolve()
        })
    })
}

describe('a property that is no number of days is 30', () => {
    for (const days of ['', '0', '-5', 'many']) {
        test(JSON.stringify(days), async () => {
            logged(30 * DAY, 31 * DAY)
            await withProperties(fresh, { [DAYS]: days }, () => {
                assert.deepEqual(left(), [30])
                return Promise.resolve()
            })
        })
    }
})

test('a backlog is cleared over several days, the oldest first', () => {
    logged(...Array.from({ length: MOST + 2 }, (_, index) => 31 * DAY + index * SECOND))
    assert.deepEqual(left(), [31, 31 + 1 / 86_400])
    assert.deepEqual(left(), [])
})

test('it runs once a day, and costs a query where there is nothing old', () => {
    instance.setClock(NOW)
    assert.deepEqual(instance.runJob(CLEAN_JOB), { operations: 1, error: null })
    const [job] = store.find('sysauto_script', { name: CLEAN_JOB })
    assert.deepEqual([job?.['run_type'], job?.['active']], ['daily', '1'])
})
