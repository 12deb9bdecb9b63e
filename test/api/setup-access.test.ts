// Who may set the app up, with what, and that no secret is left anywhere.
import assert from 'node:assert/strict'
import { afterEach, describe, test } from 'node:test'
import { type FieldError, SETUP_PATH } from '../../src/server/contract'
import { send } from './support/checked'
import { addUser, CONNECTION, LOG, startFresh } from './support/running'
import { madeBy, makeClient, makeUser, placesOf, undoSetup } from './support/setup'
import { errorOf } from './support/tasks'

const fresh = await startFresh()
const { administrator, instance, url } = fresh
const { store } = instance

const CLIENT = `${SETUP_PATH}/oauth-client`
const USER = `${SETUP_PATH}/integration-user`
const BODIES = { [CLIENT]: { name: 'x' }, [USER]: { userName: 'x' } }

afterEach(() => {
    undoSetup(fresh)
})

function nothingIsMade(): void {
    assert.deepEqual(store.find(CONNECTION, {}), [])
    assert.deepEqual(store.find('oauth_entity', {}), [])
    assert.deepEqual(store.find('sys_user', { user_name: 'x' }), [])
}

describe('only the platform’s administrator', () => {
    test('may: one of the app alone gets 403 admin_required', async () => {
        addUser(fresh, 'app.admin', ['x_mioms_m365ticket.admin'])
        for (const [path, body] of Object.entries(BODIES)) {
            const answer = await fresh.as('app.admin', 'app.admin').request('POST', path, body)
            assert.equal(answer.status, 403)
            assert.deepEqual(errorOf(answer), {
                message:
                    'Only an administrator of the instance (role admin) may do this: it writes OAuth clients, users or roles.',
                detail: null,
                code: 'admin_required',
            })
        }
        nothingIsMade()
    })

    test('may: others get no further than the platform', async () => {
        addUser(fresh, 'integration', ['x_mioms_m365ticket.integration'])
        addUser(fresh, 'app.user', ['x_mioms_m365ticket.user'])
        addUser(fresh, 'agent', ['itil'])
        addUser(fresh, 'plain')
        for (const userName of ['integration', 'app.user', 'agent', 'plain']) {
            for (const [path, body] of Object.entries(BODIES)) {
                const answer = await fresh.as(userName, userName).request('POST', path, body)
                assert.equal(answer.status, 403)
                assert.deepEqual(answer.body, {
                    error: { message: 'User Not Authorized', detail: 'Failed API level ACL Validation' },
                    status: 'failure',
                })
            }
        }
        nothingIsMade()
    })

    test('may: nobody gets 401', async () => {
        for (const [path, body] of Object.entries(BODIES)) {
            const headers = { 'content-type': 'application/json' }
            const answer = await send(url, 'POST', path, { headers, body: JSON.stringify(body) })
            assert.equal(answer.status, 401)
            assert.deepEqual(answer.body, {
                error: { message: 'User Not Authenticated', detail: 'Required to provide Auth information' },
                status: 'failure',
            })
        }
        nothingIsMade()
    })
})

describe('a body that is not valid', () => {
    const required = (field: string) => ({ field, message: `${field} is required.` })
    const notText = (field: string) => ({ field, message: `${field} must be a string.` })
    const unknown = { field: 'colour', message: 'colour is not a known field.' }
    const notHttps = { field: 'redirectUrl', message: 'redirectUrl must be an absolute https URL without a fragment.' }
    const alone = (field: string) => ({ field, message: `${field} cannot be given together with adopt.` })
    const notASysId = { field: 'adopt', message: 'adopt must be the sys_id of an OAuth client: 32 hexadecimal digits.' }
    const sysId = 'a'.repeat(32)
    const bad: [path: string, body: unknown, fields: FieldError[]][] = [
        [CLIENT, {}, [required('name')]],
        [CLIENT, { name: ' ' }, [required('name')]],
        [
            CLIENT,
            { name: 'n'.repeat(101) },
            [{ field: 'name', message: 'name must not be longer than 100 characters.' }],
        ],
        [CLIENT, { name: 5, colour: 'red' }, [notText('name'), unknown]],
        [CLIENT, { name: 'x', redirectUrl: 'http://x.example' }, [notHttps]],
        [CLIENT, { name: 'x', redirectUrl: 'https://x.example/#a' }, [notHttps]],
        [CLIENT, { name: 'x', redirectUrl: 'javascript:alert(1)' }, [notHttps]],
        [CLIENT, { adopt: 'x' }, [notASysId]],
        [CLIENT, { adopt: `${sysId}^ORactive=true` }, [notASysId]],
        [CLIENT, { adopt: sysId, name: 'x', redirectUrl: 'https://x.example' }, [alone('name'), alone('redirectUrl')]],
        [USER, {}, [required('userName')]],
        [
            USER,
            { userName: 'u'.repeat(41) },
            [{ field: 'userName', message: 'userName must not be longer than 40 characters.' }],
        ],
        [USER, { userName: 'x', password: '' }, [required('password')]],
        [
            USER,
            { userName: 'x', password: 1, reuse: 'yes' },
            [notText('password'), { field: 'reuse', message: 'reuse must be true or false.' }],
        ],
        [USER, { userName: 'x', colour: 'red' }, [unknown]],
    ]
    for (const [path, body, fields] of bad) {
        test(`${path.slice(SETUP_PATH.length)} ${JSON.stringify(body).slice(0, 60)}`, async () => {
            const answer = await administrator.request('POST', path, body)
            assert.equal(answer.status, 400)
            assert.deepEqual(errorOf(answer), {
                message: 'The request is not valid: see fields.',
                detail: null,
                code: 'invalid_request',
                fields,
            })
            nothingIsMade()
        })
    }

    for (const [body, message] of [
        ['', 'The body is empty. Send one JSON object.'],
        ['{', 'The body is not valid JSON.'],
        ['[]', 'The body must be one JSON object.'],
    ] as const) {
        test(JSON.stringify(body), async () => {
            for (const path of [CLIENT, USER]) {
                const answer = await administrator.request('POST', path, body)
                assert.equal(answer.status, 400)
                assert.deepEqual(errorOf(answer), { message, detail: null, code: 'invalid_json' })
            }
            nothingIsMade()
        })
    }

    for (const text of ['javascript:gs.getUserName()', "javascript:gs.addInfoMessage('x')", 'x^ORuser_name=admin']) {
        test(`but ${text} is a name like any other`, async () => {
            assert.equal(madeBy(await administrator.createOAuthClient({ name: text })).name, text)
            assert.equal(madeBy(await administrator.createIntegrationUser({ userName: text })).userName, text)
        })
    }
})

test('no secret, password or token is left in any table or log', async () => {
    const client = await makeClient(fresh)
    const given = 'Given-by-hand-1234'
    const user = madeBy(await administrator.createIntegrationUser({ userName: 'u', password: given }))
    assert.ok(client.clientSecret)
    assert.equal(user.password, given)
    store.update('oauth_entity', client.id, { active: '0' })
    const renewed = await makeClient(fresh)
    await administrator.request('POST', USER, { userName: 'v', password: 'Refused-1234' })
    await administrator.request('POST', USER, { userName: 'v', password: ['Refused-1234'] })
    undoSetup(fresh)
    const made = await makeUser(fresh)
    assert.ok(renewed.clientSecret && made.password)
    const secrets = [client.clientSecret, renewed.clientSecret, given, made.password, 'Refused-1234']
    assert.deepEqual(placesOf(fresh, secrets), [])
    assert.ok(store.find(LOG, { route: 'POST /integration-user' }).length >= 4)
    assert.ok(store.find(LOG, { route: 'POST /oauth-client', outcome: 'created' }).length >= 2)
})
