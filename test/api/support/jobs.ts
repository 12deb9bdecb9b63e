import assert from 'node:assert/strict'
import type { Instance } from '../../instance/types'

/** Runs a job at these times from now, one after the other; then the clock is as it was. */
export function runLater(instance: Instance, job: string, ...minutes: number[]): void {
    const now = instance.now()
    for (const later of minutes) {
        instance.setClock(now + later * 60_000)
        assert.equal(instance.runJob(job).error, null)
    }
    instance.setClock(null)
}
