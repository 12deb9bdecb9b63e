// The connection removed through both doors, set up again, and told who is connected.
import assert from 'node:assert/strict'
import { afterEach, describe, test } from 'node:test'
import { type Connection, INTEGRATION_ROLE, type Result } from '../../src/server/contract'
import type { Answer } from '../json-request'
import { checkOf, readChecklist, statusesOf } from './support/checklist'
import { assertNothingHalfMade, connectionRow, rolesOf } from './support/kept'
import { refusing, refusingUpdate } from './support/obstacles'
import { connected, leftOver, remove } from './support/removal'
import { REMOVAL } from './support/routes'
import { CONNECTION, idOf, startFresh, withProperties } from './support/running'
import { connectWith, makeClient, makeUser, undoSetup } from './support/setup'
import { errorOf, newTask, onlyOnesOf, taskOf } from './support/tasks'

const fresh = await startFresh()
const { administrator, instance } = fresh
const { store } = instance

const LEGACY = 'glide.record.legacy_cross_scope_access_policy_in_script'
const ADMIN = idOf(store.find('sys_user', { user_name: 'admin' })[0])

afterEach(() => {
    instance.setClock(null)
    undoSetup(fresh)
})

describe('removal', () => {
    for (const [door, whose] of [
        ['the setup', 'admin'],
        ['the connector', 'microsoft365'],
    ] as const) {
        test(`through ${door}: client and user inactive, tokens ended, tickets kept`, async () => {
            const { client, user, center } = await connected(fresh)
            const task = newTask()
            assert.equal((await center.createTask(task)).status, 201)
            const kept = onlyOnesOf(instance, task.taskId)
            const answer =
                door === 'the setup'
                    ? await administrator.request('DELETE', REMOVAL)
                    : await center.request('DELETE', '/connection')
            assert.deepEqual([answer.status, answer.text], [204, ''])
            assert.equal(store.get('oauth_entity', client.id)?.['active'], '0')
            assert.equal(store.get('sys_user', user.id)?.['active'], '0')
            const now = new Date(instance.now()).toISOString().slice(0, 19).replace('T', ' ')
            const ends = store.find('oauth_credential', {}).map(({ expires }) => expires ?? '')
            assert.ok(ends.length > 0)
            for (const end of ends) assert.ok(end !== '' && end <= now)
            assert.deepEqual(onlyOnesOf(instance, task.taskId), kept)
            const row = connectionRow(fresh)
            assert.notEqual(row['removed_on'], '')
            assert.equal(row['removed_by'], whose === 'admin' ? ADMIN : user.id)

            assert.deepEqual(await leftOver(fresh), {})
            const checklist = await readChecklist(fresh)
            assert.deepEqual(statusesOf(checklist).slice(1), ['todo', 'todo', 'todo'])
            assert.match(
                checkOf(checklist, 'removed').message,
                /^The connection was removed on .*The tickets are still/,
            )
            assert.deepEqual([checklist.client, checklist.user], [null, null])

            // A repeat finds a dead login at the connector, and changes nothing at the setup.
            assert.equal((await center.request('DELETE', '/connection')).status, 401)
            await remove(fresh)
            assert.deepEqual(connectionRow(fresh), row)
            assertNothingHalfMade(fresh)
        })
    }

    test('of what was never set up is done, and makes nothing', async () => {
        await remove(fresh)
        assert.equal((await readChecklist(fresh)).connection.status, 'not_configured')
        assertNothingHalfMade(fresh)
    })

    test('where tokens outlive it and a new consent gives the same again, the next connection knows its token', async () => {
        await connected(fresh)
        const rule = refusingUpdate(fresh, 'oauth_credential', 'Tokens stay')
        await remove(fresh)
        rule.remove()
        const earlier = store.find('oauth_credential', { type: 'refresh_token' }).map(idOf)
        instance.setClock(Math.floor(instance.now() / 1000) * 1000 + 60_000)
        const { center } = await connected(fresh)
        assert.deepEqual(store.find('oauth_credential', { type: 'refresh_token' }).map(idOf), earlier)
        const { body } = await center.getConnection()
        assert.ok(body && 'result' in body)
        assert.deepEqual([body.result.status, body.result.issues], ['connected', []])
        assert.ok(body.result.tokenExpiresAt)
        instance.setClock(null)
    })

    test('where the platform lets no app end tokens: said, with the list of them', async () => {
        const { client } = await connected(fresh)
        await withProperties(fresh, { [LEGACY]: 'false' }, async () => {
            await remove(fresh)
            const { tokens_left: left, ...more } = await leftOver(fresh)
            assert.equal(left?.table, 'oauth_credential')
            assert.deepEqual(
                [...left.shown].sort(),
                store.find('oauth_credential', { peer: client.id }).map(idOf).sort(),
            )
            assert.equal('user_left' in more, false)
        })
        await remove(fresh)
        assert.deepEqual(await leftOver(fresh), {})
    })

    test('where a rule keeps client and user active: said, and a repeat does it', async () => {
        const { client, user } = await connected(fresh)
        const rules = ['oauth_entity', 'sys_user'].map((table) => refusing(fresh, table, 'No changes', ['update']))
        await remove(fresh)
        const left = await leftOver(fresh)
        for (const rule of rules) rule.remove()
        assert.deepEqual(left['client_left'], { table: 'oauth_entity', shown: [client.id] })
        assert.deepEqual(left['user_left'], { table: 'sys_user', shown: [user.id] })
        await remove(fresh)
        assert.deepEqual(await leftOver(fresh), {})
    })
})

describe('setting up again', () => {
    test('gives a new secret and a new password, and the old tickets are tracked again', async () => {
        const before = await connected(fresh)
        const task = newTask({ ticketType: 'incident' })
        const created = taskOf(await before.center.createTask(task))
        await before.center.request('PUT', '/connection', { tenantId: 'first-tenant' })
        await remove(fresh)

        const client = await makeClient(fresh, 'Again')
        assert.equal(client.id, before.client.id)
        assert.notEqual(client.clientSecret, before.client.clientSecret)
        const user = await makeUser(fresh)
        assert.equal(user.id, before.user.id)
        assert.notEqual(user.password, before.user.password)
        assert.deepEqual(rolesOf(fresh, user.id), [INTEGRATION_ROLE])
        await assert.rejects(connectWith(fresh, before.client, user), { error: 'server_error' })
        await assert.rejects(connectWith(fresh, client, before.user), { error: 'server_error' })
        assert.equal((await before.center.getConnection()).status, 401)
        const waiting = (await readChecklist(fresh)).connection
        assert.deepEqual([waiting.status, waiting.tenantId], ['awaiting_authorization', null])

        const center = await connectWith(fresh, client, user)
        assert.deepEqual(taskOf(await center.getTask(task.taskId)), created)
        assert.equal((await center.createTask(task)).status, 200)
        onlyOnesOf(instance, task.taskId)
        const { connection } = await readChecklist(fresh)
        assert.equal(connection.status, 'connected')
    })

    test('of one half only leaves the other to be done', async () => {
        await connected(fresh)
        await remove(fresh)
        await makeClient(fresh)
        assert.deepEqual(statusesOf(await readChecklist(fresh)).slice(1), ['done', 'todo', 'todo'])
        await makeUser(fresh)
        assert.deepEqual(statusesOf(await readChecklist(fresh)).slice(1), ['done', 'done', 'todo'])
    })
})

describe('PUT /connection', () => {
    const connectionOf = ({ body }: Answer) => (body as Result<Connection>).result

    test('notes who is connected, and clears the marks of a removal', async () => {
        const { center, client, user } = await connected(fresh)
        const { sys_id: id = '' } = connectionRow(fresh)
        store.update(CONNECTION, id, { removed_on: '2026-01-01 00:00:00', removed_by: ADMIN })
        assert.equal((await readChecklist(fresh)).connection.status, 'disconnected')
        const answer = await center.request('PUT', '/connection', { tenantId: ' contoso ' })
        assert.equal(answer.status, 200, answer.text)
        const { status, tenantId, authorizedAt, lastSeenAt } = connectionOf(answer)
        assert.deepEqual([status, tenantId], ['connected', 'contoso'])
        assert.ok(authorizedAt && lastSeenAt)
        const row = connectionRow(fresh)
        assert.deepEqual([row['removed_on'], row['removed_by'], row['tenant_id']], ['', '', 'contoso'])
        assert.deepEqual([row['oauth_client'], row['integration_user']], [client.id, user.id])
        assert.equal(connectionOf(await center.getConnection()).tenantId, 'contoso')
        assert.equal((await readChecklist(fresh)).connection.status, 'connected')
    })

    test('takes a tenant and nothing else', async () => {
        const { center } = await connected(fresh)
        const before = connectionRow(fresh)
        for (const body of [
            {},
            { tenantId: '' },
            { tenantId: ' ' },
            { tenantId: 't'.repeat(101) },
            { tenantId: 't', a: 1 },
        ]) {
            const answer = await center.request('PUT', '/connection', body)
            assert.equal(answer.status, 400)
            assert.equal(errorOf(answer).code, 'invalid_request')
        }
        assert.deepEqual(connectionRow(fresh), before)
    })
})
