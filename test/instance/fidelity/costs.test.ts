import assert from 'node:assert/strict'
import { fidelity, insert, ITEM, list, Probe, SCOPE, TASK } from './support'

function cost(probe: Probe, body: string): number {
    const { operations, body: answer } = probe.rest(`response.setBody({ v: (function () { ${body} })() })`)
    assert.equal(answer.kind, 'object', JSON.stringify(answer))
    return operations
}

fidelity([90], 'each query, get, insert, update, delete and aggregate costs one, successful or not', () => {
    const probe = new Probe()
    assert.equal(probe.route('Queries', { queryParams: { k: ['7'] } }).operations, 7)
    assert.equal(cost(probe, `return ${insert(ITEM, { name: 'a' })}`), 1)
    assert.equal(cost(probe, `return ${insert(ITEM, { name: 'forbidden' })}`), 1)
    assert.equal(cost(probe, `return new GlideRecord('${ITEM}').get('nothing')`), 1)
    assert.equal(cost(probe, `return ${list(ITEM, '')}`), 1)
    assert.equal(
        cost(
            probe,
            `var r = new GlideRecord('${ITEM}'); r.get('name', 'a'); r.setValue('size', 1); r.update(); r.deleteRecord()`,
        ),
        3,
    )
    assert.equal(
        cost(
            probe,
            `var g = new GlideAggregate('${ITEM}'); g.addAggregate('COUNT'); g.groupBy('kind'); g.query(); while (g.next());`,
        ),
        1,
    )
    assert.equal(
        cost(
            probe,
            `var r = new GlideRecord('${ITEM}'); r.setValue('size', 1); r.updateMultiple(); r.deleteMultiple()`,
        ),
        2,
    )
    assert.equal(cost(probe, `return gs.getProperty('x') + gs.getMessage('y') + gs.hasRole('z')`), 0)
})

fidelity([90], 'the first dot-walk or display value of each reference of each row costs one', () => {
    const probe = new Probe()
    const id = probe.run<string>(`return ${insert(ITEM, { name: 'a', user: probe.admin.id })}`)
    const get = `var r = new GlideRecord('${ITEM}'); r.get('${id}');`
    assert.equal(
        cost(
            probe,
            `${get} return [r.getDisplayValue('user'), r.getDisplayValue('user'), r.user.user_name + '', r.user.email + '']`,
        ),
        2,
    )
    assert.equal(cost(probe, `${get} return [r.user.user_name + '', r.getDisplayValue('user')]`), 2)
    assert.equal(
        cost(probe, `${get} return [r.getDisplayValue('kind'), r.getDisplayValue('due'), r.getValue('user')]`),
        1,
    )
    assert.equal(
        cost(probe, `${get} return r.getDisplayValue('user') + (r.get('${id}') && r.getDisplayValue('user'))`),
        4,
    )
})

fidelity([91], "operations of the application's own rules count, those of other scopes' rules do not", () => {
    const probe = new Probe()
    const query = `var r = new GlideRecord('incident'); r.setLimit(1); r.query()`
    probe.rule({ collection: TASK, script: query, sys_scope: 'global' })
    assert.equal(cost(probe, `return ${insert(TASK, {})}`), 1)
    probe.rule({ collection: TASK, script: query, sys_scope: '7d1c0f6b2a9e4d3c8b5a6f7e8d9c0b1a' })
    assert.equal(cost(probe, `return ${insert(TASK, {})}`), 2)
})

fidelity(
    [95],
    'a fault at the n-th operation: null, refused, aborted; one shot, for the next transaction of the scope',
    () => {
        const probe = new Probe()
        const two = `return [${insert(ITEM, { name: 'a' })} !== null, ${insert(ITEM, { name: 'b' })} !== null]`
        for (const mode of ['null', 'cross_scope', 'business_rule'] as const) {
            probe.instance.fault({ operation: 2, scope: SCOPE, mode })
            assert.deepEqual(probe.run(two), [true, false], mode)
            assert.deepEqual(probe.run(two), [true, true], mode)
        }
        assert.equal(probe.logged('Security restricted: Create operation'), 1)
        probe.instance.fault({ operation: 1, scope: SCOPE, mode: 'null' })
        const other = `var r = new GlideRecord('${ITEM}'); r.query(); return r.hasNext()`
        assert.equal(probe.run(other, { scope: 'global' }), true)
        assert.equal(probe.run(other), false)
        probe.instance.fault({ operation: 1, scope: SCOPE, mode: 'business_rule' })
        const message = probe.run(`var r = new GlideRecord('${ITEM}'); r.insert(); return r.getLastErrorMessage()`)
        assert.match(String(message), /aborted by Business Rule/)
    },
)

fidelity([95], 'a lost database throws; a cancelled transaction ends, whatever the script catches', () => {
    const probe = new Probe()
    const stubborn = `var seen = 0; for (var i = 0; i < 3; i++) { try { ${insert(ITEM, { name: 'a' })} } catch (e) { seen++ } } response.setBody({ seen: seen })`
    probe.instance.fault({ operation: 2, scope: SCOPE, mode: 'database' })
    const gone = probe.rest(stubborn)
    assert.deepEqual(gone.body, { kind: 'object', json: '{"seen":1}' })
    assert.equal(probe.instance.store.find(ITEM, {}).length, 2)
    probe.instance.fault({ operation: 2, scope: SCOPE, mode: 'cancelled' })
    const cancelled = probe.rest(stubborn)
    assert.deepEqual([cancelled.status, cancelled.body.kind], [500, 'error'])
    assert.equal(probe.instance.store.find(ITEM, {}).length, 3)
})

fidelity([96], 'another transaction runs to its end before the n-th operation', () => {
    const probe = new Probe()
    const seen: string[] = []
    probe.instance.interleave({
        operation: 2,
        scope: SCOPE,
        other: () => seen.push(probe.run<string>(`return ${insert(ITEM, { key: 'same' })}`)),
    })
    assert.deepEqual(probe.run(`return [${list(ITEM, 'key=same')}.length, ${insert(ITEM, { key: 'same' })}]`), [
        0,
        null,
    ])
    assert.match(seen[0] as string, /^[0-9a-f]{32}$/)
})
