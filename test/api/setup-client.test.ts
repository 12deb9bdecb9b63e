// Step 1 of the checklist: the OAuth client.
import assert from 'node:assert/strict'
import { afterEach, describe, test } from 'node:test'
import { SETUP_PATH } from '../../src/server/contract'
import { signIn } from '../security-center/oauth'
import { withAccess } from './support/obstacles'
import { CONNECTION, idOf, startFresh, withProperties } from './support/running'
import { madeBy, makeClient, makeUser, undoSetup } from './support/setup'
import { derivedId, errorOf } from './support/tasks'

const fresh = await startFresh()
const { administrator, instance, url } = fresh
const { store } = instance

const PAGE = 'https://security.microsoft.com/ticketProvisioning'
const LEGACY = 'glide.record.legacy_cross_scope_access_policy_in_script'
const ROUTE = `${SETUP_PATH}/oauth-client`
const SETTINGS =
    'In the table Application Registries (oauth_entity), under Application Access, set Accessible from to All application scopes and select Can read, Can create and Can update.'

afterEach(() => {
    undoSetup(fresh)
})

describe('a client', () => {
    test('is made, and its secret answered once', async () => {
        const answer = await administrator.createOAuthClient({ name: '  Microsoft 365 ' })
        assert.equal(answer.status, 201)
        assert.equal(answer.headers.get('cache-control'), 'no-store')
        const { result } = answer.body
        const id = derivedId('oauth_client')
        assert.match(result.clientId, /^[0-9a-f]{32}$/)
        assert.match(result.clientSecret ?? '', /^[!-~]{24,}$/)
        assert.deepEqual(result, {
            clientId: result.clientId,
            clientSecret: result.clientSecret,
            name: 'Microsoft 365',
            redirectUrl: PAGE,
            id,
            url: `${url}/oauth_entity.do?sys_id=${id}`,
            instanceName: 'standin',
        })
        const row = store.get('oauth_entity', id)
        assert.deepEqual(
            [row?.['name'], row?.['type'], row?.['client_id'], row?.['redirect_url'], row?.['active']],
            ['Microsoft 365', 'client', result.clientId, PAGE, '1'],
        )
        const [connection] = store.find(CONNECTION, {})
        assert.deepEqual([connection?.['oauth_client'], connection?.['client_made_here']], [id, '1'])
    })

    test('works for OAuth, with its own secret only', async () => {
        const { clientId, clientSecret } = await makeClient(fresh)
        const { userName, password } = await makeUser(fresh)
        assert.ok(clientSecret && password)
        const connection = { instanceUrl: url, clientId, clientSecret }
        const tokens = await signIn(connection, userName, password)
        assert.equal(tokens.expiresIn <= 1800 && tokens.expiresIn > 1700, true)
        assert.ok(tokens.refreshToken)
        await assert.rejects(signIn({ ...connection, clientSecret: `${clientSecret}x` }, userName, password), {
            error: 'server_error',
        })
        await assert.rejects(signIn(connection, userName, `${password}x`), { error: 'server_error' })
    })

    test('has another secret every time', async () => {
        const first = await makeClient(fresh)
        undoSetup(fresh)
        const second = await makeClient(fresh)
        assert.notEqual(first.clientSecret, second.clientSecret)
        assert.notEqual(first.clientId, second.clientId)
    })

    test('has the redirect URL that is given, or else the property’s', async () => {
        const redirectUrl = 'https://portal.lindenhof.example/back?a=b'
        assert.equal(madeBy(await administrator.createOAuthClient({ name: 'x', redirectUrl })).redirectUrl, redirectUrl)
        assert.equal(store.get('oauth_entity', derivedId('oauth_client'))?.['redirect_url'], redirectUrl)
        undoSetup(fresh)
        await withProperties(fresh, { 'x_mioms_m365ticket.redirect_url': 'https://other.example/page' }, async () => {
            assert.equal((await makeClient(fresh)).redirectUrl, 'https://other.example/page')
        })
    })

    test('is one: a second is refused', async () => {
        const { id } = await makeClient(fresh, 'First')
        const answer = await administrator.request('POST', ROUTE, { name: 'Second' })
        assert.equal(answer.status, 409)
        assert.deepEqual(errorOf(answer), {
            message: 'There is an OAuth client already: First.',
            detail: null,
            code: 'exists',
            existing: id,
        })
        assert.equal(store.find('oauth_entity', {}).length, 1)
    })

    test('cannot have the name of another', async () => {
        const other = idOf(store.insert('oauth_entity', { name: 'Taken', type: 'client', client_id: 'x' }))
        for (const name of ['Taken', 'TAKEN', ' taken ']) {
            const answer = await administrator.request('POST', ROUTE, { name })
            assert.equal(answer.status, 409)
            const error = errorOf(answer)
            assert.deepEqual([error.code, error.existing], ['name_taken', other])
            assert.match(error.message, /^Another OAuth client has the name taken: choose another name\.$/i)
        }
        assert.equal(store.find('oauth_entity', {}).length, 1)
        assert.deepEqual(store.find(CONNECTION, {}), [])
    })

    test('that was removed is active again, with a new secret', async () => {
        const first = await makeClient(fresh)
        const { userName, password } = await makeUser(fresh)
        store.update('oauth_entity', first.id, { active: '0' })
        const again = await makeClient(fresh, 'Microsoft 365 again')
        assert.deepEqual([again.id, again.clientId, again.name], [first.id, first.clientId, 'Microsoft 365 again'])
        assert.ok(first.clientSecret && again.clientSecret && password)
        assert.notEqual(again.clientSecret, first.clientSecret)
        const connection = { instanceUrl: url, clientId: again.clientId, clientSecret: again.clientSecret }
        await signIn(connection, userName, password)
        await assert.rejects(signIn({ ...connection, clientSecret: first.clientSecret }, userName, password), {
            error: 'server_error',
        })
    })
})

describe('a client made by hand', () => {
    test('is adopted, and its secret left alone', async () => {
        const client_secret = instance.protect('oauth_entity', 'client_secret', 'made-by-hand')
        const values = {
            name: 'By hand',
            type: 'client',
            client_id: 'hand',
            client_secret,
            redirect_url: PAGE,
            active: '1',
        }
        const id = idOf(store.insert('oauth_entity', values))
        const before = store.get('oauth_entity', id)
        const adopted = madeBy(await administrator.createOAuthClient({ adopt: id.toUpperCase() }))
        assert.deepEqual(adopted, {
            clientId: 'hand',
            clientSecret: null,
            name: 'By hand',
            redirectUrl: PAGE,
            id,
            url: `${url}/oauth_entity.do?sys_id=${id}`,
            instanceName: 'standin',
        })
        assert.deepEqual(store.get('oauth_entity', id), before)
        const [connection] = store.find(CONNECTION, {})
        assert.deepEqual([connection?.['oauth_client'], connection?.['client_made_here']], [id, '0'])
        const { userName, password } = await makeUser(fresh)
        await signIn({ instanceUrl: url, clientId: 'hand', clientSecret: 'made-by-hand' }, userName, password ?? '')
    })

    test('that there is not is not found', async () => {
        const adopt = 'f'.repeat(32)
        const answer = await administrator.request('POST', ROUTE, { adopt })
        assert.equal(answer.status, 404)
        assert.deepEqual(errorOf(answer), {
            message: `There is no OAuth client with the sys_id ${adopt}.`,
            detail: null,
            code: 'not_found',
        })
        assert.deepEqual(store.find(CONNECTION, {}), [])
    })
})

describe('scope policy of oauth_entity', () => {
    const refusal = (operation: string) =>
        `${operation} operation against 'oauth_entity' from scope 'x_mioms_m365ticket' has been refused due to the table's cross-scope access policy. ${SETTINGS}`

    for (const [what, flags, legacy, message] of [
        ['not readable', { read_access: '0' }, 'true', refusal('Read')],
        ['not readable, hardened', { read_access: '0' }, 'false', refusal('Read')],
        ['of its own scope only', { access: 'package_private' }, 'true', refusal('Read')],
        ['not to be created, hardened', { create_access: '0' }, 'false', refusal('Create')],
    ] as const) {
        test(`${what}: 403 with the sentence and the settings, nothing made`, async () => {
            const access = withAccess(fresh, 'oauth_entity', flags)
            try {
                await withProperties(fresh, { [LEGACY]: legacy }, async () => {
                    const answer = await administrator.request('POST', ROUTE, { name: 'x' })
                    assert.equal(answer.status, 403)
                    assert.deepEqual(errorOf(answer), { message, detail: null, code: 'cross_scope_refused' })
                })
            } finally {
                access.remove()
            }
            assert.deepEqual(store.find('oauth_entity', {}), [])
            assert.deepEqual(store.find(CONNECTION, {}), [])
            await makeClient(fresh)
        })
    }

    test('not to be created, but with the legacy property: made', async () => {
        const access = withAccess(fresh, 'oauth_entity', { create_access: '0' })
        try {
            assert.ok((await makeClient(fresh)).clientSecret)
        } finally {
            access.remove()
        }
    })
})
