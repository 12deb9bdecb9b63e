import assert from 'node:assert/strict'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildProbe } from '../../probe/build'
import { createInstance, type InstanceOptions } from '../instance'
import type { Instance, SessionUser } from '../types'
import { fidelity, ITEM, Probe } from './support'

const scratch = mkdtempSync(join(tmpdir(), 'stand-in-upgrades-'))
process.on('exit', () => {
    rmSync(scratch, { recursive: true })
})
let folders = 0
const folder = (): string => join(scratch, String(++folders))

/** The probe app with further files. */
function version(files: Record<string, string>): string {
    const directory = folder()
    cpSync(buildProbe(), directory, { recursive: true })
    for (const [path, text] of Object.entries(files)) {
        mkdirSync(join(directory, path, '..'), { recursive: true })
        writeFileSync(join(directory, path), `<?xml version="1.0"?><record_update>${text}</record_update>`)
    }
    return directory
}

function message(id: string, text: string): string {
    return `<sys_ui_message action="INSERT_OR_UPDATE"><sys_id>${id}</sys_id><key>${id}</key><message>${text}</message></sys_ui_message>`
}

const admin = (instance: Instance): SessionUser => instance.user('admin') as SessionUser
const text = (instance: Instance, id: string): string | undefined => instance.store.get('sys_ui_message', id)?.message

/** The instance with one version, used, and with the next. */
function upgraded(
    before: string,
    next: string,
    use: (instance: Instance) => void,
    options: Partial<InstanceOptions> = {},
): Instance {
    const dataDir = folder()
    const first = createInstance({ apps: [before], dataDir })
    use(first)
    first.close()
    return createInstance({ apps: [next], dataDir, ...options })
}

fidelity([170], 'a change of an application record is a customer update; of data it is none', () => {
    const { instance } = new Probe()
    const updates = (): (string | undefined)[] => instance.store.find('sys_update_xml', {}).map(({ name, action }) => `${action} ${name}`) // prettier-ignore
    assert.deepEqual(updates(), [])
    const [property] = instance.store.find('sys_properties', { name: 'x_probe_app.mode' })
    const name = property?.sys_update_name || `sys_properties_${property?.sys_id}`
    for (const value of ['one', 'two'])
        instance.records.update(admin(instance), 'sys_properties', property?.sys_id as string, { value })
    instance.records.insert(admin(instance), ITEM, { name: 'data' })
    assert.deepEqual(updates(), [`INSERT_OR_UPDATE ${name}`])
    const made = instance.records.insert(admin(instance), 'sys_ui_message', { key: 'mine', message: 'Mine' })
    assert.ok(made.ok)
    instance.records.remove(admin(instance), 'sys_properties', property?.sys_id as string)
    assert.deepEqual(updates(), [`DELETE ${name}`, `INSERT_OR_UPDATE sys_ui_message_${made.row.sys_id}`])
})

fidelity(
    [171],
    'an upgrade writes and adds records, skips what the customer has changed or deleted, removes nothing',
    () => {
        const files = (word: string, ids: string[]): Record<string, string> => Object.fromEntries(ids.map((id) => [`update/${id}.xml`, message(id, `${id} ${word}`)])) // prettier-ignore
        const instance = upgraded(
            version(files('old', ['plain', 'edited', 'deleted', 'dropped'])),
            version(files('new', ['plain', 'edited', 'deleted', 'added'])),
            (used) => {
                used.records.update(admin(used), 'sys_ui_message', 'edited', { message: 'of the customer' })
                used.records.remove(admin(used), 'sys_ui_message', 'deleted')
            },
        )
        const found = ['plain', 'edited', 'deleted', 'dropped', 'added'].map((id) => text(instance, id))
        assert.deepEqual(found, ['plain new', 'of the customer', undefined, 'dropped old', 'added new'])
        const skipped = instance.log().flatMap(({ message: said }) => (said.startsWith('Skipped') ? [said] : []))
        assert.deepEqual(skipped, [
            'Skipped: sys_ui_message_deleted has a customer update',
            'Skipped: sys_ui_message_edited has a customer update',
        ])
        instance.close()
    },
)

fidelity([172], 'data of the first install is not written by an upgrade', () => {
    const item = (name: string): string => `<${ITEM} action="INSERT_OR_UPDATE"><sys_id>i</sys_id><name>${name}</name></${ITEM}>` // prettier-ignore
    const instance = upgraded(
        version({ 'unload/a.xml': item('first') }),
        version({ 'unload/a.xml': item('second'), 'unload/b.xml': item('third').replace('>i<', '>j<') }),
        (used) => used.records.update(admin(used), ITEM, 'i', { name: 'renamed' }),
    )
    assert.deepEqual(instance.store.find(ITEM, {}).map(({ name }) => name), ['renamed']) // prettier-ignore
    instance.close()
})

fidelity([173], 'choice lists and deletions are not applied by an upgrade, unless the property says so', () => {
    const before = version({ 'update/a.xml': message('a', 'old') })
    const next = version({
        'author_elective_update/a.xml': '<sys_ui_message action="DELETE"><sys_id>a</sys_id></sys_ui_message>',
    })
    const kept = upgraded(before, next, () => undefined)
    assert.equal(text(kept, 'a'), 'old')
    kept.close()
    const properties = { 'com.glide.apps.include_my_deletes': 'true' }
    const applied = upgraded(before, next, () => undefined, { properties })
    assert.equal(text(applied, 'a'), undefined)
    applied.close()
})

const APP = '3c3b1a7d0f6e4f5a9f7d1b2c4e6a8d90'

/** An update set of a message, last changed at a time. */
function updateSet(id: string, words: string, updatedOn: string): string {
    const update = (name: string, record: string): string =>
        `<sys_update_xml action="INSERT_OR_UPDATE"><action>INSERT_OR_UPDATE</action><name>${name}</name><payload>${`<record_update>${record}</record_update>`.replace(/</g, '&lt;')}</payload><remote_update_set>${id}</remote_update_set><sys_updated_on>${updatedOn}</sys_updated_on></sys_update_xml>` // prettier-ignore
    const app = `<sys_app action="INSERT_OR_UPDATE"><sys_id>${APP}</sys_id><scope>x_old_app</scope><name>Old</name></sys_app>`
    const set = `<sys_remote_update_set action="INSERT_OR_UPDATE"><sys_id>${id}</sys_id><application>${APP}</application><state>loaded</state></sys_remote_update_set>`
    const file = `${folder()}.xml`
    writeFileSync(
        file,
        `<?xml version="1.0"?><unload>${set}${update(`sys_app_${APP}`, app)}${update('sys_ui_message_m', message('m', words))}</unload>`,
    )
    return file
}

fidelity([174], 'an update set writes what is in it; what is older than the customer’s has to be decided upon', () => {
    const edit = (used: Instance): void => {
        used.setClock(Date.UTC(2026, 5, 1))
        used.records.update(admin(used), 'sys_ui_message', 'm', { message: 'of the customer' })
    }
    const first = updateSet('s1', 'one', '2026-01-01 00:00:00')
    const older = updateSet('s2', 'two', '2026-05-31 23:59:59')
    const newer = updateSet('s2', 'two', '2026-06-01 00:00:01')
    const after = (next: string, collisions?: 'skip' | 'accept'): string | undefined => {
        const instance = upgraded(first, next, edit, collisions ? { collisions } : {})
        const found = text(instance, 'm')
        instance.close()
        return found
    }
    assert.equal(after(newer), 'two')
    assert.throws(() => after(older), /sys_ui_message_m: Found a local update that is newer than this one/)
    assert.deepEqual([after(older, 'skip'), after(older, 'accept')], ['of the customer', 'two'])
    assert.equal(after(first), 'of the customer', 'the same set is not committed again')
})
