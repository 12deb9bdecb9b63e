// What the checklist shows where something is in the way, or asks before it does something.
import type { Browser } from 'playwright-core'
import { SCOPE } from '../../src/server/contract'
import type { Instance } from '../../test/instance/types'
import { onFreshInstance, openChecklist, submit, type Visit } from './visit'

const LEGACY = 'glide.record.legacy_cross_scope_access_policy_in_script'

/** A user of the given role who signs in with the user name. */
function addUser(instance: Instance, user_name: string, role: string): void {
    const { store } = instance
    const user_password = instance.protect('sys_user', 'user_password', user_name)
    const { sys_id: user = '' } = store.insert('sys_user', { user_name, name: user_name, user_password })
    const [row] = store.find('sys_user_role', { name: role })
    if (row) store.insert('sys_user_has_role', { user, role: row['sys_id'] ?? '', state: 'active' })
}

async function beforeThereIsAClient({ album, checklist, page }: Visit, instance: Instance): Promise<void> {
    const [table] = instance.store.find('sys_db_object', { name: 'oauth_entity' })
    const allow = (create_access: string) =>
        instance.store.update('sys_db_object', table?.['sys_id'] ?? '', { create_access })
    instance.setProperty(LEGACY, 'false')
    allow('0')
    await checklist.runChecks()
    await album.part('creating-refused', checklist.card('client'))
    allow('1')
    instance.setProperty(LEGACY, 'true')

    addUser(instance, 'svc.other', 'itil')
    await page.reload()
    await checklist.checked()
    const user = checklist.card('user')
    await user.locator('input').first().fill('svc.other')
    await checklist.act(submit(user))
    await album.part('user-refused', user)
    await page.reload()
    await checklist.checked()

    instance.setProperty('stand_in.foreign_secret.ignored', 'true')
    await checklist.act(submit(checklist.card('client')))
    await album.part('secret-not-kept', checklist.card('client'))
    await user.locator('input').first().fill('svc.microsoft365')
    await checklist.act(submit(user))
    await album.part('password-not-kept', user)
    instance.setProperty('stand_in.foreign_secret.ignored', 'false')
}

async function onceBothAreThere({ album, checklist, page }: Visit, instance: Instance): Promise<void> {
    await page.reload()
    await checklist.checked()
    await checklist.button('Make a new secret …').click()
    await album.window('new-secret')
    await page.keyboard.press('Escape')
    instance.setProperty('instance_name', 'copy')
    await checklist.runChecks()
    await album.top('cloned')
}

async function picturesOf(visit: Visit, instance: Instance, url: string): Promise<void> {
    await openChecklist(visit, url)
    await beforeThereIsAClient(visit, instance)
    await onceBothAreThere(visit, instance)
    const { album, checklist, page } = visit
    await page.context().clearCookies()
    await checklist.button('Run checks again').click()
    await page.getByRole('alert').first().waitFor()
    await album.top('session-ended')
    addUser(instance, 'app.admin', `${SCOPE}.admin`)
    await openChecklist(visit, url, 'app.admin')
    await album.top('read-only')
}

/** Pictures of a customised instance's checklist, in English. */
export async function troublePictures(browser: Browser, folder: string): Promise<void> {
    await onFreshInstance(browser, folder, 'en', 'all', picturesOf)
}
