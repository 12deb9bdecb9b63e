import type { Browser, Locator, Page } from 'playwright-core'
import { CHECKLIST, ChecklistPage } from '../../test/browser/support/checklist-page'
import { startServer } from '../../test/instance/http/server'
import { createInstance } from '../../test/instance/instance'
import type { Instance } from '../../test/instance/types'
import { Album } from './album'

export const WINDOW = { width: 1000, height: 720 }
const ADMIN = '6816f79cc0a8016401c5a33be04be441'

/** A window on the checklist, and its album. */
export class Visit {
    readonly page: Page
    readonly checklist: ChecklistPage

    constructor(readonly album: Album) {
        this.page = album.page
        this.checklist = new ChecklistPage(album.page)
    }
}

export const submit = (card: Locator): Locator => card.locator('button[type="submit"]').first()

/** Signs in, with the user name as password, and waits for the checks. */
export async function openChecklist({ page, checklist }: Visit, url: string, userName = 'admin'): Promise<void> {
    await page.goto(url + CHECKLIST)
    await page.getByLabel('User name').fill(userName)
    await page.getByLabel('Password').fill(userName)
    await page.getByRole('button', { name: 'Log in' }).click()
    await checklist.checked()
}

/** Takes pictures of a fresh instance in one language: all, or those named. */
export async function onFreshInstance(
    browser: Browser,
    folder: string,
    language: string,
    wanted: readonly string[] | 'all',
    take: (visit: Visit, instance: Instance, url: string) => Promise<void>,
): Promise<void> {
    const instance = createInstance({ apps: ['dist/app'] })
    const server = await startServer({ instance, port: 0 })
    instance.store.update('sys_user', ADMIN, { preferred_language: language })
    // Without a session a browser asks its user for credentials, and nobody would answer.
    const httpCredentials = { username: 'nobody', password: 'nothing' }
    const context = await browser.newContext({ viewport: WINDOW, locale: language, httpCredentials })
    try {
        await take(new Visit(new Album(await context.newPage(), folder, wanted)), instance, server.url)
    } finally {
        await context.close()
        await server.close()
        instance.close()
    }
}
