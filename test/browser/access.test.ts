// Who gets to see the checklist, and who may only look.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SETUP_PATH } from '../../src/server/contract'
import { addUser, startFresh } from '../api/support/running'
import { noViolations } from './support/axe'
import { CHECKLIST, shows } from './support/checklist-page'
import { openChecklist } from './support/set-up'
import { visit } from './support/visitor'

const fresh = await startFresh()
addUser(fresh, 'app.admin', ['x_mioms_m365ticket.admin'])
addUser(fresh, 'app.user', ['x_mioms_m365ticket.user'])
addUser(fresh, 'integration', ['x_mioms_m365ticket.integration'])
addUser(fresh, 'agent', ['itil'])
addUser(fresh, 'plain')

for (const userName of ['app.user', 'integration', 'agent', 'plain']) {
    test(`${userName} does not get the page, nor its data`, async (t) => {
        const visitor = await visit(t, fresh)
        visitor.expects(403, CHECKLIST)
        await visitor.open(CHECKLIST)
        await visitor.logIn(userName)
        const { page } = visitor
        await shows(page.locator('body'), 'Security constraints prevent access to requested page')
        assert.ok(!(await page.content()).includes('Installation checklist'))
        visitor.expects(403, SETUP_PATH)
        await visitor.open('/')
        const [status, text] = await page.evaluate<[number, string]>(
            `fetch('${SETUP_PATH}/checklist', { headers: { 'X-UserToken': window.g_ck } })
                .then(async (answer) => [answer.status, await answer.text()])`,
        )
        assert.equal(status, 403)
        assert.ok(!text.includes('steps'), text)
    })
}

test('an administrator of the app alone reads all, and every button that writes is off', async (t) => {
    const checklist = await openChecklist(await visit(t, fresh), 'app.admin')
    const { page } = checklist
    await shows(page.locator('main'), 'You can read this checklist, but not change anything')
    await noViolations(page, 'read only')
    const sent: string[] = []
    page.on('request', (request) => {
        if (request.method() !== 'GET') sent.push(request.url())
    })
    for (const name of ['Create OAuth client', 'Create integration user', 'Run the test']) {
        assert.equal(await checklist.button(name).getAttribute('aria-disabled'), 'true', name)
        // As somebody who does not see that it is off.
        await checklist.button(name).click({ force: true })
    }
    await checklist.card('client').getByLabel('Name of the OAuth client').press('Enter')
    await checklist.runChecks()
    assert.deepEqual(sent, [])
})
