// The stand-in's own pages, that people see around the checklist: home, lists, forms.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CHECKLIST } from './support/checklist-page'
import { LOG, REQUEST, start } from '../api/support/running'
import { newTask } from '../api/support/tasks'
import { noViolations } from './support/axe'
import { visit } from './support/visitor'

const running = await start()
await running.center.createTask(newTask({ description: '<p>Turn it <b>on</b></p>' }))

for (const colorScheme of ['light', 'dark'] as const) {
    test(`home, list, form and log, ${colorScheme}: no violation, and they lead to each other`, async (t) => {
        const visitor = await visit(t, running, { colorScheme })
        const { page } = visitor
        await visitor.open('/')
        await noViolations(page, 'home, signed out')
        await visitor.open('/login.do')
        await visitor.logIn('admin')
        await noViolations(page, 'home')
        assert.equal((await page.locator(`a[href="${CHECKLIST}"]`).count()) > 0, true)
        await page.locator(`a[href^="/${REQUEST}_list.do"]`).first().click()
        await noViolations(page, 'list of requests')
        await page.getByRole('link', { name: /^M365CR/ }).click()
        await noViolations(page, 'form of a request')
        await visitor.open(`/${LOG}_list.do`)
        await noViolations(page, 'log')
    })
}
