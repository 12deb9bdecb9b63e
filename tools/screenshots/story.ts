// The story of a ticket: Microsoft's side in one window, ServiceNow in the other.
import type { Browser, Page } from 'playwright-core'
import { SCOPE } from '../../src/server/contract'
import { Administrator } from '../../test/administrator/administrator'
import { startServer } from '../../test/instance/http/server'
import { createInstance } from '../../test/instance/instance'
import { connect } from '../../test/security-center/connect'
import { samples } from '../../test/security-center/samples'
import { shareSamples } from '../../test/security-center/share'
import { startSite } from '../../test/security-center/site/site'
import { Album, keep } from './album'
import { sideBySide } from './side-by-side'

/** As wide as a page of documentation shows a picture. */
const WINDOW = { width: 1000, height: 640 }
/** Down to the ticket of a request. */
const TALL = { width: 1000, height: 900 }
/** Two of them, side by side. */
const HALF = { width: 660, height: 560 }

/** What was shared before, so that there is something to count. */
const BEFORE = ['sample-depot-laptops', 'sample-guest-links', 'sample-unknown-app-consent', 'sample-name-server-logs']
const ACTION = 'Ask payroll clerks for a second factor at every sign-in'

/** From sharing an improvement action to the closed ticket on the card. */
export async function storyPictures(browser: Browser, folder: string): Promise<void> {
    const instance = createInstance({ apps: ['dist/app'] })
    const server = await startServer({ instance, port: 0 })
    const site = await startSite({ port: 0, instances: { standin: server.url } })
    const context = await browser.newContext({ viewport: WINDOW, locale: 'en', colorScheme: 'light' })
    try {
        const center = await connect(server.url, new Administrator(server.url), site.redirectUrl)
        await site.portal.connect(center)
        await shareSamples(
            center,
            samples.filter(({ taskId }) => BEFORE.includes(taskId)),
        )
        const [microsoft, servicenow] = [await context.newPage(), await context.newPage()]
        const album = new Album(microsoft, folder)

        await microsoft.goto(`${site.url}/secureScore?ticketType=incident`)
        await microsoft.getByRole('link', { name: `ServiceNow: ${ACTION}` }).click()
        await album.window('share')
        await microsoft.getByRole('button', { name: 'Share' }).click()
        await microsoft.getByText('Shared to ServiceNow as').waitFor()
        const ticket = (await microsoft.getByRole('link', { name: 'Open in ServiceNow' }).getAttribute('href')) ?? ''

        await microsoft.goto(site.url)
        await album.window('cards')
        await microsoft.goto(`${site.url}/tickets`)
        await album.whole('tickets')
        await microsoft.goto(`${site.url}/configuration`)
        await album.window('configuration')

        await logIn(servicenow, `${server.url}/${SCOPE}_request_list.do`)
        await servicenow.getByRole('link', { name: 'M365CR0001005' }).click()
        await servicenow.setViewportSize(TALL)
        await new Album(servicenow, folder).window('request')
        await microsoft.goto(site.url)
        const both = await sideBySide(context, [
            ['Microsoft’s side', await half(microsoft, 'Security center')],
            ['ServiceNow', await half(servicenow, 'Task name')],
        ])
        keep(`${folder}/both-sides.png`, both)

        await servicenow.goto(ticket)
        await resolve(servicenow)
        instance.settle()
        await microsoft.goto(site.url)
        await album.part('card-closed', microsoft.locator('#card-incident'))
    } finally {
        await context.close()
        await site.close()
        await server.close()
        instance.close()
    }
}

/** A page in the smaller window, from a text of it on. */
async function half(page: Page, from: string): Promise<Buffer> {
    await page.setViewportSize(HALF)
    const place = await page.getByText(from, { exact: true }).first().boundingBox()
    if (!place) throw new Error(`'${from}' is not on ${page.url()}`)
    await page.evaluate(`scrollBy(0, ${place.y - 16})`)
    const picture = await page.screenshot({ animations: 'disabled' })
    await page.setViewportSize(WINDOW)
    return picture
}

async function logIn(page: Page, address: string): Promise<void> {
    await page.goto(address)
    await page.getByLabel('User name').fill('admin')
    await page.getByLabel('Password').fill('admin')
    await page.getByRole('button', { name: 'Log in' }).click()
}

/** Resolves the incident whose form is open, as an agent does. */
async function resolve(form: Page): Promise<void> {
    await form.getByLabel('Resolution code').selectOption({ index: 1 })
    await form.getByLabel('Close notes').fill('Every clerk has a second factor.')
    await form.getByLabel('State', { exact: true }).selectOption('Resolved')
    await form.getByRole('button', { name: 'Update' }).click()
}
