import assert from 'node:assert/strict'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** No violation of any rule of axe, best practices included, on the page as it stands. Legacy mode: no page has frames
 * from elsewhere, and it saves a page of its own for putting results together. */
export async function noViolations(page: Page, state: string): Promise<void> {
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    const found = violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`)
    assert.deepEqual(found, [], `axe, ${state}`)
}
