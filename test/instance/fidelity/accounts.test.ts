import assert from 'node:assert/strict'
import type { Row } from '../types'
import { fidelity, insert, ITEM, Probe, SCOPE_ID } from './support'

function open(probe: Probe): void {
    for (const target_name of ['sys_user', 'oauth_entity', 'sys_user_has_role', 'sys_user_role'])
        for (const operation of ['read', 'create', 'write'])
            probe.instance.store.insert('sys_scope_privilege', {
                source_scope: SCOPE_ID,
                target_name,
                target_scope: 'global',
                target_type: 'sys_db_object',
                operation,
                status: 'allowed',
            })
}

fidelity([70], 'a password set through its element is hashed, a password2 encrypted; neither is readable', () => {
    const probe = new Probe()
    open(probe)
    const { instance } = probe
    const read = probe.run<string>(
        `var r = new GlideRecord('sys_user'); r.setValue('user_name', 'x'); r.user_password.setDisplayValue('s3cret'); r.insert(); return r.getValue('user_password') + r.user_password + r.getDisplayValue('user_password')`,
    )
    assert.doesNotMatch(read, /s3cret/)
    const [user] = instance.store.find('sys_user', { user_name: 'x' })
    const matches = (plain: string): boolean =>
        instance.matchesSecret('sys_user', 'user_password', user?.user_password as string, plain)
    assert.deepEqual([matches('s3cret'), matches('S3cret')], [true, false])
    probe.run(
        `var r = new GlideRecord('oauth_entity'); r.setValue('name', 'c'); r.setValue('type', 'client'); r.getElement('client_secret').setDisplayValue('hush'); r.insert()`,
    )
    const [client] = instance.store.find('oauth_entity', { name: 'c' })
    assert.equal(instance.matchesSecret('oauth_entity', 'client_secret', client?.client_secret as string, 'hush'), true)
    probe.run(
        `var r = new GlideRecord('oauth_entity'); r.get('name', 'c'); r.setValue('client_secret', 'raw'); r.update()`,
    )
    const [raw] = instance.store.find('oauth_entity', { name: 'c' })
    assert.equal(instance.matchesSecret('oauth_entity', 'client_secret', raw?.client_secret as string, 'raw'), false)
    assert.equal(
        instance.matchesSecret('sys_user', 'user_password', instance.protect('sys_user', 'user_password', 'p'), 'p'),
        true,
    )
})

fidelity([71], 'an OAuth client without ID or secret gets them on save; IDs are unique', () => {
    const probe = new Probe()
    open(probe)
    probe.run(`return ${insert('oauth_entity', { name: 'a', type: 'client' })}`)
    const [client] = probe.instance.store.find('oauth_entity', { name: 'a' }) as [Row]
    assert.match(client.client_id as string, /^[0-9a-f]{32}$/)
    assert.notEqual(client.client_secret, '')
    assert.equal(
        probe.run(
            `return ${insert('oauth_entity', { name: 'b', type: 'client', client_id: client.client_id as string })}`,
        ),
        null,
    )
})

fidelity([72], "on hardened instances another scope's secret is not written, by the switch", () => {
    const probe = new Probe({ 'stand_in.foreign_secret.ignored': 'true' })
    open(probe)
    probe.run(
        `var r = new GlideRecord('sys_user'); r.setValue('user_name', 'x'); r.user_password.setDisplayValue('s3cret'); r.insert()`,
    )
    assert.equal(probe.instance.store.find('sys_user', { user_name: 'x' })[0]?.user_password, '')
    probe.instance.setProperty('stand_in.foreign_secret.ignored', 'false')
    probe.run(
        `var r = new GlideRecord('sys_user'); r.setValue('user_name', 'y'); r.user_password.setDisplayValue('s3cret'); r.insert()`,
    )
    assert.notEqual(probe.instance.store.find('sys_user', { user_name: 'y' })[0]?.user_password, '')
})

fidelity([73], "getDecryptedValue gives an own secret and refuses another scope's", () => {
    const probe = new Probe()
    open(probe)
    assert.equal(
        probe.run(
            `var r = new GlideRecord('${ITEM}'); r.secret.setDisplayValue('own'); r.get(r.insert()); return r.secret.getDecryptedValue()`,
        ),
        'own',
    )
    probe.run(`return ${insert('oauth_entity', { name: 'a', type: 'client' })}`)
    const reveal = `var r = new GlideRecord('oauth_entity'); r.get('name', 'a'); return r.client_secret.getDecryptedValue()`
    assert.throws(
        () => probe.run(reveal),
        /Access to api .* from scope 'x_probe_app' has been refused due to the api's cross-scope access policy/,
    )
})

fidelity(
    [75],
    'roles: contained ones and those of groups count, admin has all, who is not external is internal',
    () => {
        const probe = new Probe()
        const agent = probe.user('agent', ['itil'])
        for (const role of [
            'itil',
            'sn_incident_write',
            'sn_change_write',
            'snc_platform_rest_api_access',
            'snc_internal',
        ])
            assert.ok(agent.roles.has(role), role)
        assert.deepEqual(
            probe.run(`return [gs.hasRole('itil'), gs.hasRole('nope,sn_change_write'), gs.hasRole('admin')]`, {
                user: agent,
            }),
            [true, true, false],
        )
        assert.equal(probe.run(`return gs.hasRole('anything')`), true)
        const outsider = probe.user('outsider', ['snc_external'])
        assert.deepEqual([...outsider.roles], ['snc_external'])
        const { store } = probe.instance
        const group = store.find('sys_user_group', { name: 'Security' })[0]?.sys_id as string
        const role = store.find('sys_user_role', { name: 'oauth_admin' })[0]?.sys_id as string
        store.insert('sys_user_grmember', { user: agent.id, group })
        store.insert('sys_group_has_role', { group, role })
        assert.ok(probe.instance.user('agent')?.roles.has('oauth_admin'))
        assert.equal(probe.instance.user('nobody'), undefined)
    },
)

fidelity([76], 'admin and security_admin are granted only by who has them', () => {
    const probe = new Probe()
    open(probe)
    const target = probe.user('target')
    const role = (name: string): string => probe.instance.store.find('sys_user_role', { name })[0]?.sys_id as string
    const grant = (name: string): string =>
        `return ${insert('sys_user_has_role', { user: target.id, role: role(name) })}`
    const user = probe.user('clerk', ['user_admin'])
    assert.equal(probe.run(grant('admin'), { user }), null)
    assert.ok(probe.run(grant('itil'), { user }))
    assert.ok(probe.run(grant('admin')))
})

fidelity([77], 'an access control lets through by role and condition and script; admin where it overrides', () => {
    const probe = new Probe()
    const { instance } = probe
    const acl = (name: string, operation: string): Row =>
        instance.store.find('sys_security_acl', { name, operation })[0] as Row
    const user = probe.user('member', ['x_probe_app.user'])
    const stranger = probe.user('stranger')
    const endpoint = acl('probe', 'execute')
    assert.deepEqual([user, stranger, probe.admin].map((who) => instance.passesAcl(endpoint, who)), [true, false, true]) // prettier-ignore
    const row = (values: Row): { table: string; row: Row } => ({ table: ITEM, row: { open: '1', ...values } })
    const write = acl(ITEM, 'write')
    assert.equal(instance.passesAcl(write, user, row({ name: 'a' })), true)
    assert.equal(instance.passesAcl(write, user, row({ name: 'read-only' })), false)
    assert.equal(instance.passesAcl(write, user, row({ name: 'a', open: '0' })), false)
    assert.equal(instance.passesAcl(write, probe.admin, row({ name: 'a' })), true)
    assert.equal(instance.passesAcl(write, probe.admin, row({ name: 'read-only' })), false)
    assert.equal(instance.passesAcl(write, probe.admin, row({ name: 'a', open: '0' })), false)
})

fidelity([77], 'administrators pass every question for a role, but no script or condition without the override', () => {
    const probe = new Probe()
    const { store } = probe.instance
    const rare = store.insert('sys_user_role', { name: 'x_probe_app.rare' })
    const nobody = store.insert('sys_user_role', { name: 'nobody' })
    const users = [probe.admin, probe.user('without'), probe.user('with', ['x_probe_app.rare'])]
    const ask = (values: Row, { sys_id: role = '' }: Row = rare): boolean[] => {
        const acl = { name: 'rare', type: 'rest_endpoint', operation: 'execute', active: 'true', ...values }
        const row = store.insert('sys_security_acl', acl)
        store.insert('sys_security_acl_role', { sys_security_acl: row.sys_id as string, sys_user_role: role })
        return users.map((user) => probe.instance.passesAcl(row, user))
    }
    assert.deepEqual(ask({ admin_overrides: 'false' }), [true, false, true])
    const script = { advanced: 'true', script: `answer = !gs.hasRole('admin')` }
    assert.deepEqual(ask({ admin_overrides: 'false', ...script }), [false, false, true])
    assert.deepEqual(ask({ admin_overrides: 'true', ...script }), [true, false, true])
    assert.throws(() => ask({ admin_overrides: 'false' }, nobody), /Role 'nobody'/)
})
