// German on the page: for whoever's language it is, from the instance's own messages.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { idOf, startFresh } from '../api/support/running'
import { CheckedCenter } from '../api/support/checked'
import { signIn } from '../security-center/oauth'
import { noViolations } from './support/axe'
import { shows, statusOf } from './support/checklist-page'
import { openChecklist } from './support/set-up'
import { visit } from './support/visitor'

const fresh = await startFresh()
const { store } = fresh.instance
store.update('sys_user', idOf(store.find('sys_user', { user_name: 'admin' })[0]), { preferred_language: 'de' })

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
