import assert from 'node:assert/strict'
import type { Locator, Page } from 'playwright-core'
import { SCOPE, SETUP_PATH } from '../../../src/server/contract'

export const CHECKLIST = `/${SCOPE}_setup.do`

/** The parts of the checklist, by the IDs of their headings: the same in every language. */
export const CARDS = {
    connection: 'connection',
    prerequisites: 'step-prerequisites',
    client: 'step-oauth_client',
    user: 'step-integration_user',
    connect: 'step-connection',
    test: 'test',
    removal: 'removal',
} as const

/** The installation checklist as somebody sees it. */
export class ChecklistPage {
    constructor(readonly page: Page) {}

    card(name: keyof typeof CARDS): Locator {
        return this.page.locator(`section[aria-labelledby="${CARDS[name]}"]`)
    }

    button(name: string): Locator {
        return this.page.getByRole('button', { name, exact: true })
    }

    /** Waits until the checks have run. */
    async checked(): Promise<void> {
        await this.page.locator('main[aria-busy="false"] section').first().waitFor()
    }

    /** Runs the checks again and waits for what they find. */
    async runChecks(): Promise<void> {
        const answer = this.page.waitForResponse((response) => response.url().endsWith(`${SETUP_PATH}/checklist`))
        await this.button('Run checks again').click()
        await answer
        await this.checked()
    }

    /** Does what changes something, and waits until it is done and the checks have run again. */
    async act(button: Locator): Promise<void> {
        const answer = this.page.waitForResponse((response) => response.url().endsWith(`${SETUP_PATH}/checklist`))
        await button.click()
        await answer
        await this.checked()
    }

    /** Copies a value with the button beside it; what the clipboard has then. */
    async copied(label: string): Promise<string> {
        await this.page.getByRole('button', { name: `Copy: ${label}`, exact: true }).click()
        await this.page.getByText(`Copied: ${label}`, { exact: true }).waitFor({ state: 'attached' })
        return this.page.evaluate<string>('navigator.clipboard.readText()')
    }
}

/** Waits until each of these texts can be seen in a part of the page. */
export async function shows(part: Locator, ...texts: string[]): Promise<void> {
    for (const text of texts) {
        try {
            await part.getByText(text).first().waitFor()
        } catch {
            assert.fail(`'${text}' is not shown, but: ${await part.innerText()}`)
        }
    }
}

/** The words of a card's status. */
export async function statusOf(card: Locator): Promise<string> {
    return (await card.locator('.status').innerText()).trim()
}
