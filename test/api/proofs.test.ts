// The tests and the scan checks that go with the app, run as they were built: all is well on an instance that is set up,
// and whatever is broken has its own one say so.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { SCOPE } from '../../src/server/contract'
import type { Row, ScanFinding, SessionUser, TestRun } from '../instance/types'
import { PACKAGE } from './support/package'
import { CONNECTION, type Fresh, idOf, LOG, REQUEST, type Running, start, startFresh } from './support/running'

/** The update set for older releases has none of them. */
const LATER = { skip: PACKAGE === 'sdk' ? false : 'no tests and checks in this package' }

const AFTER_INSTALLATION = 'Microsoft 365: after an installation or an upgrade'
const BEFORE_CONNECTING = 'Microsoft 365: before connecting'

function prove({ instance, server }: Fresh, suite: string): Map<string, TestRun> {
    const admin = instance.user('admin') as SessionUser
    return instance.runSuite(suite, admin, (request) => server.answer(request))
}

function scan({ instance }: Fresh): ScanFinding[] {
    return instance.scan(instance.user('admin') as SessionUser)
}

const failedOf = (runs: Map<string, TestRun>) => [...runs].filter(([, { passed }]) => !passed).map(([name]) => name)

/** All rows of what an application writes, without what no rollback takes back. */
function contents({ instance: { store } }: Fresh): Record<string, Row[]> {
    const tables = [REQUEST, LOG, CONNECTION, 'incident', 'change_request', 'sys_user', 'sys_user_has_role']
    return Object.fromEntries(
        [...tables, 'oauth_entity', 'sys_journal_field'].map((table) => [table, store.find(table, {})]),
    )
}

describe('the tests that go with the app', LATER, async () => {
    const fresh = await startFresh()
    let running: Running
    before(async () => {
        running = await start()
        running.instance.settle()
    })

    test('all pass on a fresh instance, and nothing of them stays', () => {
        const earlier = contents(fresh)
        for (const [suite, count] of [
            [AFTER_INSTALLATION, 8],
            [BEFORE_CONNECTING, 1],
        ] as const) {
            const runs = prove(fresh, suite)
            assert.deepEqual([...runs.values()].map(({ message }) => message).filter(Boolean), [])
            assert.equal(runs.size, count)
            for (const { steps, assertions } of runs.values()) {
                assert.ok(steps.length > 0)
                for (const { name, shouldbe } of assertions) {
                    assert.match(name, /^(?!undefined)./, 'An assertion that does not say what it is of')
                    assert.notEqual(shouldbe, 'undefined', name)
                }
            }
        }
        assert.deepEqual(contents(fresh), earlier)
    })

    test('all pass on a connected instance; the removal does not touch its connection', () => {
        const earlier = contents(running)
        assert.deepEqual(failedOf(prove(running, AFTER_INSTALLATION)), [])
        const [[, removal] = []] = [...prove(running, BEFORE_CONNECTING)]
        assert.match(removal?.message ?? '', /This instance has no connection/)
        assert.deepEqual(contents(running), earlier)
    })

    const acl = (name: string, operation: string) => ({
        table: 'sys_security_acl',
        where: { name, operation, type: 'record', decision_type: 'allow' },
    })
    const breaks: [string, { table: string; where: Row; change: Row }, string[]][] = [
        [
            'the rule of incidents switched off',
            { table: 'sys_script', where: { name: 'Microsoft 365: follow incident' }, change: { active: 'false' } },
            ['Microsoft 365: the state of a ticket reaches its request'],
        ],
        [
            'OAuth switched off',
            { table: 'sys_properties', where: { name: 'com.snc.platform.security.oauth.is.active' }, change: { value: 'false' } }, // prettier-ignore
            ['Microsoft 365: nothing is blocked in the checklist'],
        ],
        [
            'a resource that asks for no sign-in',
            { table: 'sys_ws_operation', where: { name: 'Count tasks' }, change: { requires_authentication: 'false', requires_acl_authorization: 'false' } }, // prettier-ignore
            ['Microsoft 365: nobody gets in without signing in'],
        ],
        [
            'requests without the access control for reading them',
            { ...acl(REQUEST, 'read'), change: { name: `${REQUEST}_not` } },
            ['Microsoft 365: each role reads what it should'],
        ],
    ]
    for (const [what, { table, where, change }, failing] of breaks) {
        test(what, () => {
            const [row] = running.instance.store.find(table, where)
            assert.ok(row, what)
            const kept = Object.fromEntries(Object.keys(change).map((name) => [name, row[name] ?? '']))
            running.instance.store.update(table, idOf(row), change)
            try {
                assert.deepEqual(failedOf(prove(running, AFTER_INSTALLATION)), failing)
            } finally {
                running.instance.store.update(table, idOf(row), kept)
            }
        })
    }

    const changed: [string, string, string, string][] = [
        ['/domain/same-task.ts', 'return', 'return [];return', 'Microsoft 365: a task that comes twice is there once'],
        ['/platform/session.ts', "gs.hasRole('admin')", 'true', 'Microsoft 365: only administrators of the platform set up'],
        ['/services/ticket-values.ts', 'short_description: ', "short_description: 'x' + ", 'Microsoft 365: a task becomes a ticket'],
        ['/domain/fields/reader.ts', 'known.indexOf(name) === -1', 'false', 'Microsoft 365: what is no task is refused'],
    ] // prettier-ignore
    /** Runs a suite with one module changed; the tests that fail. */
    function changedModule(of: Fresh, path: string, from: string, to: string, suite: string): string[] {
        const { store } = of.instance
        const module = store.find('sys_module', {}).find((row) => row['path']?.endsWith(`/src/server${path}`))
        const content = module?.['content'] ?? ''
        assert.ok(content.includes(from), path)
        store.update('sys_module', idOf(module), { content: content.replace(from, to) })
        try {
            return failedOf(prove(of, suite))
        } finally {
            store.update('sys_module', idOf(module), { content })
        }
    }
    for (const [path, from, to, failing] of changed) {
        test(`${path} that does something else`, () => {
            assert.deepEqual(changedModule(running, path, from, to, AFTER_INSTALLATION), [failing])
        })
    }
    test('a removal that leaves the user active', () => {
        const [path, call] = ['/services/remove-connection.ts', 'deactivateUser(row.integrationUser)']
        const failing = changedModule(fresh, path, call, 'row.integrationUser', BEFORE_CONNECTING)
        assert.deepEqual(failing, ['Microsoft 365: a connection can be set up and removed'])
    })

    after(() => running.close())
})

describe('the scan checks', LATER, async () => {
    const running = await start()
    const { instance, administrator, user, client } = running
    const { store } = instance
    const name = (title: string) => `Microsoft 365: ${title}`
    const findings = () => scan(running).map(({ check }) => check)
    const change = (table: string, where: Row, values: Row): (() => void) => {
        const [row] = store.find(table, where)
        assert.ok(row, `${table} ${JSON.stringify(where)}`)
        const kept = Object.fromEntries(Object.keys(values).map((column) => [column, row[column] ?? '']))
        store.update(table, idOf(row), values)
        return () => store.update(table, idOf(row), kept)
    }
    const browser = name('integration user is kept out of the browser')

    test('before anything is set up there is nothing to find', async () => {
        assert.deepEqual(scan(await startFresh()), [])
    })

    test('a connected instance: only the browser is still open to the user, until it is closed', async () => {
        assert.deepEqual(findings(), [browser])
        await administrator.request('PATCH', `/api/${SCOPE}/v1/setup/integration-user`, { webServiceAccessOnly: true })
        assert.deepEqual(findings(), [])
    })

    const admin = () => idOf(store.find('sys_user_role', { name: 'itil' })[0])
    const breaks: [string, string, () => () => void][] = [
        ['integration user has exactly one role', 'a second role', () => {
            const grant = store.insert('sys_user_has_role', { user: user.id, role: admin(), state: 'active' })
            return () => { store.remove('sys_user_has_role', idOf(grant)) }
        }],
        ['integration user can do its work', 'a locked user', () => change('sys_user', { sys_id: user.id }, { locked_out: 'true' })],
        ['integration user can do its work', 'an inactive user', () => change('sys_user', { sys_id: user.id }, { active: 'false' })],
        ['OAuth client is there and active', 'an inactive client', () => change('oauth_entity', { sys_id: client.id }, { active: 'false' })],
        ['OAuth client returns to the configured address', 'another redirect URL', () => change('oauth_entity', { sys_id: client.id }, { redirect_url: 'https://example.org/' })],
        ['oauth_entity is open no wider than needed', 'a table open for deleting', () => change('sys_db_object', { name: 'oauth_entity' }, { delete_access: 'true' })],
        ['authorization lasts longer than 14 days', 'a token that ends soon', () => change('oauth_credential', { type: 'refresh_token' }, { expires: stored(instance.now() + 5 * 86400000) })],
        ['connector is not paused', 'the switch', () => change('sys_properties', { name: `${SCOPE}.paused` }, { value: 'true' })],
        ['connection is of this instance', 'a clone', () => change(CONNECTION, {}, { instance_name: 'elsewhere' })],
        ['access controls are as the app installed them', 'one switched off', () => change('sys_security_acl', { name: `${SCOPE}.connector` }, { active: 'false' })],
        ['access controls are as the app installed them', 'one that lost its script', () => change('sys_security_acl', { name: `${SCOPE}.connector` }, { script: '' })],
        ['access controls are as the app installed them', 'which it may not read', () => change('sys_db_object', { name: 'sys_security_acl' }, { read_access: 'false' })],
        ['access controls are as the app installed them', 'one that lost its role', () => {
            const [connector] = store.find('sys_security_acl', { name: `${SCOPE}.connector` })
            return change('sys_security_acl_role', { sys_security_acl: idOf(connector) }, { sys_security_acl: idOf(store.find('sys_security_acl', { name: `${SCOPE}.setup` })[0]) })
        }],
        ['access controls are as the app installed them', 'one with a second role', () => {
            const [connector] = store.find('sys_security_acl', { name: `${SCOPE}.connector` })
            const role = store.insert('sys_security_acl_role', { sys_security_acl: idOf(connector), sys_user_role: admin() })
            return () => { store.remove('sys_security_acl_role', idOf(role)) }
        }],
        ['no task is without its ticket', 'a task that was given up', () => {
            const request = store.insert(REQUEST, { task_id: 'given-up', ticket_error_code: 'refused', active: 'true' })
            return () => { store.remove(REQUEST, idOf(request)) }
        }],
    ] // prettier-ignore
    for (const [title, what, breakIt] of breaks) {
        test(`${title}: ${what}`, () => {
            const mend = breakIt()
            try {
                const found = scan(running)
                assert.deepEqual(found.map(({ check }) => check), [name(title)]) // prettier-ignore
                const [{ count, details, source } = assert.fail()] = found
                assert.ok(count > 0 && details.length > 20 && !details.includes('scan.'), details)
                if (what === 'a task that was given up') assert.match(details, /active%3Dtrue%5Eticket_error_codeISNOTEMPTY%5Eticket_retry_atISEMPTY/) // prettier-ignore
                assert.deepEqual(source, { table: CONNECTION, id: idOf(store.find(CONNECTION, {})[0]) })
            } finally {
                mend()
            }
        })
    }

    test('nothing is left of a removed connection: a client that somebody made active again', async () => {
        await administrator.removeConnection()
        assert.deepEqual(findings(), [])
        change('oauth_entity', { sys_id: client.id }, { active: 'true' })
        assert.deepEqual(findings(), [name('nothing is left of a removed connection')])
    })

    test('a scan writes nothing', () => {
        const earlier = contents(running)
        scan(running)
        assert.deepEqual(contents(running), earlier)
    })
})

function stored(milliseconds: number): string {
    return new Date(milliseconds).toISOString().slice(0, 19).replace('T', ' ')
}
