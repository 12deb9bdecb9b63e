// The connection with a client or a user that was there before, and with a user that is no more as the app made it.
import assert from 'node:assert/strict'
import { afterEach, describe, test } from 'node:test'
import { INTEGRATION_ROLE } from '../../src/server/contract'
import type { Row } from '../instance/types'
import { checkOf, readChecklist, statusesOf } from './support/checklist'
import { assertNothingHalfMade, connectionRow, rolesOf } from './support/kept'
import { open } from './support/links'
import { refusing, withAccess } from './support/obstacles'
import { connected, leftOver, remove } from './support/removal'
import { CLIENT, SECRET, USER } from './support/routes'
import { addUser, idOf, startFresh, withProperties } from './support/running'
import { connectWith, makeBoth, makeClient, makeUser, undoSetup } from './support/setup'
import { errorOf } from './support/tasks'

const fresh = await startFresh()
const { administrator, instance } = fresh
const { store } = instance

afterEach(() => {
    instance.setClock(null)
    undoSetup(fresh)
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

    test('is not taken again by a new user', async () => {
        const adopt = byHand()
        assert.equal((await administrator.createOAuthClient({ adopt })).status, 201)
        await makeUser(fresh)
        await remove(fresh)
        await makeUser(fresh)
        assert.equal(connectionRow(fresh)['oauth_client'], '')
    })

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
        await remove(fresh)
        assert.deepEqual(store.get('oauth_entity', adopt), before)
        const live = store.find('oauth_credential', {}).filter(({ expires = '' }) => {
            return Date.parse(`${expires.replace(' ', 'T')}Z`) > instance.now()
        })
        assert.equal(live.length, 2)
        for (const { user: owner } of live) assert.notEqual(owner, user.id)
        const kept = checkOf(await readChecklist(fresh), 'client_kept')
        assert.match(kept.message, /^The OAuth client By hand was made by hand and stays active/)
        assert.deepEqual((await open(fresh, kept.link)).shown, [adopt])
        assert.deepEqual(await leftOver(fresh), {})
        // Only who asks for it again gets it again.
        await makeUser(fresh)
        assert.equal((await readChecklist(fresh)).client, null)
        assert.equal((await administrator.createOAuthClient({ adopt })).status, 201)
        assert.equal((await readChecklist(fresh)).client?.id, adopt)
    })
})

test('a removed connection has no secret to renew', async () => {
    const { client } = await makeBoth(fresh)
    await remove(fresh)
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
        await remove(fresh)
        assert.deepEqual(store.get('sys_user', id), before)
        assert.deepEqual(rolesOf(fresh, id), [INTEGRATION_ROLE])
        assert.deepEqual(await leftOver(fresh), { role_left: { table: 'sys_user', shown: [id] } })
        const [grant] = store.find('sys_user_has_role', { user: id })
        store.remove('sys_user_has_role', idOf(grant))
        assert.deepEqual(await leftOver(fresh), {})
    })

    test('is not taken again by a new client', async () => {
        await makeClient(fresh)
        await reuse()
        await remove(fresh)
        await makeClient(fresh)
        assert.equal(connectionRow(fresh)['integration_user'], '')
    })

    test('loses the role where the table lets apps delete', async () => {
        const id = await reuse()
        const access = withAccess(fresh, 'sys_user_has_role', { delete_access: '1' })
        await remove(fresh)
        access.remove()
        assert.deepEqual(rolesOf(fresh, id), [])
        assert.deepEqual(await leftOver(fresh), {})
    })

    test('keeps the role that comes with another role', async () => {
        const id = await reuse()
        const [grant] = store.find('sys_user_has_role', { user: id })
        store.remove('sys_user_has_role', idOf(grant))
        const { role } = grant as Row
        const inherited = store.insert('sys_user_has_role', { user: id, role: role as string, inherited: '1' })
        store.insert('sys_user_has_role', { user: id, role: role as string })
        const access = withAccess(fresh, 'sys_user_has_role', { delete_access: '1' })
        await remove(fresh)
        await remove(fresh)
        access.remove()
        assert.deepEqual(store.find('sys_user_has_role', { user: id }).map(idOf), [idOf(inherited)])
        assert.deepEqual(await leftOver(fresh), { role_left: { table: 'sys_user', shown: [id] } })
    })

    test('is not taken again without being asked for', async () => {
        const id = await reuse()
        await remove(fresh)
        const answer = await administrator.request('POST', USER, { userName: 'svc.security' })
        assert.deepEqual([answer.status, errorOf(answer).existing], [409, id])
        assert.equal((await administrator.createIntegrationUser({ userName: 'svc.security', reuse: true })).status, 201)
        assert.deepEqual(rolesOf(fresh, id), [INTEGRATION_ROLE])
    })
})

describe('the user', () => {
    const restrict = (webServiceAccessOnly: boolean) => administrator.request('PATCH', USER, { webServiceAccessOnly })

    test('is restricted to web services once authorized, and let in again', async () => {
        const { center, client, user } = await connected(fresh)
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
        await connected(fresh)
        await remove(fresh)
        assert.equal((await restrict(false)).status, 404)
    })

    test('is not changed by anything else', async () => {
        await connected(fresh)
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
        const { user } = await connected(fresh)
        const rule = refusing(fresh, 'sys_user', 'No changes', ['update'])
        const answer = await restrict(true)
        rule.remove()
        assert.equal(answer.status, 422)
        assert.equal(store.get('sys_user', user.id)?.['web_service_access_only'], '0')
    })
})
