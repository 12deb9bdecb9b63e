// npm run screenshots: pictures of every state of the checklist, from the running page, for docs/. Secrets are covered.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Locator, Page, PageScreenshotOptions } from 'playwright-core'
import { CHECKLIST, ChecklistPage } from '../test/browser/support/checklist-page'
import { startServer } from '../test/instance/http/server'
import { createInstance } from '../test/instance/instance'
import type { Instance } from '../test/instance/types'
import { SecurityCenter } from '../test/security-center/client'
import { signIn } from '../test/security-center/oauth'
import { launchChromium } from './chromium'

const FOLDER = 'docs/images'
/** The pictures of each language: all in English, the main ones in others. */
const LANGUAGES: Record<string, string[] | 'all'> = { en: 'all', de: ['client-created', 'connect', 'connected'] }
const VIEWPORT = { width: 1000, height: 720 }
const USER = 'svc.microsoft365'
const ADMIN = '6816f79cc0a8016401c5a33be04be441'

/** The page of one instance in one language, and where its pictures go. */
class Album {
    readonly checklist: ChecklistPage

    constructor(
        readonly page: Page,
        private readonly folder: string,
        private readonly wanted: string[] | 'all',
    ) {
        this.checklist = new ChecklistPage(page)
    }

    async whole(name: string): Promise<void> {
        await this.picture(name, (options) => this.page.screenshot({ ...options, fullPage: true }))
    }

    async part(name: string, part: Locator): Promise<void> {
        await this.picture(name, (options) => part.screenshot(options))
    }

    async window(name: string): Promise<void> {
        await this.picture(name, (options) => this.page.screenshot(options))
    }

    private async picture(name: string, take: (options: PageScreenshotOptions) => Promise<Buffer>): Promise<void> {
        if (this.wanted !== 'all' && !this.wanted.includes(name)) return
        const mask = [this.page.locator('#once-secret'), this.page.locator('#once-password')]
        const path = join(this.folder, `${name}.png`)
        await take({ path, mask, maskColor: '#8a949a', animations: 'disabled' })
    }
}

const submit = (card: Locator) => card.locator('button[type="submit"]').first()

async function openChecklist(page: Page, url: string): Promise<void> {
    await page.goto(url + CHECKLIST)
    await page.getByLabel('User name').fill('admin')
    await page.getByLabel('Password').fill('admin')
    await page.getByRole('button', { name: 'Log in' }).click()
}

/** From the empty checklist to the removed connection. */
async function picturesOf(album: Album, instance: Instance, url: string): Promise<void> {
    const { checklist, page } = album
    await openChecklist(page, url)
    await checklist.checked()
    await album.whole('empty')

    await refused(album, instance)

    const client = checklist.card('client')
    await checklist.act(submit(client))
    await album.part('client-created', client)
    const clientId = await page.locator('#once-client-id').inputValue()
    const clientSecret = await page.locator('#once-secret').inputValue()
    await page.locator('#client-once .actions button').click()

    const user = checklist.card('user')
    await user.locator('input').first().fill(USER)
    await checklist.act(submit(user))
    await album.part('user-created', user)
    const password = await page.locator('#once-password').inputValue()
    await page.locator('#user-once .actions button').click()
    await album.part('waiting', checklist.card('connection'))
    await checklist.card('connect').locator('details > summary').last().click()
    await album.part('connect', checklist.card('connect'))
    await checklist.card('connect').locator('details > summary').last().click()

    const connection = { instanceUrl: url, clientId, clientSecret }
    const center = new SecurityCenter(connection, await signIn(connection, USER, password))
    await center.request('PUT', '/connection', { tenantId: 'contoso.onmicrosoft.com' })
    await checklist.act(checklist.card('connect').locator('.actions button').first())
    await album.whole('connected')

    await degraded(album, instance)
    await otherLooks(album, instance)

    const test = checklist.card('test')
    await checklist.act(submit(test))
    await album.part('tested', test)

    await checklist.card('removal').locator('button').click()
    await album.window('removal')
    await checklist.act(page.locator('dialog[open] .button--critical'))
    await album.part('removed', checklist.card('connection'))
}

/** Somebody has locked the integration user out. */
async function degraded(album: Album, instance: Instance): Promise<void> {
    const { checklist, page } = album
    const runChecks = page.locator('.header__checks button')
    const [user] = instance.store.find('sys_user', { user_name: USER })
    const lockOut = (locked_out: string) => instance.store.update('sys_user', user?.['sys_id'] ?? '', { locked_out })
    lockOut('1')
    await checklist.act(runChecks)
    await album.part('degraded', checklist.card('connection'))
    lockOut('0')
    await checklist.act(runChecks)
}

/** A dark theme, a narrow window. */
async function otherLooks(album: Album, instance: Instance): Promise<void> {
    const { checklist, page } = album
    instance.setProperty('stand_in.ui.theme', 'dark')
    await page.reload()
    await checklist.checked()
    await album.window('dark')
    instance.setProperty('stand_in.ui.theme', 'light')
    await page.setViewportSize({ width: 400, height: 720 })
    await page.reload()
    await checklist.checked()
    await album.window('narrow')
    await page.setViewportSize(VIEWPORT)
}

/** The one documented failure: the table of OAuth clients is closed to other scopes. */
async function refused(album: Album, instance: Instance): Promise<void> {
    const { checklist } = album
    const [table] = instance.store.find('sys_db_object', { name: 'oauth_entity' })
    const allow = (read_access: string) =>
        instance.store.update('sys_db_object', table?.['sys_id'] ?? '', { read_access })
    allow('0')
    await checklist.act(submit(checklist.card('client')))
    await album.part('refused', checklist.card('client'))
    allow('1')
    await checklist.page.reload()
    await checklist.checked()
}

async function picturesIn(language: string, wanted: string[] | 'all', browser: Browser): Promise<void> {
    const instance = createInstance({ apps: ['dist/app'] })
    const server = await startServer({ instance, port: 0 })
    instance.store.update('sys_user', ADMIN, { preferred_language: language })
    const folder = language === 'en' ? FOLDER : join(FOLDER, language)
    mkdirSync(folder, { recursive: true })
    const context = await browser.newContext({ viewport: VIEWPORT, locale: language })
    try {
        await picturesOf(new Album(await context.newPage(), folder, wanted), instance, server.url)
    } finally {
        await context.close()
        await server.close()
        instance.close()
    }
}

async function main(): Promise<void> {
    const browser = await launchChromium()
    try {
        for (const [language, wanted] of Object.entries(LANGUAGES)) await picturesIn(language, wanted, browser)
    } finally {
        await browser.close()
    }
}

main().catch((error: unknown) => {
    console.error(error)
    process.exit(1)
})
