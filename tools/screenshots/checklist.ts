// The checklist on its way from empty to connected and removed.
import type { Browser } from 'playwright-core'
import type { Instance } from '../../test/instance/types'
import { SecurityCenter } from '../../test/security-center/client'
import { signIn } from '../../test/security-center/oauth'
import { onFreshInstance, openChecklist, submit, type Visit, WINDOW } from './visit'

const USER = 'svc.microsoft365'

/** From the empty checklist to the removed connection. */
async function picturesOf(visit: Visit, instance: Instance, url: string): Promise<void> {
    const { album, checklist, page } = visit
    await openChecklist(visit, url)
    await album.top('empty')

    await refused(visit, instance)

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
    await album.part('connect', checklist.card('connect'))

    const connection = { instanceUrl: url, clientId, clientSecret }
    const center = new SecurityCenter(connection, await signIn(connection, USER, password))
    await center.request('PUT', '/connection', { tenantId: 'contoso.onmicrosoft.com' })
    await checklist.act(checklist.card('connect').locator('.actions button').first())
    await album.top('connected')

    const restrict = checklist.card('connect').locator('h3 ~ * button, h3 ~ button').last()
    await checklist.act(restrict)
    await album.part('restricted', checklist.card('connect'))
    await checklist.act(restrict)

    await degraded(visit, instance)
    await otherLooks(visit, instance)

    const test = checklist.card('test')
    await checklist.act(submit(test))
    await album.part('tested', test)

    await checklist.card('removal').locator('button').click()
    await album.window('removal')
    await checklist.act(page.locator('dialog[open] .button--critical'))
    await album.part('removed', checklist.card('connection'))
}

/** Somebody has locked the integration user out. */
async function degraded(visit: Visit, instance: Instance): Promise<void> {
    const { album, checklist, page } = visit
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
async function otherLooks(visit: Visit, instance: Instance): Promise<void> {
    const { album, checklist, page } = visit
    instance.setProperty('stand_in.ui.theme', 'dark')
    await page.reload()
    await checklist.checked()
    await album.window('dark')
    instance.setProperty('stand_in.ui.theme', 'light')
    await page.setViewportSize({ width: 400, height: 720 })
    await page.reload()
    await checklist.checked()
    await album.window('narrow')
    await page.setViewportSize(WINDOW)
}

/** The one documented failure: the table of OAuth clients is closed to other scopes. */
async function refused(visit: Visit, instance: Instance): Promise<void> {
    const { album, checklist } = visit
    const [table] = instance.store.find('sys_db_object', { name: 'oauth_entity' })
    const allow = (read_access: string) =>
        instance.store.update('sys_db_object', table?.['sys_id'] ?? '', { read_access })
    allow('0')
    await checklist.act(submit(checklist.card('client')))
    const client = checklist.card('client')
    await album.partFrom('refused', client, client.getByRole('alert'))
    allow('1')
    await checklist.page.reload()
    await checklist.checked()
}

/** Pictures of a fresh instance's checklist on its way, in one language: all, or those named. */
export async function checklistPictures(
    browser: Browser,
    folder: string,
    language: string,
    wanted: readonly string[] | 'all',
): Promise<void> {
    await onFreshInstance(browser, folder, language, wanted, picturesOf)
}
