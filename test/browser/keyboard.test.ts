// Steps 1 and 2, the removal and its dialog, without a mouse.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { startFresh } from '../api/support/running'
import { ChecklistPage, CHECKLIST, shows } from './support/checklist-page'
import { visit } from './support/visitor'

const fresh = await startFresh()
const { store } = fresh.instance

/** What the focus is on: its label or its words. */
async function focused(page: Page): Promise<string> {
    const name = await page.evaluate<string>(
        `(document.activeElement.labels?.[0] ?? document.activeElement).innerText.trim().split('\\n')[0]`,
    )
    return name
}

/** Goes on with the tabulator until the focus is there, seen by its ring. */
async function tabTo(page: Page, name: string): Promise<void> {
    const passed: string[] = []
    for (let presses = 0; presses < 60; presses++) {
        await page.keyboard.press('Tab')
        const now = await focused(page)
        if (now === name) {
            const outline = await page.evaluate<string>('getComputedStyle(document.activeElement).outlineStyle')
            assert.equal(outline, 'solid', `The focus on '${name}' cannot be seen`)
            return
        }
        passed.push(now)
    }
    assert.fail(`'${name}' is not reached, but: ${passed.join(', ')}`)
}

test('steps 1 and 2, restart of the checks and the removal by keyboard alone', async (t) => {
    const { page, open } = await opened()
    await open()
    // The browser sets autofocus only when it draws the page.
    await page.locator('#user_name:focus').waitFor()
    await page.keyboard.type('admin')
    await page.keyboard.press('Tab')
    await page.keyboard.type('admin')
    await page.keyboard.press('Enter')
    const checklist = new ChecklistPage(page)
    await checklist.checked()

    await tabTo(page, 'Run checks again')
    await page.keyboard.press('Space')
    await tabTo(page, 'Name of the OAuth client')
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('By keyboard')
    await page.keyboard.press('Enter')
    // The focus goes to what is new.
    await shows(checklist.card('client'), 'The OAuth client is ready')
    assert.match(await focused(page), /^The OAuth client is ready/)
    await tabTo(page, 'Client secret')
    await page.keyboard.press('ControlOrMeta+c')
    await tabTo(page, 'I have copied the secret')
    await page.keyboard.press('Enter')
    await checklist.checked()

    await tabTo(page, 'User ID')
    await page.keyboard.type('by.keyboard')
    await tabTo(page, 'Create integration user')
    await page.keyboard.press('Enter')
    await shows(checklist.card('user'), 'The integration user is ready')
    assert.match(await focused(page), /^The integration user is ready/)
    await tabTo(page, 'I have copied the password')
    await page.keyboard.press('Enter')
    await checklist.checked()

    await tabTo(page, 'If it does not work')
    await page.keyboard.press('Enter')
    await shows(checklist.card('connect'), 'Single sign-on signs you in as yourself')

    await tabTo(page, 'Remove the connection …')
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await shows(dialog, 'Remove the connection?')
    // Cancel comes first: a key pressed once too often removes nothing.
    assert.equal(await focused(page), 'Cancel')
    await page.keyboard.press('Enter')
    await dialog.waitFor({ state: 'hidden' })
    assert.equal(await focused(page), 'Remove the connection …')
    await page.keyboard.press('Enter')
    await tabTo(page, 'Remove the connection')
    await page.keyboard.press('Enter')
    await shows(checklist.card('connection'), 'Removed')
    assert.equal(store.find('oauth_entity', { name: 'By keyboard' })[0]?.['active'], '0')
    assert.equal(store.find('sys_user', { user_name: 'by.keyboard' })[0]?.['active'], '0')

    async function opened() {
        const visitor = await visit(t, fresh)
        return { page: visitor.page, open: () => visitor.open(CHECKLIST) }
    }
})
