// The life of the connection: removed through both doors, set up again, with a client or user that was there before.
import assert from 'node:assert/strict'
import { afterEach, describe, test } from 'node:test'
import { type Connection, INTEGRATION_ROLE, type Result, type TestTask, TICKET_TYPES } from '../../src/server/contract'
import type { Answer } from '../json-request'
import { checkOf, readChecklist, statusesOf } from './support/checklist'
import { assertNothingHalfMade, connectionRow, rolesOf } from './support/kept'
import { open } from './support/links'
import type { Row } from '../instance/types'
import { mandatory, refusing, refusingUpdate, withAccess } from './support/obstacles'
import { CLIENT, REMOVAL, SECRET, TEST_TASK, USER } from './support/routes'
import { addUser, CONNECTION, idOf, REQUEST, startFresh, withProperties } from './support/running'
import { connectWith, makeBoth, makeClient, makeUser, undoSetup } from './support/setup'
import { errorOf, newTask, onlyOnesOf, taskOf, TICKET_TABLES } from './support/tasks'

const fresh = await startFresh()
const { administrator, as, instance } = fresh
const { store } = instance

const LEGACY = 'glide.record.legacy_cross_scope_access_policy_in_script'
const ADMIN = idOf(store.find('sys_user', { user_name: 'admin' })[0])

afterEach(() => {
    instance.setClock(null)
    undoSetup(fresh)
})

async function connected() {
    const { client, user } = await makeBoth(fresh)
    const center = await connectWith(fresh, client, user)
    assert.equal((await center.getConnection()).status, 200)
    return { client, user, center }
}

const remove = async () => {
    const answer = await administrator.request('DELETE', REMOVAL)
    assert.deepEqual([answer.status, answer.text], [204, ''])
}

/** Codes of what a removal has left, each with a link in the checklist that opens what it is about. */
async function leftOver(): Promise<Record<string, { table: string; shown: string[] }>> {
    const { connection, steps } = await readChecklist(fresh)
    assert.equal(connection.status, 'disconnected')
    const checks = steps.flatMap(({ checks: all }) => all).filter(({ id }) => id === 'left_over')
    assert.deepEqual(
        checks.map(({ message }) => message),
        connection.issues.map(({ message }) => message),
    )
    const pages = await Promise.all(checks.map(({ link }) => open(fresh, link)))
    return Object.fromEntries(
        connection.issues.map(({ code }, index) => {
            const { table = '', shown = [] } = pages[index] ?? {}
            return [code, { table, shown }]
        }),
    )
}

describe('removal', () => {
    for (const [door, whose] of [
        ['the setup', 'admin'],
        ['the connector', 'microsoft365'],
    ] as const) {
        test(`through ${door}: client and user inactive, tokens ended, tickets kept`, async () => {
            const { client, user, center } = await connected()
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

            assert.deepEqual(await leftOver(), {})
            const checklist = await readChecklist(fresh)
            assert.deepEqual(statusesOf(checklist).slice(1), ['todo', 'todo', 'todo'])
            assert.match(
                checkOf(checklist, 'removed').message,
                /^The connection was removed on .*The tickets are still/,
            )
            assert.deepEqual([checklist.client, checklist.user], [null, null])

            // A repeat finds a dead login at the connector, and changes nothing at the setup.
            assert.equal((await center.request('DELETE', '/connection')).status, 401)
            await remove()
            assert.deepEqual(connectionRow(fresh), row)
            assertNothingHalfMade(fresh)
        })
    }

    test('of what was never set up is done, and makes nothing', async () => {
        await remove()
        assert.equal((await readChecklist(fresh)).connection.status, 'not_configured')
        assertNothingHalfMade(fresh)
    })

    test('where tokens outlive it and a new consent gives the same again, the next connection knows its token', async () => {
        await connected()
        const rule = refusingUpdate(fresh, 'oauth_credential', 'Tokens stay')
        await remove()
        rule.remove()
        const earlier = store.find('oauth_credential', { type: 'refresh_token' }).map(idOf)
        instance.setClock(Math.floor(instance.now() / 1000) * 1000 + 60_000)
        const { center } = await connected()
        assert.deepEqual(store.find('oauth_credential', { type: 'refresh_token' }).map(idOf), earlier)
        const { body } = await center.getConnection()
        assert.ok(body && 'result' in body)
        assert.deepEqual([body.result.status, body.result.issues], ['connected', []])
        assert.ok(body.result.tokenExpiresAt)
        instance.setClock(null)
    })

    test('where the platform lets no app end tokens: said, with the list of them', async () => {
        const { client } = await connected()
        await withProperties(fresh, { [LEGACY]: 'false' }, async () => {
            await remove()
            const { tokens_left: left, ...more } = await leftOver()
            assert.equal(left?.table, 'oauth_credential')
            assert.deepEqual(
                [...left.shown].sort(),
                store.find('oauth_credential', { peer: client.id }).map(idOf).sort(),
            )
            assert.equal('user_left' in more, false)
        })
        await remove()
        assert.deepEqual(await leftOver(), {})
    })

    test('where a rule keeps client and user active: said, and a repeat does it', async () => {
        const { client, user } = await connected()
        const rules = ['oauth_entity', 'sys_user'].map((table) => refusing(fresh, table, 'No changes', ['update']))
        await remove()
        const left = await leftOver()
        for (const rule of rules) rule.remove()
        assert.deepEqual(left['client_left'], { table: 'oauth_entity', shown: [client.id] })
        assert.deepEqual(left['user_left'], { table: 'sys_user', shown: [user.id] })
        await remove()
        assert.deepEqual(await leftOver(), {})
    })
})

describe('setting up again', () => {
    test('gives a new secret and a new password, and the old tickets are tracked again', async () => {
        const before = await connected()
        const task = newTask({ ticketType: 'incident' })
        const created = taskOf(await before.center.createTask(task))
        await before.center.request('PUT', '/connection', { tenantId: 'first-tenant' })
        await remove()

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
        await connected()
        await remove()
        await makeClient(fresh)
        assert.deepEqual(statusesOf(await readChecklist(fresh)).slice(1), ['done', 'todo', 'todo'])
        await makeUser(fresh)
        assert.deepEqual(statusesOf(await readChecklist(fresh)).slice(1), ['done', 'done', 'todo'])
    })
})

describe('a client made by hand', () => {
    const byHand = (values: Record<string, string> = {}) => {
        const client_secret = instance.protect('oauth_entity', 'client_secret', 'made-by-hand')
        const row = { name: 'By hand', type: 'client', client_id: 'hand', client_secret, active: '1', ...values }
        return idOf(store.insert('oauth_entity', row))
    }

    for (const [what, values] of [
        ['inactive', { active: '0' }],
        ['without a secret', { client_secret: '' }],
        ['of another kind', { type: 'oauth_provider' }],
    ] as const) {
        test(`is not taken if it is ${what}`, async () => {
            const adopt = byHand(values)
            const answer = await administrator.request('POST', CLIENT, { adopt })
            assert.equal(answer.status, 422)
            assert.match(errorOf(answer).message, /^The OAuth client By hand cannot be taken/)
            store.remove('oauth_entity', adopt)
            assertNothingHalfMade(fresh)
        })
    }

    test('is taken in place of one of ours that nobody can use, which is made inactive', async () => {
        await withProperties(fresh, { 'stand_in.foreign_secret.ignored': 'true' }, async () => {
            const ours = await makeClient(fresh)
            assert.equal(ours.clientSecret, null)
            const adopt = byHand()
            assert.equal((await administrator.createOAuthClient({ adopt })).status, 201)
            assert.equal(store.get('oauth_entity', ours.id)?.['active'], '0')
            assert.equal(connectionRow(fresh)['oauth_client'], adopt)
            assertNothingHalfMade(fresh)
        })
    })

    test('is not taken in place of one that is in use', async () => {
        const { id } = await makeClient(fresh)
        const adopt = byHand()
        const answer = await administrator.request('POST', CLIENT, { adopt })
        assert.deepEqual([answer.status, errorOf(answer).existing], [409, id])
    })

    test('works, and a removal leaves it as it is, says so, and ends the tokens of our user', async () => {
        const adopt = byHand()
        const client = {
            ...(await administrator.createOAuthClient({ adopt })).body.result,
            clientSecret: 'made-by-hand',
        }
        const user = await makeUser(fresh)
        addUser(fresh, 'somebody.else')
        const center = await connectWith(fresh, client, user)
        await connectWith(fresh, client, { ...user, userName: 'somebody.else', password: 'somebody.else' })
        assert.equal((await center.getConnection()).status, 200)
        const before = store.get('oauth_entity', adopt)
        await remove()
        assert.deepEqual(store.get('oauth_entity', adopt), before)
        const live = store.find('oauth_credential', {}).filter(({ expires = '' }) => {
            return Date.parse(`${expires.replace(' ', 'T')}Z`) > instance.now()
        })
        assert.equal(live.length, 2)
        for (const { user: owner } of live) assert.notEqual(owner, user.id)
        const kept = checkOf(await readChecklist(fresh), 'client_kept')
        assert.match(kept.message, /^The OAuth client By hand was made by hand and stays active/)
        assert.deepEqual((await open(fresh, kept.link)).shown, [adopt])
        assert.deepEqual(await leftOver(), {})
        // Only who asks for it again gets it again.
        await makeUser(fresh)
        assert.equal((await readChecklist(fresh)).client, null)
        assert.equal((await administrator.createOAuthClient({ adopt })).status, 201)
        assert.equal((await readChecklist(fresh)).client?.id, adopt)
    })
})

test('a removed connection has no secret to renew', async () => {
    const { client } = await makeBoth(fresh)
    await remove()
    const before = store.get('oauth_entity', client.id)
    const answer = await administrator.request('POST', SECRET)
    assert.deepEqual([answer.status, errorOf(answer).code], [404, 'not_found'])
    assert.deepEqual(store.get('oauth_entity', client.id), before)
})

describe('a user who was there before', () => {
    const reuse = async () => {
        const id = idOf(addUser(fresh, 'svc.security'))
        const answer = await administrator.createIntegrationUser({ userName: 'svc.security', reuse: true })
        assert.equal(answer.status, 201)
        return id
    }

    test('keeps the account at the removal, and the role where no app may take it away', async () => {
        const id = await reuse()
        const before = store.get('sys_user', id)
        await remove()
        assert.deepEqual(store.get('sys_user', id), before)
        assert.deepEqual(rolesOf(fresh, id), [INTEGRATION_ROLE])
        assert.deepEqual(await leftOver(), { role_left: { table: 'sys_user', shown: [id] } })
        const [grant] = store.find('sys_user_has_role', { user: id })
        store.remove('sys_user_has_role', idOf(grant))
        assert.deepEqual(await leftOver(), {})
    })

    test('loses the role where the table lets apps delete', async () => {
        const id = await reuse()
        const access = withAccess(fresh, 'sys_user_has_role', { delete_access: '1' })
        await remove()
        access.remove()
        assert.deepEqual(rolesOf(fresh, id), [])
        assert.deepEqual(await leftOver(), {})
    })

    test('keeps the role that comes with another role', async () => {
        const id = await reuse()
        const [grant] = store.find('sys_user_has_role', { user: id })
        store.remove('sys_user_has_role', idOf(grant))
        const { role } = grant as Row
        const inherited = store.insert('sys_user_has_role', { user: id, role: role as string, inherited: '1' })
        store.insert('sys_user_has_role', { user: id, role: role as string })
        const access = withAccess(fresh, 'sys_user_has_role', { delete_access: '1' })
        await remove()
        await remove()
        access.remove()
        assert.deepEqual(store.find('sys_user_has_role', { user: id }).map(idOf), [idOf(inherited)])
        assert.deepEqual(await leftOver(), { role_left: { table: 'sys_user', shown: [id] } })
    })

    test('is not taken again without being asked for', async () => {
        const id = await reuse()
        await remove()
        const answer = await administrator.request('POST', USER, { userName: 'svc.security' })
        assert.deepEqual([answer.status, errorOf(answer).existing], [409, id])
        assert.equal((await administrator.createIntegrationUser({ userName: 'svc.security', reuse: true })).status, 201)
        assert.deepEqual(rolesOf(fresh, id), [INTEGRATION_ROLE])
    })
})

describe('the user', () => {
    const restrict = (webServiceAccessOnly: boolean) => administrator.request('PATCH', USER, { webServiceAccessOnly })

    test('is restricted to web services once authorized, and let in again', async () => {
        const { center, client, user } = await connected()
        for (const webServiceAccessOnly of [true, true, false]) {
            const answer = await restrict(webServiceAccessOnly)
            assert.equal(answer.status, 200)
            const { userName, id, url } = user
            assert.deepEqual(answer.body, { result: { userName, id, url, webServiceAccessOnly } })
            assert.equal(store.get('sys_user', id)?.['web_service_access_only'], webServiceAccessOnly ? '1' : '0')
            assert.equal((await center.getConnection()).status, 200)
            assert.equal((await readChecklist(fresh)).user?.webServiceAccessOnly, webServiceAccessOnly)
            assert.equal(statusesOf(await readChecklist(fresh))[2], 'done')
        }
        await connectWith(fresh, client, user)
    })

    test('is not restricted before, since consent is given in a browser', async () => {
        const { user } = await makeBoth(fresh)
        const answer = await restrict(true)
        assert.equal(answer.status, 422)
        assert.match(errorOf(answer).message, /^The connection is not authorized yet/)
        assert.equal(store.get('sys_user', user.id)?.['web_service_access_only'], '0')
        assert.equal((await restrict(false)).status, 200)
    })

    test('is nobody before step 2 and after a removal', async () => {
        assert.equal(errorOf(await restrict(true)).code, 'not_found')
        await connected()
        await remove()
        assert.equal((await restrict(false)).status, 404)
    })

    test('is not changed by anything else', async () => {
        await connected()
        for (const [body, field] of [
            [{}, 'webServiceAccessOnly'],
            [{ webServiceAccessOnly: 'yes' }, 'webServiceAccessOnly'],
            [{ webServiceAccessOnly: true, password: 'x' }, 'password'],
        ] as const) {
            const answer = await administrator.request('PATCH', USER, body)
            assert.equal(answer.status, 400)
            assert.deepEqual(
                errorOf(answer).fields?.map((wrong) => wrong.field),
                [field],
            )
        }
    })

    test('is refused by a rule of the customer', async () => {
        const { user } = await connected()
        const rule = refusing(fresh, 'sys_user', 'No changes', ['update'])
        const answer = await restrict(true)
        rule.remove()
        assert.equal(answer.status, 422)
        assert.equal(store.get('sys_user', user.id)?.['web_service_access_only'], '0')
    })
})

describe('PUT /connection', () => {
    const connectionOf = ({ body }: Answer) => (body as Result<Connection>).result

    test('notes who is connected, and clears the marks of a removal', async () => {
        const { center, client, user } = await connected()
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
        const { center } = await connected()
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

describe('the test task', () => {
    const runTest = async (body?: unknown) => {
        const answer = await administrator.request<Result<TestTask>>('POST', TEST_TASK, body)
        assert.equal(answer.status, 200, answer.text)
        const { steps } = answer.body.result
        assert.deepEqual(
            steps.map(({ id }) => id),
            ['create', 'read_request', 'read_ticket', 'cancel'],
        )
        return steps
    }
    const requests = () => store.find(REQUEST, { test: '1' })

    for (const ticketType of TICKET_TYPES) {
        test(`creates a ${ticketType}, reads it back and cancels it`, async () => {
            await makeBoth(fresh)
            const before = requests().length
            const steps = await runTest({ ticketType })
            assert.deepEqual(
                steps.map(({ status }) => status),
                ['done', 'done', 'done', 'done'],
                JSON.stringify(steps),
            )
            const made = requests()
            assert.equal(made.length, before + 1)
            const request = made.at(-1)
            assert.deepEqual([request?.['ticket_type'], request?.['active']], [ticketType, '0'])
            const ticket = store.get(TICKET_TABLES[ticketType], request?.['ticket'] ?? '')
            assert.deepEqual([ticket?.['active'], ticket?.['state']], ['0', ticketType === 'change' ? '4' : '8'])
            assert.ok(steps[3]?.message.includes(ticket?.['number'] ?? '-'))
        })
    }

    test('is an incident unless it says otherwise', async () => {
        for (const body of [undefined, {}, { ticketType: null }]) {
            await runTest(body)
            assert.equal(requests().at(-1)?.['ticket_type'], 'incident')
        }
        const answer = await administrator.request('POST', TEST_TASK, { ticketType: 'problem' })
        assert.equal(answer.status, 400)
    })

    test('that is refused says which step and why, and counts as no ticket that waits', async () => {
        const { center } = await connected()
        const policy = mandatory(fresh, 'incident', 'cmdb_ci')
        const steps = await runTest({ ticketType: 'incident' })
        policy.remove()
        assert.deepEqual(
            steps.map(({ status }) => status),
            ['blocked', 'todo', 'todo', 'todo'],
        )
        assert.match(steps[0]?.message ?? '', /Data Policy Exception: .* is mandatory/)
        assert.equal(requests().at(-1)?.['active'], '0')
        const { connection, steps: all } = await readChecklist(fresh)
        assert.deepEqual(connection.issues, [])
        assert.equal(
            all.flatMap(({ checks }) => checks).some(({ id }) => id === 'tickets_waiting'),
            false,
        )
        assert.equal((await center.getConnection()).status, 200)
    })

    test('whose ticket cannot be canceled says so, with the link to it', async () => {
        const rule = refusing(fresh, 'incident', 'No closing', ['update'])
        const steps = await runTest()
        rule.remove()
        const { status = '', message = '' } = steps[3] ?? {}
        assert.equal(status, 'blocked')
        const link = /https?:\S+$/.exec(message)?.[0]
        assert.equal((await open(fresh, link)).table, 'incident')
    })

    test('is not for an administrator of the app alone', async () => {
        addUser(fresh, 'app.admin', ['x_mioms_m365ticket.admin'])
        const before = requests().length
        const answer = await as('app.admin', 'app.admin').request('POST', TEST_TASK)
        assert.equal(answer.status, 403)
        assert.equal(requests().length, before)
    })
})
