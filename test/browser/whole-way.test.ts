// From the empty checklist to connected, removed and connected again, as the people concerned go.
import assert from 'node:assert/strict'
import { test, type TestContext } from 'node:test'
import { type Connection, type ErrorAnswer, type Result, SCOPE } from '../../src/server/contract'
import { CheckedCenter } from '../api/support/checked'
import { idOf, startFresh } from '../api/support/running'
import type { Answer } from '../json-request'
import { finishAuthorization, requestAuthorization } from '../security-center/authorization'
import type { OAuthConnection, Tokens } from '../security-center/oauth'
import { noViolations } from './support/axe'
import { type ChecklistPage, shows, statusOf } from './support/checklist-page'
import { startProvisioningPage } from './support/provisioning-page'
import { type Login, openChecklist } from './support/set-up'
import { type Visitor, visit } from './support/visitor'

const fresh = await startFresh()
const { instance, url } = fresh
const provisioningPage = await startProvisioningPage()
instance.setProperty(`${SCOPE}.redirect_url`, provisioningPage)

/** Step 1; what Microsoft is to be given, copied from the page. */
async function createClient(checklist: ChecklistPage, name: string): Promise<OAuthConnection> {
    const card = checklist.card('client')
    await card.getByLabel('Name of the OAuth client').fill(name)
    await checklist.act(checklist.button('Create OAuth client'))
    await shows(card, 'The OAuth client is ready', 'The client secret is shown this once.')
    await noViolations(checklist.page, 'the client and its secret')
    assert.equal(await checklist.copied('Instance name'), 'standin')
    const clientId = await checklist.copied('Client ID')
    const clientSecret = await checklist.copied('Client secret')
    await checklist.button('I have copied the secret').click()
    await shows(card, 'It was shown once, when it was made.')
    assert.equal(await statusOf(card), 'Completed')
    assert.ok(!(await checklist.page.content()).includes(clientSecret), 'The secret is still on the page')
    return { instanceUrl: url, clientId, clientSecret }
}

/** Step 2. */
async function createUser(checklist: ChecklistPage, userName: string): Promise<Login> {
    const card = checklist.card('user')
    await card.getByLabel('User ID').fill(userName)
    await checklist.act(checklist.button('Create integration user'))
    await shows(card, 'The integration user is ready', 'The password is shown this once.')
    await noViolations(checklist.page, 'the user and its password')
    const login = { userName: await checklist.copied('User ID'), password: await checklist.copied('Password') }
    await checklist.button('I have copied the password').click()
    assert.equal(await statusOf(card), 'Completed')
    assert.ok(!(await checklist.page.content()).includes(login.password), 'The password is still on the page')
    return login
}

/** Step 3 at Microsoft: *Authorize*, and the integration user signs in and allows. */
async function authorize(t: TestContext, connection: OAuthConnection, { userName, password }: Login): Promise<Tokens> {
    const center = await visitCenter(t)
    const { page } = center
    const request = await requestAuthorization(connection, provisioningPage)
    await page.goto(request.address.href)
    await center.logIn(userName, password)
    await page.getByRole('button', { name: 'Allow' }).click()
    await page.waitForURL(`${provisioningPage}?**`)
    return finishAuthorization(connection, request, new URL(page.url()))
}

function visitCenter(t: TestContext): Promise<Visitor> {
    return visit(t, fresh, { elsewhere: [new URL(provisioningPage).origin] })
}

function connectionIn({ status, body, text }: Answer<Result<Connection> | ErrorAnswer | undefined>): Connection {
    assert.ok(status === 200 && body && 'result' in body, text)
    return body.result
}

test('from the empty checklist to connected, a test, the removal and back', async (t) => {
    const admin = await visit(t, fresh, { permissions: ['clipboard-read', 'clipboard-write'] })
    const checklist = await openChecklist(admin)
    const { page } = admin
    const glance = checklist.card('connection')

    assert.deepEqual(await page.getByRole('heading', { level: 2 }).allInnerTexts(), [
        'Connection',
        'Prerequisites',
        '1\nOAuth client',
        '2\nIntegration user',
        '3\nConnect from Microsoft 365',
        'Test task',
        'Remove the connection',
    ])
    await shows(glance, 'Not set up', 'Work through the steps below in their order.')
    await shows(checklist.card('connect'), 'Complete steps 1 and 2 first.')
    await shows(checklist.card('removal'), 'There is no connection to remove.')
    await noViolations(page, 'nothing set up')

    const connection = await createClient(checklist, 'Microsoft 365 of Contoso')
    let login = await createUser(checklist, 'svc.microsoft365')
    for (const [where, link, leadsTo] of [
        ['client', 'System OAuth › Application Registry', 'oauth_entity_list.do'],
        ['client', 'Machine Identity Console › Inbound integrations', 'inbound-integrations'],
        ['user', 'User Administration › Users', 'sys_user_list.do'],
    ] as const) {
        const href = await checklist.card(where).getByRole('link', { name: link }).getAttribute('href')
        assert.ok(href?.includes(leadsTo), `${link} leads to ${href ?? 'nothing'}`)
    }
    await shows(glance, 'Waiting for authorization', 'Connect from Microsoft 365 in step 3.')
    await shows(
        checklist.card('connect'),
        'Sign in as the integration user, never with your own account',
        'sign in as the integration user, svc.microsoft365.',
        'select Not You at the top right',
        'https://security.microsoft.com/ticketProvisioning',
    )
    await noViolations(page, 'waiting for authorization')

    const center = new CheckedCenter(connection, await authorize(t, connection, login))
    const before = connectionIn(await center.getConnection())
    assert.deepEqual([before.status, before.integrationUser], ['connected', 'svc.microsoft365'])
    const noted = connectionIn(await center.request('PUT', '/connection', { tenantId: 'contoso' }))
    assert.deepEqual([noted.status, noted.tenantId], ['connected', 'contoso'])

    await checklist.act(checklist.button('Check the connection'))
    await shows(glance, 'Connected', 'Microsoft 365 reaches this instance.', 'contoso', 'in 99 days')
    assert.equal(await statusOf(checklist.card('connect')), 'Completed')
    await noViolations(page, 'connected')

    await t.test('the user can be restricted to web services, and let in again', async () => {
        const card = checklist.card('connect')
        await shows(card, 'Keep the integration user out of the browser')
        await checklist.act(checklist.button('Restrict to web services'))
        await shows(card, 'svc.microsoft365 is restricted to web services.')
        await shows(checklist.card('user'), 'No, web services only')
        await shows(glance, 'Connected')
        await noViolations(page, 'restricted to web services')
        assert.equal(connectionIn(await center.getConnection()).status, 'connected')
        const keptOut = await visit(t, fresh)
        await keptOut.open('/login.do')
        await keptOut.logIn(login.userName, login.password)
        await keptOut.page.getByText('User name or password invalid').waitFor()
        await checklist.act(checklist.button('Allow browser sign-in'))
        await shows(checklist.card('user'), 'Allowed')
    })

    await t.test('a user that somebody has locked out is a problem, at a glance', async () => {
        const { store } = instance
        const user = idOf(store.find('sys_user', { user_name: login.userName })[0])
        store.update('sys_user', user, { locked_out: '1' })
        await checklist.runChecks()
        await shows(glance, 'Connected, with problems', 'something needs your attention')
        assert.equal(await statusOf(checklist.card('user')), 'Blocked')
        await noViolations(page, 'connected, with problems')
        store.update('sys_user', user, { locked_out: '0' })
        await checklist.runChecks()
        await shows(glance, 'Microsoft 365 reaches this instance.')
    })

    for (const [type, table] of [
        ['Incident', 'incident'],
        ['Change request', 'change_request'],
    ] as const) {
        await t.test(`a test task goes through as ${table}, and its ticket is canceled`, async () => {
            const card = checklist.card('test')
            await card.getByLabel(type).check()
            await checklist.act(checklist.button('Run the test'))
            const result = card.getByRole('group', { name: 'The test has passed' })
            await shows(result, 'were created.', 'was read back, in the state New.', 'was canceled and the request')
            const [ticket, ...more] = instance.store.find(table, { correlation_display: 'Microsoft 365' })
            assert.deepEqual([ticket?.['active'], more.length], ['0', 0])
            await shows(result, ticket?.['number'] ?? 'no ticket')
            await noViolations(page, `tested with ${table}`)
        })
    }

    await t.test('the removal asks first, says what stays, and can be cancelled', async () => {
        const open = checklist.button('Remove the connection …')
        await open.click()
        const dialog = page.getByRole('dialog', { name: 'Remove the connection?' })
        await shows(
            dialog,
            'The OAuth client Microsoft 365 of Contoso becomes inactive.',
            'The user svc.microsoft365 becomes inactive.',
            'What stays',
            'All requests and tickets, with their history',
            'Microsoft 365 does not learn of this.',
        )
        await noViolations(page, 'asked about the removal')
        await dialog.getByRole('button', { name: 'Cancel' }).click()
        await dialog.waitFor({ state: 'hidden' })
        assert.equal(await page.locator(':focus').innerText(), 'Remove the connection …')
        await open.click()
        await dialog.waitFor()
        await page.keyboard.press('Escape')
        await dialog.waitFor({ state: 'hidden' })
        assert.equal(connectionIn(await center.getConnection()).status, 'connected')
    })

    await t.test('removed: Microsoft has no access, the records are inactive', async () => {
        await checklist.button('Remove the connection …').click()
        await checklist.act(
            page.getByRole('dialog').getByRole('button', { name: 'Remove the connection', exact: true }),
        )
        await shows(glance, 'Removed', 'To connect again, start with step 1.')
        await shows(checklist.card('client'), 'The connection was removed, and its OAuth client with it.')
        await shows(checklist.card('removal'), 'There is no connection to remove.')
        await noViolations(page, 'removed')
        assert.equal((await center.getConnection()).status, 401)
        const { store } = instance
        assert.equal(store.find('oauth_entity', { client_id: connection.clientId })[0]?.['active'], '0')
        assert.equal(store.find('sys_user', { user_name: login.userName })[0]?.['active'], '0')
    })

    await t.test('and set up again: the same client and user, a new secret and password', async () => {
        const again = await createClient(checklist, 'Microsoft 365 of Contoso')
        assert.equal(again.clientId, connection.clientId)
        assert.notEqual(again.clientSecret, connection.clientSecret)
        const before = login.password
        login = await createUser(checklist, login.userName)
        assert.notEqual(login.password, before)
        const centerAgain = new CheckedCenter(again, await authorize(t, again, login))
        await centerAgain.request('PUT', '/connection', { tenantId: 'contoso' })
        await checklist.runChecks()
        await shows(glance, 'Connected', 'Microsoft 365 reaches this instance.')
        assert.equal(instance.store.find('oauth_entity', {}).length, 1)
    })

    await t.test('a new secret ends the old one, which is said before', async () => {
        await checklist.button('Make a new secret …').click()
        const dialog = page.getByRole('dialog', { name: 'Make a new client secret?' })
        await shows(dialog, 'The present secret stops working at once.')
        await noViolations(page, 'asked about the new secret')
        await checklist.act(dialog.getByRole('button', { name: 'Make a new secret' }))
        const clientSecret = await checklist.copied('Client secret')
        assert.notEqual(clientSecret, connection.clientSecret)
        await checklist.button('I have copied the secret').click()
        const { accessToken } = await authorize(t, { ...connection, clientSecret }, login)
        assert.ok(accessToken)
    })
})
