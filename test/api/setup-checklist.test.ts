// The checklist on the way from installed to connected: every step as it stands, and what the reading costs.
import assert from 'node:assert/strict'
import { afterEach, describe, test } from 'node:test'
import { STEP_IDS } from '../../src/server/contract'
import { checkOf, readChecklist, statusesOf } from './support/checklist'
import { connectionRow } from './support/kept'
import { open } from './support/links'
import { mandatory } from './support/obstacles'
import { CHECKLIST, REMOVAL } from './support/routes'
import { CONNECTION, idOf, LOG, operationsOf, REQUEST, startFresh, withProperties } from './support/running'
import { connectWith, makeBoth, makeClient, makeUser, undoSetup } from './support/setup'
import { errorOf, newTask, requestsOf, taskOf } from './support/tasks'

/** Glide operations of one reading, at most. */
const BUDGET = 9

const fresh = await startFresh()
const { administrator, instance, url } = fresh
const { store } = instance

afterEach(() => {
    undoSetup(fresh)
})

/** Checks of a step with their statuses. */
async function checksOf(step: (typeof STEP_IDS)[number]): Promise<[id: string, status: string][]> {
    const { steps } = await readChecklist(fresh)
    assert.deepEqual(
        steps.map(({ id }) => id),
        STEP_IDS,
    )
    return (steps.find(({ id }) => id === step)?.checks ?? []).map(({ id, status }) => [id, status])
}

/** Glide operations of one reading now. */
async function cost(): Promise<number> {
    return operationsOf(await administrator.request('GET', CHECKLIST))
}

describe('on a fresh instance', () => {
    test('asks for a client and a user, and warns of what it cannot know', async () => {
        assert.deepEqual(statusesOf(await readChecklist(fresh)), ['warning', 'todo', 'todo', 'todo'])
        assert.deepEqual(await checksOf('prerequisites'), [
            ['oauth_plugin', 'done'],
            ['oauth_property', 'done'],
            ['oauth_table_read', 'done'],
            ['oauth_table_create', 'done'],
            ['oauth_table_write', 'done'],
            ['single_sign_on', 'done'],
            ['multi_factor', 'warning'],
            ['ip_filtering', 'warning'],
            ['state_parameter', 'done'],
            ['basic_authentication', 'done'],
        ])
        assert.deepEqual(await checksOf('oauth_client'), [['client_present', 'todo']])
        assert.deepEqual(await checksOf('integration_user'), [['user_present', 'todo']])
        assert.deepEqual(await checksOf('connection'), [['authorized', 'todo']])
    })

    test('shows nothing that is not there yet, and what a new client would get', async () => {
        const { connection, client, user, defaultRedirectUrl, manualClientUrl, mayWrite } = await readChecklist(fresh)
        assert.equal(connection.status, 'not_configured')
        assert.deepEqual([client, user, mayWrite], [null, null, true])
        assert.equal(defaultRedirectUrl, 'https://security.microsoft.com/ticketProvisioning')
        const form = await open(fresh, manualClientUrl)
        assert.deepEqual([form.table, form.shown], ['oauth_entity', ['-1']])
        assert.ok(form.text.includes(defaultRedirectUrl))
    })
})

describe('on the way', () => {
    test('the client is done first, then the user, then the connection', async () => {
        const client = await makeClient(fresh)
        assert.deepEqual(statusesOf(await readChecklist(fresh)), ['warning', 'done', 'todo', 'todo'])
        assert.deepEqual(await checksOf('oauth_client'), [
            ['client_present', 'done'],
            ['client_active', 'done'],
            ['client_redirect', 'done'],
            ['client_secret', 'done'],
        ])
        const user = await makeUser(fresh)
        const both = await readChecklist(fresh)
        assert.deepEqual(statusesOf(both), ['warning', 'done', 'done', 'todo'])
        assert.equal(both.connection.status, 'awaiting_authorization')
        assert.deepEqual(await checksOf('integration_user'), [
            ['user_present', 'done'],
            ['user_active', 'done'],
            ['user_locked', 'done'],
            ['user_password', 'done'],
            ['user_password_reset', 'done'],
            ['user_interactive', 'done'],
            ['user_role', 'done'],
            ['user_further_roles', 'done'],
        ])
        const { clientId, name, redirectUrl, id } = client
        assert.deepEqual(both.client, { clientId, name, redirectUrl, id, url: client.url })
        assert.deepEqual(both.user, {
            userName: user.userName,
            id: user.id,
            url: user.url,
            webServiceAccessOnly: false,
        })
        assert.deepEqual((await open(fresh, both.client.url)).shown, [client.id])
        assert.deepEqual((await open(fresh, both.user.url)).shown, [user.id])

        const center = await connectWith(fresh, client, user)
        assert.deepEqual(await checksOf('connection'), [
            ['authorized', 'done'],
            ['last_seen', 'warning'],
            ['token_end', 'done'],
        ])
        assert.equal((await center.getConnection()).status, 200)
        const connected = await readChecklist(fresh)
        assert.deepEqual(statusesOf(connected), ['done', 'done', 'done', 'done'])
        assert.equal(connected.connection.status, 'connected')
        assert.equal(checkOf(connected, 'token_end').message, 'The authorization lasts for another 99 days.')
        assert.equal(checkOf(connected, 'ip_filtering').message, 'Microsoft reaches this instance.')
        const { lastSeenAt, authorizedAt } = connected.connection
        assert.equal(checkOf(connected, 'authorized').message, `The connection was authorized on ${authorizedAt}.`)
        assert.equal(checkOf(connected, 'last_seen').message, `The security center was last here on ${lastSeenAt}.`)

        const policy = mandatory(fresh, 'incident', 'cmdb_ci')
        const { taskId, ...task } = newTask({ ticketType: 'incident' })
        assert.equal(taskOf(await center.createTask({ taskId, ...task })).ticket, null)
        policy.remove()
        const other = newTask()
        assert.notEqual(taskOf(await center.createTask(other)).ticket, null)
        const { status, message, link } = checkOf(await readChecklist(fresh), 'tickets_waiting')
        assert.deepEqual([status, message], ['warning', 'The instance refuses the tickets of some tasks.'])
        const { table, shown } = await open(fresh, link)
        const [request] = requestsOf(instance, taskId)
        assert.deepEqual([table, shown], [REQUEST, [idOf(request)]])
        for (const row of [request, ...requestsOf(instance, other.taskId)]) store.remove(REQUEST, idOf(row))
    })

    test('the end of the authorization is told before and after', async () => {
        const { client, user } = await makeBoth(fresh)
        await (await connectWith(fresh, client, user)).getConnection()
        const [token] = store.find('oauth_credential', { type: 'refresh_token' })
        const end = Date.parse(`${(token?.['expires'] ?? '').replace(' ', 'T')}Z`)
        for (const [days, status, message] of [
            [13, 'warning', 'The authorization ends in 13 days.'],
            [-1, 'todo', 'The authorization has ended: the refresh token is not valid any more.'],
        ] as const) {
            instance.setClock(end - days * 86_400_000 - 1000)
            const check = checkOf(await readChecklist(fresh), 'token_end')
            instance.setClock(null)
            assert.deepEqual([check.status, check.message], [status, message])
            assert.ok((await open(fresh, check.link)).shown.includes(idOf(token)))
        }
    })
})

describe('what came before, and what is not from Microsoft', () => {
    const MINUTE = 60_000

    test('a step of the setup is no call of the security center', async () => {
        instance.setClock(Math.floor(instance.now() / 1000) * 1000)
        await makeClient(fresh)
        instance.setClock(instance.now() + MINUTE)
        await makeUser(fresh)
        instance.setClock(instance.now() + MINUTE)
        const { connection } = await readChecklist(fresh)
        instance.setClock(null)
        assert.deepEqual([connection.status, connection.lastSeenAt], ['awaiting_authorization', null])
    })

    test('a token of before the setup authorizes nothing of it', async () => {
        const { client, user } = await makeBoth(fresh)
        await connectWith(fresh, client, user)
        const status = async () => (await readChecklist(fresh)).connection.status
        assert.equal(await status(), 'connected')
        const [token] = store.find('oauth_credential', { type: 'refresh_token' })
        const set_up_on = new Date(instance.now() + MINUTE).toISOString().slice(0, 19).replace('T', ' ')
        assert.ok((token?.['sys_created_on'] ?? '') < set_up_on)
        store.update(CONNECTION, idOf(connectionRow(fresh)), { set_up_on })
        assert.equal(await status(), 'awaiting_authorization')
    })
})

describe('what no app can know is a hint', () => {
    test('a property of OAuth that the instance does not have', async () => {
        const name = 'com.snc.platform.security.oauth.is.active'
        const [property = {}] = store.find('sys_properties', { name })
        store.remove('sys_properties', idOf(property))
        const { status, message } = checkOf(await readChecklist(fresh), 'oauth_property')
        store.insert('sys_properties', property)
        assert.deepEqual([status, message.includes(name)], ['warning', true])
    })

    for (const [property, value, id, message] of [
        [
            'glide.authenticate.multisso.enabled',
            'true',
            'single_sign_on',
            'Single sign-on is on: the browser may sign you in as yourself.',
        ],
        [
            'glide.authenticate.multifactor',
            'true',
            'multi_factor',
            'Multi-factor authentication is on: the integration user may be asked for a second factor.',
        ],
        [
            'glide.oauth.state.parameter.required',
            'false',
            'state_parameter',
            'The instance does not insist on the state parameter, which protects the consent.',
        ],
        [
            'glide.authenticate.basic_auth.restriction.active',
            'true',
            'basic_authentication',
            'Basic authentication is restricted. The connection uses OAuth and does not mind.',
        ],
    ] as const) {
        test(`${property} is ${value}`, async () => {
            await withProperties(fresh, { [property]: value }, async () => {
                const check = checkOf(await readChecklist(fresh), id)
                assert.deepEqual([check.status, check.message], ['warning', message])
                assert.ok(check.remedy)
                const list = await open(fresh, check.link)
                assert.deepEqual(
                    [list.table, list.shown],
                    ['sys_properties', store.find('sys_properties', { name: property }).map(idOf)],
                )
            })
        })
    }

    test('addresses that are kept out', async () => {
        const { link } = checkOf(await readChecklist(fresh), 'ip_filtering')
        assert.equal(link, `${url}/ip_access_list.do`)
    })
})

test('costs nine Glide operations at most, writes nothing, and takes no parameter', async () => {
    const costs: Record<string, number> = { fresh: await cost() }
    const { client, user } = await makeBoth(fresh)
    costs['set up'] = await cost()
    const center = await connectWith(fresh, client, user)
    await center.getConnection()
    const before = [store.find(LOG, {}).length, connectionRow(fresh)]
    costs['connected'] = await cost()
    assert.deepEqual([store.find(LOG, {}).length, connectionRow(fresh)], before)
    await administrator.request('DELETE', REMOVAL)
    costs['removed'] = await cost()
    for (const [state, operations] of Object.entries(costs)) {
        assert.ok(operations > 0 && operations <= BUDGET, `${state}: ${operations} operations`)
    }
    assert.equal(costs['connected'], BUDGET)
    const answer = await administrator.request('GET', `${CHECKLIST}?step=1`)
    assert.equal(answer.status, 400)
    assert.deepEqual(errorOf(answer).fields, [
        { field: 'step', message: 'This route does not know the query parameter step.' },
    ])
})
