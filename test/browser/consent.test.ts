// The pages of the platform that Microsoft 365 leads to: whose login it is that authorizes the connection.
import assert from 'node:assert/strict'
import { test, type TestContext } from 'node:test'
import { AuthorizationResponseError } from 'oauth4webapi'
import { CheckedCenter } from '../api/support/checked'
import { startFresh } from '../api/support/running'
import { finishAuthorization, requestAuthorization } from '../security-center/authorization'
import type { Tokens } from '../security-center/oauth'
import { noViolations } from './support/axe'
import { shows } from './support/checklist-page'
import { startProvisioningPage } from './support/provisioning-page'
import { openChecklist, setUp } from './support/set-up'
import { type Visitor, visit } from './support/visitor'

const fresh = await startFresh()
const provisioningPage = await startProvisioningPage()
const { connection, login } = await setUp(fresh, provisioningPage)

async function openConsent(t: TestContext): Promise<{ visitor: Visitor; tokens: () => Promise<Tokens> }> {
    const visitor = await visit(t, fresh, { elsewhere: [new URL(provisioningPage).origin] })
    const request = await requestAuthorization(connection, provisioningPage)
    await visitor.page.goto(request.address.href)
    return { visitor, tokens: () => finishAuthorization(connection, request, new URL(visitor.page.url())) }
}

const back = `${provisioningPage}?**`

test('signed in as yourself: Not You, then the integration user, Allow', async (t) => {
    const { visitor, tokens } = await openConsent(t)
    const { page } = visitor
    await noViolations(page, 'login')
    await visitor.logIn('admin')
    await shows(page.locator('header'), 'System Administrator')
    await shows(page.locator('main'), 'would like to use this instance on your behalf')
    await noViolations(page, 'consent')

    await page.getByRole('link', { name: 'Not You?' }).click()
    await visitor.logIn(login.userName, login.password)
    await shows(page.locator('header'), 'Microsoft 365 connector')
    await page.getByRole('button', { name: 'Allow' }).click()
    await page.waitForURL(back)
    await shows(page.locator('h1'), 'Microsoft 365 ticketing')

    const center = new CheckedCenter(connection, await tokens())
    const { status, body } = await center.getConnection()
    assert.ok(status === 200 && body && 'result' in body)
    assert.deepEqual([body.result.status, body.result.integrationUser], ['connected', login.userName])
})

test('allowed with one’s own account: the connector refuses that account', async (t) => {
    const { visitor, tokens } = await openConsent(t)
    await visitor.logIn('admin')
    await visitor.page.getByRole('button', { name: 'Allow' }).click()
    await visitor.page.waitForURL(back)
    const center = new CheckedCenter(connection, await tokens())
    const { status } = await center.getConnection()
    assert.equal(status, 403)
})

test('denied: Microsoft hears it, and gets no code', async (t) => {
    const { visitor, tokens } = await openConsent(t)
    const { page } = visitor
    await visitor.logIn(login.userName, login.password)
    await page.getByRole('button', { name: 'Deny' }).click()
    await page.waitForURL(back)
    await assert.rejects(tokens(), (error: unknown) => {
        assert.ok(error instanceof AuthorizationResponseError)
        assert.equal(error.error, 'access_denied')
        return true
    })
})

test('a wrong password is said on the login page, and the way goes on from there', async (t) => {
    const { visitor, tokens } = await openConsent(t)
    const { page } = visitor
    await visitor.logIn(login.userName, 'wrong')
    await shows(page.getByRole('alert'), 'User name or password invalid')
    await noViolations(page, 'login refused')
    await visitor.logIn(login.userName, login.password)
    await page.getByRole('button', { name: 'Allow' }).click()
    await page.waitForURL(back)
    assert.ok((await tokens()).accessToken)
})

test('a client that was made inactive is not consented to, and the checklist says why', async (t) => {
    const [client] = fresh.instance.store.find('oauth_entity', { client_id: connection.clientId })
    fresh.instance.store.update('oauth_entity', client?.['sys_id'] ?? '', { active: '0' })
    const visitor = await visit(t, fresh)
    visitor.expects(400, '/oauth_auth.do')
    await visitor.page.goto((await requestAuthorization(connection, provisioningPage)).address.href)
    await shows(visitor.page.getByRole('alert'), 'The OAuth client is unknown or inactive.')
    const checklist = await openChecklist(await visit(t, fresh))
    await shows(checklist.card('client'), 'The OAuth client Microsoft 365 is not active.', 'Create OAuth client')
})
