// Narrow, magnified, dark, and not heavy.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { SCOPE } from '../../src/server/contract'
import { startFresh, withProperties } from '../api/support/running'
import { noViolations } from './support/axe'
import { CHECKLIST, type ChecklistPage } from './support/checklist-page'
import { noSideways, unfold } from './support/layout'
import { openChecklist } from './support/set-up'
import { visit } from './support/visitor'

const fresh = await startFresh()

/** Compressed bytes over the wire for the page's own HTML, script and style. */
const BUDGET = 60 * 1024

async function withSecrets(checklist: ChecklistPage): Promise<void> {
    if (await checklist.button('Create OAuth client').isVisible()) {
        await checklist.act(checklist.button('Create OAuth client'))
    } else {
        await checklist.button('Make a new secret …').click()
        await checklist.act(checklist.page.getByRole('dialog').getByRole('button', { name: 'Make a new secret' }))
    }
}

const NARROW: [what: string, options: BrowserContextOptions][] = [
    ['400 pixels wide', { viewport: { width: 400, height: 800 } }],
    // What is left of 1280 pixels at 200 %, drawn with two device pixels for each.
    ['1280 pixels at 200 %', { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }],
    ['320 pixels wide, 1280 at 400 %', { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }],
]

for (const [what, options] of NARROW) {
    test(`${what}: nothing to scroll sideways, with everything unfolded and a secret shown`, async (t) => {
        const checklist = await openChecklist(await visit(t, fresh, options))
        const { page } = checklist
        await unfold(page)
        await noSideways(page, 'at first')
        await withSecrets(checklist)
        await unfold(page)
        await noSideways(page, 'with the secret')
        await checklist.button('Remove the connection …').click()
        await noSideways(page, 'with the dialog')
        const box = await page.getByRole('dialog').boundingBox()
        const { width = 0, height = 0 } = page.viewportSize() ?? {}
        assert.ok(box && box.x >= 0 && box.y >= 0, 'The dialog begins outside')
        assert.ok(box.x + box.width <= width && box.y + box.height <= height, 'The dialog ends outside')
        await noViolations(page, what)
    })
}

test('text twice as large: nothing to scroll sideways', async (t) => {
    const checklist = await openChecklist(await visit(t, fresh))
    await checklist.page.addStyleTag({ content: ':root { font-size: 200% }' })
    await unfold(checklist.page)
    await noSideways(checklist.page, 'large text')
})

const background = (page: Page) => page.evaluate<string>('getComputedStyle(document.body).backgroundColor')

for (const [theme, scheme] of [
    ['dark', 'light'],
    ['none', 'dark'],
] as const) {
    test(`dark by ${theme === 'dark' ? 'the instance’s theme' : 'the browser'}: dark, and every contrast holds`, async (t) => {
        await withProperties(fresh, { 'stand_in.ui.theme': theme }, async () => {
            const checklist = await openChecklist(await visit(t, fresh, { colorScheme: scheme }))
            const { page } = checklist
            const [red = 255] = (await background(page)).match(/\d+/g)?.map(Number) ?? []
            assert.ok(red < 60, `The background is ${await background(page)}`)
            await unfold(page)
            await noViolations(page, 'dark')
            await withSecrets(checklist)
            await noViolations(page, 'dark, with a secret')
        })
    })
}

test('light by the instance’s theme, though the browser would have it dark', async (t) => {
    const { page } = await openChecklist(await visit(t, fresh, { colorScheme: 'dark' }))
    const [red = 0] = (await background(page)).match(/\d+/g)?.map(Number) ?? []
    assert.ok(red > 200, `The background is ${await background(page)}`)
})

test('without a theme and in a light browser: every contrast holds', async (t) => {
    await withProperties(fresh, { 'stand_in.ui.theme': 'none' }, async () => {
        const { page } = await openChecklist(await visit(t, fresh, { colorScheme: 'light' }))
        await unfold(page)
        await noViolations(page, 'no theme')
    })
})

test(`the page’s own HTML, script and style are at most ${BUDGET} bytes over the wire`, async (t) => {
    const visitor = await visit(t, fresh)
    await openChecklist(visitor)
    const own: [path: string, sizes: Promise<number>][] = []
    visitor.page.on('response', (response) => {
        const { pathname } = new URL(response.url())
        const isOwn = pathname === CHECKLIST || pathname.startsWith(`/uxasset/externals/${SCOPE}/`)
        const size = async () => (await response.request().sizes()).responseBodySize
        if (isOwn) own.push([pathname, size()])
    })
    await visitor.page.reload({ waitUntil: 'networkidle' })
    const sizes = await Promise.all(own.map(([, size]) => size))
    const bytes = sizes.reduce((sum, size) => sum + size, 0)
    const listed = own.map(([path], index) => `${path} ${sizes[index] ?? 0}`).join(', ')
    assert.ok(own.length >= 2 && sizes.every((size) => size > 0), listed)
    assert.ok(bytes <= BUDGET, `${bytes} bytes: ${listed}`)
    t.diagnostic(`${bytes} bytes: ${listed}`)
})
