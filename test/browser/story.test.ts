// The story of the documentation in two windows: from "Do you use ServiceNow?" to a closed ticket on the card.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { startFresh } from '../api/support/running'
import { startSite } from '../security-center/site/site'
import { noViolations } from './support/axe'
import { shows } from './support/checklist-page'
import { openChecklist } from './support/set-up'
import { visit } from './support/visitor'

const fresh = await startFresh()
const { instance, url } = fresh
const site = await startSite({ port: 0, instances: { standin: url } })
after(() => site.close())

const NAME = 'Ask payroll clerks for a second factor at every sign-in'

test('from "Do you use ServiceNow?" to a closed ticket on the card', async (t) => {
    const here = await visit(t, fresh, { permissions: ['clipboard-read', 'clipboard-write'] })
    const there = await visit(t, { ...fresh, url: site.url }, { elsewhere: [url] })
    const microsoft = there.page
    const main = microsoft.getByRole('main')

    await there.open('/')
    await shows(main, 'Do you use ServiceNow?')
    await noViolations(microsoft, 'the question')
    await microsoft.getByRole('main').getByRole('link', { name: 'Connect to ServiceNow' }).click()
    const redirectUrl = await microsoft.locator('#redirect-url').innerText()
    assert.equal(redirectUrl, site.redirectUrl)
    await noViolations(microsoft, 'what Microsoft asks for')

    const checklist = await openChecklist(here)
    await checklist.card('client').getByLabel('Redirect URL').fill(redirectUrl)
    await checklist.act(checklist.button('Create OAuth client'))
    const shown = {
        'Instance name': await checklist.copied('Instance name'),
        'Client ID': await checklist.copied('Client ID'),
        'Client secret': await checklist.copied('Client secret'),
    }
    await checklist.button('I have copied the secret').click()
    await checklist.card('user').getByLabel('User ID').fill('microsoft365')
    await checklist.act(checklist.button('Create integration user'))
    const password = await checklist.copied('Password')
    await checklist.button('I have copied the password').click()

    const authorize = async (): Promise<void> => {
        for (const [label, value] of Object.entries(shown)) await microsoft.getByLabel(label).fill(value)
        await microsoft.getByRole('button', { name: 'Authorize' }).click()
    }
    await authorize()
    await there.logIn('microsoft365', password)
    await microsoft.getByRole('button', { name: 'Allow' }).click()
    await shows(main, 'ServiceNow is connected.', 'Change management', 'Incident management')
    await noViolations(microsoft, 'the two cards')

    const card = microsoft.locator('#card-incident')
    await card.getByRole('link', { name: 'Create a ticket' }).click()
    await noViolations(microsoft, 'the improvement actions')
    await microsoft.getByRole('link', { name: `ServiceNow: ${NAME}` }).click()
    await noViolations(microsoft, 'the form to share it')
    await microsoft.getByRole('button', { name: 'Share' }).click()
    await shows(main, 'Shared to ServiceNow as INC', NAME)
    assert.equal(await microsoft.locator('[data-fact="State"]').innerText(), 'New')
    await microsoft.getByLabel('Priority').selectOption('Moderate')
    await microsoft.getByRole('button', { name: 'Change', exact: true }).click()
    await shows(main, 'The ticket was changed.')
    await microsoft.getByRole('textbox', { name: 'Comment' }).fill('Please start with the payroll office.')
    await microsoft.getByRole('button', { name: 'Send' }).click()
    await shows(main, 'The comment was sent.', 'Please start with the payroll office.')
    await noViolations(microsoft, 'the ticket')
    const ticketPage = microsoft.url()
    const ticket = await microsoft.getByRole('link', { name: 'Open in ServiceNow' }).getAttribute('href')
    assert.ok(ticket !== null && ticket.startsWith(url))

    const notes = instance.store.find('sys_journal_field', { element: 'work_notes' })
    assert.ok(notes.some(({ value = '' }) => value.includes('Please start with the payroll office.')))

    // The agent in ServiceNow.
    await here.open(ticket.slice(url.length))
    assert.equal(await here.page.getByLabel('Priority', { exact: true }).inputValue(), '3')
    await here.page.getByLabel('Additional comments').fill('All clerks have their second factor.')
    await here.page.getByLabel('Resolution code').selectOption({ index: 1 })
    await here.page.getByLabel('Close notes').fill('Done')
    await here.page.getByLabel('State', { exact: true }).selectOption('Resolved')
    await here.page.getByRole('button', { name: 'Update' }).click()
    instance.settle()

    await microsoft.goto(ticketPage)
    assert.equal(await microsoft.locator('[data-fact="State"]').innerText(), 'Resolved')
    await shows(main, 'All clerks have their second factor.')
    await there.open('/')
    assert.equal(await card.locator('[data-count="closed"]').innerText(), '1')
    assert.equal(await card.locator('[data-count="open"]').innerText(), '0')

    await card.getByRole('link', { name: 'Manage ServiceNow configuration' }).click()
    await microsoft.getByLabel('Incident, state 6').fill('Done')
    await microsoft.getByRole('button', { name: 'Save the names' }).click()
    await shows(main, 'Names changed: 1')
    await noViolations(microsoft, 'the configuration')
    await microsoft.goto(ticketPage)
    assert.equal(await microsoft.locator('[data-fact="State"]').innerText(), 'Done')

    // Provisioned again, signed in as before: what was shared is there as it was.
    await there.open('/configuration')
    await microsoft.getByRole('link', { name: 'Connect again' }).click()
    await authorize()
    await microsoft.getByRole('button', { name: 'Allow' }).click()
    await shows(main, 'ServiceNow is connected.')
    assert.equal(await card.locator('[data-count="closed"]').innerText(), '1')

    await there.open('/configuration')
    await microsoft.getByLabel('Type yes to remove it').fill('yes')
    await microsoft.getByRole('button', { name: 'Remove the connection' }).click()
    await shows(main, 'The connection was removed.', 'Do you use ServiceNow?')
})
