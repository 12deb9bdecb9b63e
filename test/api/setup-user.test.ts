// Step 2 of the checklist: the integration user.
import assert from 'node:assert/strict'
import { afterEach, describe, test } from 'node:test'
import { INTEGRATION_ROLE, SETUP_PATH } from '../../src/server/contract'
import { signIn } from '../security-center/oauth'
import { rolesOf } from './support/kept'
import { refusing } from './support/obstacles'
import { addUser, CONNECTION, idOf, startFresh, withProperties } from './support/running'
import { madeBy, makeClient, makeUser, undoSetup } from './support/setup'
import { derivedId, errorOf } from './support/tasks'

const fresh = await startFresh()
const { administrator, instance, url } = fresh
const { store } = instance

const ROUTE = `${SETUP_PATH}/integration-user`

afterEach(() => {
    undoSetup(fresh)
})

/** Signs in through OAuth with a client made for it. */
async function signInAs(userName: string, password: string): Promise<void> {
    const made = store.find('oauth_entity', {})[0]
    if (made) store.remove('oauth_entity', idOf(made))
    const { clientId, clientSecret } = await makeClient(fresh)
    await signIn({ instanceUrl: url, clientId, clientSecret: clientSecret ?? '' }, userName, password)
}

describe('a user', () => {
    test('is made with one role, and the password answered once', async () => {
        const answer = await administrator.createIntegrationUser({ userName: ' microsoft365 ' })
        assert.equal(answer.status, 201)
        assert.equal(answer.headers.get('cache-control'), 'no-store')
        const { result } = answer.body
        const id = derivedId('integration_user')
        assert.match(result.password ?? '', /^(?=.*[A-Z])(?=.*[a-z])(?=.*\d)(?=.*[^A-Za-z0-9])[!-~]{16,}$/)
        assert.deepEqual(result, {
            userName: 'microsoft365',
            password: result.password,
            passwordSet: true,
            id,
            url: `${url}/sys_user.do?sys_id=${id}`,
            roles: [INTEGRATION_ROLE],
        })
        assert.deepEqual(rolesOf(fresh, id), [INTEGRATION_ROLE])
        const row = store.get('sys_user', id)
        assert.deepEqual(
            [row?.['active'], row?.['locked_out'], row?.['password_needs_reset'], row?.['web_service_access_only']],
            ['1', '0', '0', '0'],
        )
        const [connection] = store.find(CONNECTION, {})
        assert.deepEqual([connection?.['integration_user'], connection?.['user_made_here']], [id, '1'])
        await signInAs('microsoft365', result.password ?? '')
    })

    test('may have a password that is given', async () => {
        const password = ' Überlang & “fein” 1! '
        const made = madeBy(await administrator.createIntegrationUser({ userName: 'u', password }))
        assert.equal(made.password, password)
        await signInAs('u', password)
    })

    test('is one, and keeps its password: also when a second is asked for an hour later', async () => {
        const { id } = await makeUser(fresh, 'first')
        const before = store.get('sys_user', id)
        instance.setClock(instance.now() + 3_600_000)
        for (const userName of ['first', 'second']) {
            const answer = await administrator.request('POST', ROUTE, { userName })
            assert.deepEqual([answer.status, errorOf(answer).code], [409, 'exists'])
        }
        instance.setClock(null)
        assert.deepEqual(store.get('sys_user', id), before)
    })

    test('is one: a second is refused', async () => {
        const { id } = await makeUser(fresh, 'first')
        const answer = await administrator.request('POST', ROUTE, { userName: 'second' })
        assert.equal(answer.status, 409)
        assert.deepEqual(errorOf(answer), {
            message: 'There is an integration user already: first.',
            detail: null,
            code: 'exists',
            existing: id,
        })
        assert.deepEqual(store.find('sys_user', { user_name: 'second' }), [])
    })

    test('that was removed is active again, with a new password', async () => {
        const first = await makeUser(fresh)
        store.update('sys_user', first.id, { active: '0', locked_out: '1' })
        const again = await makeUser(fresh, 'microsoft365')
        assert.equal(again.id, first.id)
        assert.notEqual(again.password, first.password)
        assert.deepEqual(rolesOf(fresh, first.id), [INTEGRATION_ROLE])
        await signInAs('microsoft365', again.password ?? '')
        await assert.rejects(signInAs('microsoft365', first.password ?? ''), { error: 'server_error' })
    })

    test('has no password where the platform keeps none, and the answer says so', async () => {
        await withProperties(fresh, { 'stand_in.foreign_secret.ignored': 'true' }, async () => {
            const { password, passwordSet, roles } = await makeUser(fresh)
            assert.deepEqual([password, passwordSet, roles], [null, false, [INTEGRATION_ROLE]])
        })
    })

    test('is refused by a rule of the customer with its reason, and nothing is made', async () => {
        const rule = refusing(fresh, 'sys_user', 'No robots')
        const answer = await administrator.request('POST', ROUTE, { userName: 'u' })
        rule.remove()
        assert.equal(answer.status, 422)
        const { code, detail } = errorOf(answer)
        assert.equal(code, 'refused')
        assert.equal(
            detail,
            `Operation against file 'sys_user' was aborted by Business Rule 'No robots^${rule.id}'. Business Rule Stack:No robots`,
        )
        assert.deepEqual(store.find(CONNECTION, {}), [])
    })

    test('whose role is refused is an error that says what to do', async () => {
        const rule = refusing(fresh, 'sys_user_has_role', 'No roles')
        const answer = await administrator.request('POST', ROUTE, { userName: 'u' })
        rule.remove()
        assert.equal(answer.status, 422)
        assert.equal(
            errorOf(answer).message,
            `The instance did not give the user u the role ${INTEGRATION_ROLE}: grant it by hand in User Administration, Users.`,
        )
    })
})

describe('somebody else’s user', () => {
    test('is taken only when that is asked for', async () => {
        const other = idOf(addUser(fresh, 'svc.security'))
        for (const body of [{ userName: 'svc.security' }, { userName: 'SVC.Security', reuse: false }]) {
            const answer = await administrator.request('POST', ROUTE, body)
            assert.equal(answer.status, 409)
            assert.deepEqual(errorOf(answer), {
                message:
                    'Another user has the user name svc.security: choose another name, or send reuse to take that user over.',
                detail: null,
                code: 'name_taken',
                existing: other,
            })
        }
        assert.deepEqual(rolesOf(fresh, other), [])
    })

    test('is taken with reuse, and the password never touched', async () => {
        const other = idOf(addUser(fresh, 'svc.security'))
        const before = store.get('sys_user', other)
        const wanted = { userName: 'svc.security', reuse: true, password: 'New-1234' }
        assert.deepEqual(madeBy(await administrator.createIntegrationUser(wanted)), {
            userName: 'svc.security',
            password: null,
            passwordSet: true,
            id: other,
            url: `${url}/sys_user.do?sys_id=${other}`,
            roles: [INTEGRATION_ROLE],
        })
        assert.deepEqual(store.get('sys_user', other), before)
        assert.deepEqual(rolesOf(fresh, other), [INTEGRATION_ROLE])
        const [connection] = store.find(CONNECTION, {})
        assert.deepEqual([connection?.['integration_user'], connection?.['user_made_here']], [other, '0'])
        await signInAs('svc.security', 'svc.security')
    })

    for (const [what, roles, values] of [
        ['inactive', [], { active: '0' }],
        ['with a role', ['itil'], {}],
        ['with the role admin', ['admin'], {}],
        ['external', ['snc_external'], {}],
    ] as const) {
        test(`is not taken if it is ${what}`, async () => {
            const other = idOf(addUser(fresh, 'svc.security', [...roles], values))
            const answer = await administrator.request('POST', ROUTE, { userName: 'svc.security', reuse: true })
            assert.equal(answer.status, 409)
            assert.deepEqual(errorOf(answer), {
                message: 'The user svc.security cannot be taken over: it is inactive or has roles.',
                detail: null,
                code: 'name_taken',
                existing: other,
            })
            assert.deepEqual(rolesOf(fresh, other), [...roles])
            assert.deepEqual(store.find(CONNECTION, {}), [])
        })
    }

    test('may be internal, and have our role already', async () => {
        const other = idOf(addUser(fresh, 'svc.security', ['snc_internal', INTEGRATION_ROLE]))
        await administrator.createIntegrationUser({ userName: 'svc.security', reuse: true })
        assert.deepEqual(rolesOf(fresh, other), ['snc_internal', INTEGRATION_ROLE])
        assert.equal(store.find(CONNECTION, {})[0]?.['integration_user'], other)
    })
})
