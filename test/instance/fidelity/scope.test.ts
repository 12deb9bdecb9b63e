import assert from 'node:assert/strict'
import { fidelity, insert, ITEM, list, Probe, SCOPE_ID } from './support'

const REFUSED = (operation: string, table: string): string =>
    `${operation} operation against '${table}' from scope 'x_probe_app' has been refused due to the table's cross-scope access policy`

/** Lets the probe app do something with a table of another scope, as far as the table's flags allow. */
function grant(probe: Probe, table: string, ...operations: string[]): void {
    for (const operation of operations)
        probe.instance.store.insert('sys_scope_privilege', {
            source_scope: SCOPE_ID,
            target_scope: 'global',
            target_name: table,
            target_type: 'sys_db_object',
            operation,
            status: 'allowed',
        })
}

function flags(probe: Probe, table: string, values: Record<string, string>): void {
    const [row] = probe.instance.store.find('sys_db_object', { name: table })
    assert.ok(probe.instance.records.update(probe.admin, 'sys_db_object', row?.sys_id as string, values).ok)
}

fidelity([30, 33], "a table's flags refuse other scopes: a log entry, no rows, null, no exception", () => {
    const probe = new Probe()
    grant(probe, 'oauth_entity', 'read', 'create', 'write', 'delete')
    const make = `return ${insert('oauth_entity', { name: 'client', type: 'client' })}`
    const id = probe.run<string>(make)
    assert.ok(id)
    const names = `return ${list('oauth_entity', '')}`
    assert.deepEqual(probe.run(names), ['client'])
    assert.equal(probe.run(`var r = new GlideRecord('oauth_entity'); r.get('${id}'); return r.deleteRecord()`), false)
    assert.equal(probe.logged(`Security restricted: ${REFUSED('Delete', 'oauth_entity')}`), 1)
    flags(probe, 'oauth_entity', { read_access: 'false' })
    assert.deepEqual(probe.run(names), [])
    assert.equal(probe.logged(REFUSED('Read', 'oauth_entity')), 1)
    assert.equal(probe.run(make), null)
    flags(probe, 'oauth_entity', { read_access: 'true', access: 'package_private' })
    assert.deepEqual(probe.run(names), [])
})

fidelity([30], "an application's own table is open to it, and as its flags say to global scripts", () => {
    const probe = new Probe()
    const make = `return ${insert('x_probe_app_closed', { name: 'a' })}`
    assert.ok(probe.run(make))
    assert.equal(probe.run(make, { scope: 'global' }), null)
    assert.ok(probe.run(`return ${insert(ITEM, { name: 'a' })}`))
    assert.deepEqual(probe.run(`return ${list(ITEM, '')}`, { scope: 'global' }), ['a'])
})

fidelity([31], 'the legacy property, absent, lets create and update through; set to false the flags hold', () => {
    const probe = new Probe()
    grant(probe, 'oauth_credential', 'read', 'create', 'write')
    const make = `return ${insert('oauth_credential', { name: 'x' })}`
    const id = probe.run<string>(make)
    assert.ok(id)
    probe.instance.setProperty('glide.record.legacy_cross_scope_access_policy_in_script', 'false')
    assert.equal(probe.run(make), null)
    assert.equal(
        probe.run(
            `var r = new GlideRecord('oauth_credential'); r.get('${id}'); r.setValue('name', 'y'); return r.update()`,
        ),
        null,
    )
    assert.deepEqual(probe.run(`return ${list('oauth_credential', '')}`), ['x'])
})

fidelity(
    [32],
    'an enforcing application needs a privilege for each operation; a missing one is noted as requested',
    () => {
        const probe = new Probe()
        assert.deepEqual(probe.run(`return ${list('sys_user', 'user_name=admin', 'user_name')}`), [])
        const [asked] = probe.instance.store.find('sys_scope_privilege', { target_name: 'sys_user' })
        assert.deepEqual([asked?.status, asked?.operation, asked?.source_scope], ['requested', 'read', SCOPE_ID])
        probe.instance.store.update('sys_scope_privilege', asked?.sys_id as string, { status: 'allowed' })
        assert.deepEqual(probe.run(`return ${list('sys_user', 'user_name=admin', 'user_name')}`), ['admin'])
        assert.equal(probe.run(`return ${insert('sys_user', { user_name: 'x' })}`), null)
    },
)

fidelity([32], 'a permissive application is granted what it uses, on record, unless denied', () => {
    const probe = new Probe()
    probe.instance.store.update('sys_app', SCOPE_ID, { runtime_access_tracking: 'permissive' })
    assert.deepEqual(probe.run(`return ${list('sys_user', 'user_name=admin', 'user_name')}`), ['admin'])
    const [noted = {}] = probe.instance.store.find('sys_scope_privilege', { target_name: 'sys_user' })
    assert.equal(noted.status, 'allowed')
    probe.instance.store.update('sys_scope_privilege', noted.sys_id as string, { status: 'denied' })
    assert.deepEqual(probe.run(`return ${list('sys_user', 'user_name=admin', 'user_name')}`), [])
    probe.instance.store.update('sys_app', SCOPE_ID, { runtime_access_tracking: 'none' })
    assert.deepEqual(probe.run(`return ${list('sys_user', 'user_name=admin', 'user_name')}`), ['admin'])
})

fidelity([34], 'isValid on a table that the scope may not read: true, or false by the switch', () => {
    const probe = new Probe()
    const valid = (table: string): unknown => probe.run(`return new GlideRecord('${table}').isValid()`)
    assert.deepEqual([valid('sys_user'), valid('nowhere'), valid(ITEM)], [true, false, true])
    probe.instance.setProperty('stand_in.refused_table.is_valid', 'false')
    assert.deepEqual([valid('sys_user'), valid(ITEM)], [false, true])
})
