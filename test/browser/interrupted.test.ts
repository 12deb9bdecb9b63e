// A double click, a reload in the middle, a lost answer: one client, one user, and a page that says how things are.
import assert from 'node:assert/strict'
import { afterEach, test } from 'node:test'
import { SETUP_PATH } from '../../src/server/contract'
import { startFresh } from '../api/support/running'
import { undoSetup } from '../api/support/setup'
import { noViolations } from './support/axe'
import { shows, statusOf } from './support/checklist-page'
import { openChecklist, setUp } from './support/set-up'
import { visit } from './support/visitor'

const fresh = await startFresh()
const { instance } = fresh
const { store } = instance

const CLIENT_ROUTE = `${SETUP_PATH}/oauth-client`

const usersBesides = () =>
    store.find('sys_user', {}).filter(({ user_name }) => !['admin', 'guest'].includes(user_name ?? ''))

afterEach(() => {
    undoSetup(fresh)
})

test('a double click makes one client and one user', async (t) => {
    const checklist = await openChecklist(await visit(t, fresh))
    await checklist.button('Create OAuth client').dblclick()
    await shows(checklist.card('client'), 'The OAuth client is ready')
    await checklist.checked()
    await checklist.card('user').getByLabel('User ID').fill('svc')
    await checklist.button('Create integration user').dblclick()
    await shows(checklist.card('user'), 'The integration user is ready')
    await checklist.checked()
    assert.equal(store.find('oauth_entity', {}).length, 1)
    assert.equal(usersBesides().length, 1)
})

test('what takes longer than a moment says so, and is done once', async (t) => {
    const checklist = await openChecklist(await visit(t, fresh))
    let goOn = () => {}
    const slow = new Promise<void>((resolve) => {
        goOn = resolve
    })
    await checklist.page.route(`**${CLIENT_ROUTE}`, async (route) => {
        await slow
        await route.continue()
    })
    await checklist.button('Create OAuth client').click()
    const creating = checklist.button('Creating …')
    await creating.waitFor()
    assert.equal(await creating.getAttribute('aria-busy'), 'true')
    assert.equal(await checklist.button('Create integration user').getAttribute('aria-disabled'), 'true')
    await creating.click({ force: true })
    goOn()
    await shows(checklist.card('client'), 'The OAuth client is ready')
    await checklist.checked()
    assert.equal(store.find('oauth_entity', {}).length, 1)
})

test('a reload while a secret is shown is asked about; afterwards the secret is gone, the client is there', async (t) => {
    const { page } = await visitedWithSecret()
    const asked: string[] = []
    page.on('dialog', (dialog) => {
        asked.push(dialog.type())
        void dialog.accept()
    })
    await page.reload()
    assert.deepEqual(asked, ['beforeunload'])
    const card = page.locator('section[aria-labelledby="step-oauth_client"]')
    await shows(card, 'It was shown once, when it was made. If it is lost, make a new one.', 'Microsoft 365')
    assert.equal(store.find('oauth_entity', {}).length, 1)

    async function visitedWithSecret() {
        const checklist = await openChecklist(await visit(t, fresh))
        await checklist.act(checklist.button('Create OAuth client'))
        await shows(checklist.card('client'), 'The OAuth client is ready')
        return checklist
    }
})

test('a reload before the answer: the client was made, and the page shows it', async (t) => {
    const visitor = await visit(t, fresh)
    const checklist = await openChecklist(visitor)
    const { page } = checklist
    let reached = () => {}
    const made = new Promise<void>((resolve) => {
        reached = resolve
    })
    // The instance gets the request; its answer never gets to the page.
    await page.route(`**${CLIENT_ROUTE}`, async (route) => {
        await route.fetch()
        reached()
    })
    visitor.expectsFailure(CLIENT_ROUTE)
    await checklist.button('Create OAuth client').click()
    await made
    await page.reload()
    await checklist.checked()
    const card = checklist.card('client')
    assert.equal(await statusOf(card), 'Completed')
    await checklist.button('Make a new secret …').click()
    await checklist.act(page.getByRole('dialog').getByRole('button', { name: 'Make a new secret' }))
    await shows(card, 'The OAuth client is ready')
    assert.equal(store.find('oauth_entity', {}).length, 1)
})

test('an instance that does not answer: it is said, and the checks run again show what was made', async (t) => {
    const visitor = await visit(t, fresh)
    const checklist = await openChecklist(visitor)
    await checklist.page.route(`**${CLIENT_ROUTE}`, async (route) => {
        await route.fetch()
        await route.abort()
    })
    visitor.expectsFailure(CLIENT_ROUTE)
    await checklist.act(checklist.button('Create OAuth client'))
    const card = checklist.card('client')
    await shows(card, 'Make a new secret …')
    assert.equal(await statusOf(card), 'Completed')
})

test('two administrators: the slower one hears that there is a client, and then sees it', async (t) => {
    const visitor = await visit(t, fresh)
    const checklist = await openChecklist(visitor)
    await setUp(fresh)
    visitor.expects(409, CLIENT_ROUTE)
    await checklist.act(checklist.button('Create OAuth client'))
    await shows(checklist.card('client'), 'Microsoft 365', 'Make a new secret …')
    assert.equal(store.find('oauth_entity', {}).length, 1)
})

test('a session that ended: it is said, with the way to sign in again', async (t) => {
    // The platform's 401 names Basic, so the browser itself asks first: whoever has no luck there gets to the page.
    const visitor = await visit(t, fresh, { httpCredentials: { username: 'nobody', password: 'nothing' } })
    const checklist = await openChecklist(visitor)
    await visitor.context.clearCookies()
    visitor.expects(401, SETUP_PATH)
    await checklist.button('Run checks again').click()
    await shows(checklist.page.getByRole('alert'), 'Your session has ended.')
    await noViolations(checklist.page, 'session ended')
    await checklist.page.getByRole('link', { name: 'Sign in again' }).click()
    await visitor.logIn('admin')
    await checklist.checked()
})
