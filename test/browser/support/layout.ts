import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'

/** Nothing of the page needs scrolling sideways, and nothing is cut at the right. */
export async function noSideways(page: Page, state: string): Promise<void> {
    const [wide, seen] = await page.evaluate<[number, number]>(
        '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
    )
    assert.ok(wide <= seen, `${state}: ${wide} pixels wide, ${seen} are seen`)
    const cut = await page.evaluate<string[]>(
        `[...document.querySelectorAll('main *:not(.unseen, .unseen *)')]
            .filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
            .map((one) => one.outerHTML.slice(0, 80))`,
    )
    assert.deepEqual(cut, [], state)
}

/** Everything that can be unfolded, unfolded. */
export async function unfold(page: Page): Promise<void> {
    await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true })")
}
