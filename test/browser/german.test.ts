// German on the page: for whoever's language it is, from the instance's own messages.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { TEXTS } from '../../src/client/texts/keys'
import { SETUP_PATH } from '../../src/server/contract'
import { withAccess } from '../api/support/obstacles'
import { addUser, idOf, startFresh, withProperties } from '../api/support/running'
import { undoSetup } from '../api/support/setup'
import { textsIn } from '../api/support/texts'
import { CheckedCenter } from '../api/support/checked'
import { signIn } from '../security-center/oauth'
import { noViolations } from './support/axe'
import { shows, statusOf } from './support/checklist-page'
import { noSideways, unfold } from './support/layout'
import { openChecklist, setUp } from './support/set-up'
import { visit } from './support/visitor'

const fresh = await startFresh()
const { store } = fresh.instance
store.update('sys_user', idOf(store.find('sys_user', { user_name: 'admin' })[0]), { preferred_language: 'de' })

const texts = textsIn('de', 'page')

/** The German of a text of the page. */
function german(english: string): string {
    const [key = ''] = Object.entries(TEXTS).find(([, text]) => text === english) ?? []
    const text = texts[key]
    assert.ok(text !== undefined, english)
    return text
}

test('the whole way in German: every heading, every state without violation', async (t) => {
    const checklist = await openChecklist(await visit(t, fresh, { locale: 'de' }))
    const { page } = checklist
    assert.equal(await page.locator('html').getAttribute('lang'), 'de')
    assert.match(await page.title(), /^Installationscheckliste · /)
    assert.equal(await page.getByRole('heading', { level: 1 }).innerText(), 'Installationscheckliste')
    assert.deepEqual(await page.getByRole('heading', { level: 2 }).allInnerTexts(), [
        'Verbindung',
        'Voraussetzungen',
        '1\nOAuth-Client',
        '2\nIntegrationsbenutzer',
        '3\nVerbindung von Microsoft 365 aus herstellen',
        'Testaufgabe',
        'Verbindung entfernen',
    ])
    const glance = checklist.card('connection')
    await shows(glance, 'Nicht eingerichtet')
    await noViolations(page, 'nothing set up')

    await checklist.act(checklist.button('OAuth-Client erstellen'))
    await shows(checklist.card('client'), 'Der OAuth-Client ist bereit', 'wird nur dieses eine Mal angezeigt')
    await noViolations(page, 'the client and its secret')
    const clientId = await page.getByLabel('Client-ID', { exact: true }).first().inputValue()
    const clientSecret = await page.getByLabel('Geheimer Clientschlüssel', { exact: true }).inputValue()
    await checklist.button('Ich habe den Schlüssel kopiert').click()
    assert.equal(await statusOf(checklist.card('client')), 'Abgeschlossen')

    await checklist.card('user').getByLabel('Benutzer-ID').fill('svc')
    await checklist.act(checklist.button('Integrationsbenutzer erstellen'))
    await shows(checklist.card('user'), 'Der Integrationsbenutzer ist bereit')
    await noViolations(page, 'the user and its password')
    const password = await page.getByLabel('Kennwort', { exact: true }).inputValue()
    await checklist.button('Ich habe das Kennwort kopiert').click()
    await shows(checklist.card('connect'), 'Melden Sie sich als Integrationsbenutzer an, nie mit Ihrem eigenen Konto')
    await noViolations(page, 'waiting for authorization')

    const connection = { instanceUrl: fresh.url, clientId, clientSecret }
    const center = new CheckedCenter(connection, await signIn(connection, 'svc', password))
    await center.getConnection()
    await checklist.act(checklist.button('Verbindung prüfen'))
    await shows(glance, 'Verbunden', 'Microsoft 365 erreicht diese Instanz.')
    await noViolations(page, 'connected')
    const user = idOf(store.find('sys_user', { user_name: 'svc' })[0])
    store.update('sys_user', user, { locked_out: '1' })
    await checklist.act(checklist.button('Erneut prüfen'))
    await shows(glance, 'Verbunden, mit Problemen')
    await noViolations(page, 'connected, with problems')
    store.update('sys_user', user, { locked_out: '0' })

    await checklist.act(checklist.button('Test ausführen'))
    await shows(checklist.card('test'), 'Der Test ist bestanden')
    await checklist.button('Verbindung entfernen …').click()
    const dialog = page.getByRole('dialog', { name: 'Verbindung entfernen?' })
    await shows(dialog, 'Was bleibt')
    await noViolations(page, 'asked about the removal')
    await checklist.act(dialog.getByRole('button', { name: 'Verbindung entfernen', exact: true }))
    await shows(glance, 'Entfernt')
    await noViolations(page, 'removed')
})

// What the other tests check with axe in English: the states are the same, the words are longer.
test('every other state in German without violation', async (t) => {
    undoSetup(fresh)
    const visitor = await visit(t, fresh, {
        locale: 'de',
        httpCredentials: { username: 'nobody', password: 'nothing' },
    })
    for (const status of [400, 403, 409]) visitor.expects(status, SETUP_PATH)
    const checklist = await openChecklist(visitor)
    const { page } = checklist
    const client = checklist.card('client')
    const button = (english: string) => checklist.button(german(english))
    const runChecks = () => checklist.act(button('Run checks again'))

    const notReadable = withAccess(fresh, 'oauth_entity', { read_access: '0' })
    await runChecks()
    await checklist.act(button('Create OAuth client'))
    await client.getByRole('alert').waitFor()
    await noViolations(page, 'not readable')
    notReadable.remove()

    const notCreatable = withAccess(fresh, 'oauth_entity', { create_access: '0' })
    await withProperties(fresh, { 'glide.record.legacy_cross_scope_access_policy_in_script': 'false' }, async () => {
        await runChecks()
        const sysId = client.getByLabel(german('sys_id of the OAuth client'))
        await sysId.fill('CHG0030001')
        await noViolations(page, 'creating refused')
        await checklist.act(button('Use this client'))
        await page.locator('[aria-invalid="true"]').waitFor()
        await noViolations(page, 'wrong sys_id')
    })
    notCreatable.remove()

    const user = checklist.card('user')
    const createUser = async (userName: string): Promise<void> => {
        await user.getByLabel(german('User ID')).fill(userName)
        await checklist.act(button('Create integration user'))
    }
    addUser(fresh, 'vergeben')
    await runChecks()
    await createUser('vergeben')
    await user.getByRole('alert').waitFor()
    await noViolations(page, 'name taken')

    await withProperties(fresh, { 'stand_in.foreign_secret.ignored': 'true' }, async () => {
        await checklist.act(button('Create OAuth client'))
        await createUser('dienst')
        await shows(user, 'Die Plattform hat das Kennwort nicht gespeichert.')
        await noViolations(page, 'secret and password not kept')
    })
    undoSetup(fresh)

    const { connection, login } = await setUp(fresh)
    await page.reload()
    await checklist.checked()
    await button('Make a new secret …').click()
    await noViolations(page, 'asked about the new secret')
    await page.keyboard.press('Escape')
    await new CheckedCenter(connection, await signIn(connection, login.userName, login.password)).getConnection()
    await runChecks()
    await checklist.act(button('Restrict to web services'))
    await button('Allow browser sign-in').waitFor()
    await noViolations(page, 'restricted to web services')
    for (const type of ['Incident', 'Change request']) {
        await checklist.card('test').getByLabel(german(type)).check()
        await checklist.act(button('Run the test'))
        await noViolations(page, `tested: ${type}`)
    }
    await withProperties(fresh, { instance_name: 'klon' }, async () => {
        await runChecks()
        await noViolations(page, 'cloned')
    })
    await visitor.context.clearCookies()
    visitor.expects(401, SETUP_PATH)
    await button('Run checks again').click()
    await page.getByRole('alert').waitFor()
    await noViolations(page, 'session ended')
})

test('dark, without a theme and narrow, in German', async (t) => {
    undoSetup(fresh)
    const checklist = await openChecklist(await visit(t, fresh, { locale: 'de', colorScheme: 'light' }))
    const { page } = checklist
    const themed = (theme: string, look: () => Promise<void>) =>
        withProperties(fresh, { 'stand_in.ui.theme': theme }, async () => {
            await page.reload()
            await checklist.checked()
            await unfold(page)
            await look()
        })
    await themed('none', () => noViolations(page, 'no theme'))
    await themed('dark', async () => {
        await noViolations(page, 'dark')
        await checklist.act(checklist.button(german('Create OAuth client')))
        await noViolations(page, 'dark, with a secret')
    })
    await checklist.button(german('I have copied the secret')).click()
    await themed('none', async () => {
        await page.emulateMedia({ colorScheme: 'dark' })
        await noViolations(page, 'dark by the browser')
    })
    await page.emulateMedia({ colorScheme: 'light' })
    await page.reload()
    await checklist.checked()
    await unfold(page)
    for (const width of [640, 400, 320]) {
        await page.setViewportSize({ width, height: 400 })
        await noSideways(page, `${width} pixels wide`)
        await noViolations(page, `${width} pixels wide`)
    }
})

test('an administrator of the app alone, in German', async (t) => {
    addUser(fresh, 'app.admin', ['x_mioms_m365ticket.admin'], { preferred_language: 'de' })
    const { page } = await openChecklist(await visit(t, fresh, { locale: 'de' }), 'app.admin')
    await page.locator('[aria-disabled="true"]').first().waitFor()
    await noViolations(page, 'read only')
})
