// Who may set the app up, with what, and whose password stays as it is.
import assert from 'node:assert/strict'
import { afterEach, describe, test } from 'node:test'
import { type Checklist, type FieldError, type Result, SETUP_PATH } from '../../src/server/contract'
import type { Row } from '../instance/types'
import { send } from './support/checked'
import { checkOf, readChecklist, statusesOf } from './support/checklist'
import { assertNothingMade } from './support/kept'
import { placesOf } from './support/places'
import { logIn } from './support/people'
import { CHECKLIST, CLIENT, REMOVAL, SECRET, TEST_TASK, USER } from './support/routes'
import { addUser, idOf, startFresh } from './support/running'
import { connectWith, makeBoth, madeBy, makeUser, undoSetup } from './support/setup'
import { errorOf } from './support/tasks'

const fresh = await startFresh()
const { administrator, instance, url } = fresh
const { store } = instance

/** The page of the installation checklist. */
const PAGE = '/x_mioms_m365ticket_setup.do'
const WRITING: [method: string, path: string, body?: object][] = [
    ['POST', CLIENT, { name: 'x' }],
    ['POST', SECRET],
    ['POST', USER, { userName: 'x' }],
    ['PATCH', USER, { webServiceAccessOnly: false }],
    ['POST', TEST_TASK, {}],
    ['DELETE', REMOVAL],
]
const ROUTES: typeof WRITING = [['GET', CHECKLIST], ...WRITING]

afterEach(() => {
    undoSetup(fresh)
})

/** All that the setup could change. */
function stored(): Record<string, Row[]> {
    const tables = ['oauth_entity', 'sys_user', 'sys_user_has_role', 'x_mioms_m365ticket_connection', 'incident']
    return Object.fromEntries(tables.map((table) => [table, store.find(table, {})]))
}

const basic = (userName: string) => `Basic ${Buffer.from(`${userName}:${userName}`).toString('base64')}`

describe('an administrator of the app who is not one of the platform', () => {
    test('is not told that a user is gone who is only out of sight', async () => {
        const { client, user } = await makeBoth(fresh)
        const center = await connectWith(fresh, client, user)
        assert.equal((await center.getConnection()).status, 200)
        addUser(fresh, 'app.admin', ['x_mioms_m365ticket.admin'])
        const browser = await logIn(fresh, 'app.admin')
        const token = await browser.token()
        const hers = async () => {
            const { text } = await browser.get(CHECKLIST, { 'X-UserToken': token, accept: 'application/json' })
            return (JSON.parse(text) as Result<Checklist>).result
        }
        const before = await hers()
        assert.deepEqual([before.connection.status, checkOf(before, 'user_present').status], ['connected', 'done'])
        store.update('sys_user', user.id, { active: '0' })
        const seen = await hers()
        const { status, message, remedy } = checkOf(seen, 'user_present')
        assert.deepEqual(
            { status, message, remedy },
            {
                status: 'warning',
                message: `You cannot see the integration user of the connection, ${user.id}: it was deleted, or it is inactive, and inactive users are shown to administrators of users only.`,
                remedy: 'Ask an administrator of the instance to open this checklist.',
            },
        )
        assert.deepEqual(checkOf(seen, 'authorized'), checkOf(before, 'authorized'))
        const whole = await readChecklist(fresh)
        assert.equal(checkOf(whole, 'user_active').status, 'todo')
        assert.deepEqual([seen.connection.status, whole.connection.status], ['degraded', 'degraded'])
        const codes = ({ connection }: Checklist) => connection.issues.map(({ code }) => code)
        assert.deepEqual(codes(seen), codes(whole))
        assert.deepEqual(seen.connection.issues.map((issue) => issue.message), [`The integration user ${user.id} is not active.`]) // prettier-ignore
    })

    for (const state of ['fresh', 'set up'] as const) {
        test(`reads the checklist and changes nothing, on an instance that is ${state}`, async () => {
            if (state === 'set up') await makeBoth(fresh)
            addUser(fresh, 'app.admin', ['x_mioms_m365ticket.admin'])
            const appAdmin = fresh.as('app.admin', 'app.admin')
            const read = await appAdmin.request<Result<Checklist>>('GET', CHECKLIST)
            assert.equal(read.status, 200)
            assert.equal(read.body.result.mayWrite, false)
            const step = state === 'set up' ? 'done' : 'todo'
            assert.deepEqual(statusesOf(read.body.result).slice(1, 3), [step, step])
            const page = await fetch(url + PAGE, { headers: { authorization: basic('app.admin') } })
            assert.equal(page.status, 200)
            const before = stored()
            for (const [method, path, body] of WRITING) {
                const answer = await appAdmin.request(method, path, body)
                assert.equal(answer.status, 403, `${method} ${path}`)
                assert.deepEqual(errorOf(answer), {
                    message:
                        'Only an administrator of the instance (role admin) may do this: it writes OAuth clients, users or roles.',
                    detail: null,
                    code: 'admin_required',
                })
            }
            assert.deepEqual(stored(), before)
        })
    }
})

describe('who has not the role', () => {
    for (const [userName, roles] of [
        ['integration', ['x_mioms_m365ticket.integration']],
        ['app.user', ['x_mioms_m365ticket.user']],
        ['agent', ['itil']],
        ['plain', []],
    ] as const) {
        test(`${userName} gets the platform’s 403 from every route and the page, and no data`, async () => {
            const { client, user } = await makeBoth(fresh)
            addUser(fresh, userName, [...roles])
            const before = stored()
            const page = await fetch(url + PAGE, { headers: { authorization: basic(userName) } })
            const texts = [await page.text()]
            assert.equal(page.status, 403)
            for (const [method, path, body] of ROUTES) {
                const answer = await fresh.as(userName, userName).request(method, path, body)
                assert.equal(answer.status, 403, `${method} ${path}`)
                assert.deepEqual(answer.body, {
                    error: { message: 'User Not Authorized', detail: 'Failed API level ACL Validation' },
                    status: 'failure',
                })
                texts.push(answer.text)
            }
            for (const data of [client.clientId, client.id, user.userName, user.id]) {
                assert.ok(!texts.join('').includes(data))
            }
            assert.deepEqual(stored(), before)
        })
    }

    test('nobody gets 401 from every route, and the login page', async () => {
        for (const [method, path, body] of ROUTES) {
            const headers = { 'content-type': 'application/json' }
            const sent = body ? { headers, body: JSON.stringify(body) } : { headers }
            const answer = await send(url, method, path, sent)
            assert.equal(answer.status, 401)
            assert.deepEqual(answer.body, {
                error: { message: 'User Not Authenticated', detail: 'Required to provide Auth information' },
                status: 'failure',
            })
        }
        const page = await fetch(url + PAGE, { redirect: 'manual' })
        assert.equal(page.status, 302)
        assert.match(page.headers.get('location') ?? '', /login\.do/)
        assertNothingMade(fresh)
    })
})

describe('a password that somebody has', () => {
    const passwords = () =>
        Object.fromEntries(store.find('sys_user', {}).map((row) => [idOf(row), row['user_password']]))

    for (const reuse of [undefined, false, true]) {
        test(`is not changed through us, with reuse ${String(reuse)}`, async () => {
            addUser(fresh, 'agent', ['itil'])
            addUser(fresh, 'plain')
            addUser(fresh, 'gone', [], { active: '0' })
            addUser(fresh, 'app.admin', ['x_mioms_m365ticket.admin'])
            const before = passwords()
            for (const userName of ['admin', 'ADMIN', ' admin ', 'agent', 'gone', 'app.admin', 'plain']) {
                const body = { userName, password: 'Mine-now-1234', ...(reuse === undefined ? {} : { reuse }) }
                const { status, text } = await administrator.request('POST', USER, body)
                const isTaken = reuse === true && userName === 'plain'
                assert.equal(status, isTaken ? 201 : 409, `${userName}: ${text}`)
                assert.deepEqual(passwords(), before)
                if (isTaken) assert.equal((await administrator.request('DELETE', REMOVAL)).status, 204)
            }
            assert.deepEqual(placesOf(fresh, ['Mine-now-1234']), [])
        })
    }

    test('is not changed once its user was taken over, whatever becomes of the user or the connection', async () => {
        const id = idOf(addUser(fresh, 'svc.security'))
        const take = { userName: 'svc.security', password: 'Mine-now-1234', reuse: true }
        assert.equal(madeBy(await administrator.createIntegrationUser(take)).password, null)
        const before = passwords()
        for (const change of [{ active: '0' }, { active: '1' }, { locked_out: '1' }]) {
            store.update('sys_user', id, change)
            await administrator.request('POST', USER, take)
            assert.equal(passwords()[id], before[id])
        }
        await administrator.request('DELETE', REMOVAL)
        for (const body of [take, { ...take, reuse: false }, { userName: 'another', password: 'Mine-now-1234' }]) {
            await administrator.request('POST', USER, body)
            assert.equal(passwords()[id], before[id])
        }
    })

    test('is not changed by a second click on a user of ours that is in use', async () => {
        await makeUser(fresh)
        const before = passwords()
        const answer = await administrator.request('POST', USER, {
            userName: 'microsoft365',
            password: 'Mine-now-1234',
        })
        assert.equal(answer.status, 409)
        assert.deepEqual(passwords(), before)
    })
})

describe('a body that is not valid', () => {
    const required = (field: string) => ({ field, message: `${field} is required.` })
    const notText = (field: string) => ({ field, message: `${field} must be a string.` })
    const unknown = { field: 'colour', message: 'colour is not a known field.' }
    const notHttps = {
        field: 'redirectUrl',
        message:
            'redirectUrl must be an absolute https URL without a fragment; http is only for 127.0.0.1 and localhost.',
    }
    const alone = (field: string) => ({ field, message: `${field} cannot be given together with adopt.` })
    const beyond = (field: string) => ({
        field,
        message: `${field} must not contain emoji or other characters beyond U+FFFF: not every instance stores them.`,
    })
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
        [CLIENT, { name: 'Lock 🔒' }, [beyond('name')]],
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
        [USER, { userName: 'admin🔒' }, [beyond('userName')]],
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
            assertNothingMade(fresh)
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
            assertNothingMade(fresh)
        })
    }

    for (const text of ['javascript:gs.getUserName()', "javascript:gs.addInfoMessage('x')", 'x^ORuser_name=admin']) {
        test(`but ${text} is a name like any other`, async () => {
            assert.equal(madeBy(await administrator.createOAuthClient({ name: text })).name, text)
            assert.equal(madeBy(await administrator.createIntegrationUser({ userName: text })).userName, text)
        })
    }
})
