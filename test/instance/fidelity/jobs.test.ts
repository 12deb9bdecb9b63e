import assert from 'node:assert/strict'
import { fidelity, insert, Probe } from './support'

fidelity([97], 'jobs run as system when they are due, periodically and daily', () => {
    const probe = new Probe()
    const { instance } = probe
    const ran = (): number => probe.logged('job ran as system')
    instance.store.find('sys_trigger', {}).forEach((row) => {
        instance.store.remove('sys_trigger', row.sys_id as string)
    })
    instance.setClock(Date.UTC(2030, 0, 1, 3, 13, 30))
    instance.runDueJobs()
    assert.equal(ran(), 0)
    instance.setClock(Date.UTC(2030, 0, 1, 3, 14, 0))
    instance.runDueJobs()
    instance.runDueJobs()
    assert.equal(ran(), 1)
    instance.setClock(Date.UTC(2030, 0, 1, 3, 15, 0))
    instance.runDueJobs()
    assert.equal(ran(), 3)
    instance.setClock(Date.UTC(2030, 0, 1, 9, 0, 0))
    instance.runDueJobs()
    assert.equal(ran(), 4)
})

fidelity([97], 'a job runs on demand, with what it left to asynchronous rules; an exception is its outcome', () => {
    const probe = new Probe()
    assert.deepEqual(probe.instance.runJob('Probe daily'), { operations: 0, error: null })
    const sys_scope = '7d1c0f6b2a9e4d3c8b5a6f7e8d9c0b1a'
    probe.instance.store.insert('sysauto_script', {
        name: 'Breaks',
        run_type: 'on_demand',
        script: `${insert('incident', { correlation_display: 'probe' })}; throw new Error('job broke')`,
        sys_scope,
    })
    assert.deepEqual(probe.instance.runJob('Breaks'), { operations: 1, error: 'Error: job broke' })
    assert.equal(probe.logged('incident INC0010001 by system'), 1)
    assert.throws(() => probe.instance.runJob('None'), /no scheduled job 'None'/)
})
