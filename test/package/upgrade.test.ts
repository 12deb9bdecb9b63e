// From each released version to this one: with what the customer has made of it, and nothing lost.
import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { SCOPE, type Task } from '../../src/server/contract'
import { APP_VERSION } from '../../src/server/platform/version'
import type { InstanceOptions } from '../instance/instance'
import type { Row } from '../instance/types'
import type { SecurityCenter } from '../security-center/client'
import { releasedVersions } from '../../tools/package/release'
import { packageFiles } from '../../tools/package/write'
import { BUILT_APP, DATE, replaceIn, tampered } from './support'
import { bodyOf, LastingInstance, released, written } from './upgrade-support'

const STATE = `${SCOPE}_state`
const ROUTE = `${SCOPE}_route`
/** What belongs to the customer: all rows of these tables, as they were. */
const DATA = [
    ...['request', 'connection', 'route', 'state', 'comment', 'log'].map((name) => `${SCOPE}_${name}`),
    ...['incident', 'change_request', 'sys_journal_field', 'oauth_entity', 'oauth_credential'],
    ...['sys_user', 'sys_user_has_role'],
]
const PROPERTIES = { notify_group: 'Security desk', log_days: '90', share_work_notes: 'true' }
const MESSAGE = { key: `${SCOPE}.connector.paused`, language: 'de' }
const TASKS = ['change', 'incident'] as const

const packaged = packageFiles(BUILT_APP, DATE)

async function updateSet(suffix: string): Promise<Uint8Array> {
    const [, set] = Object.entries(await packaged).find(([name]) => name.endsWith(suffix)) ?? []
    assert.ok(set, suffix)
    return set
}

const open: LastingInstance[] = []
after(async () => {
    for (const instance of open) await instance.stop()
})

/** An instance that has had the version in use. */
async function used(app: string): Promise<{ lasting: LastingInstance; center: SecurityCenter }> {
    const lasting = new LastingInstance()
    open.push(lasting)
    await lasting.start(app)
    const center = await lasting.connect()
    bodyOf(await center.putConnection({ tenantId: 'tenant-1' }))
    for (const ticketType of TASKS) {
        const task = { name: 'Turn it on', priority: 2, requestedBy: 'adele', recommendationSource: 'microsoft' }
        bodyOf(await center.createTask({ ...task, taskId: `task-${ticketType}`, ticketType, recommendationCategory: 'Data' })) // prettier-ignore
        bodyOf(await center.comment(`task-${ticketType}`, { commentId: 'c1', text: 'Please', author: 'Adele' }))
    }
    lasting.edit('incident', { correlation_id: 'task-incident' }, { state: '2', short_description: 'Edited' })
    lasting.edit('change_request', { correlation_id: 'task-change' }, { state: '-4' })
    lasting.instance.settle()
    bodyOf(await center.nameTicketStates([{ ticketType: 'incident', value: '2', name: 'Being fixed' }]))
    lasting.edit(STATE, { ticket_type: 'change', value: '-4' }, { name: 'Being assessed' })
    lasting.instance.records.insert(lasting.admin, ROUTE, { ticket_type: 'incident', recommendation_category: 'data' })
    for (const [name, value] of Object.entries(PROPERTIES)) lasting.edit('sys_properties', { name: `${SCOPE}.${name}` }, { value }) // prettier-ignore
    lasting.edit('sys_ui_message', MESSAGE, { message: 'Vom Kunden' })
    return { lasting, center }
}

/** Whatever the security center and the checklist can read. */
async function answers({ administrator }: LastingInstance, center: SecurityCenter): Promise<unknown> {
    const { appVersion, ...connection } = bodyOf(await center.getConnection()) as { appVersion: string }
    const checklist = bodyOf(await administrator.readChecklist()) as { steps: unknown; client: unknown; user: unknown }
    assert.ok(appVersion)
    return {
        connection,
        tasks: (bodyOf(await center.listTasks()) as { tasks: unknown }).tasks,
        each: await Promise.all(TASKS.map(async (type) => bodyOf(await center.getTask(`task-${type}`)))),
        comments: await Promise.all(TASKS.map(async (type) => bodyOf(await center.listComments(`task-${type}`)))),
        summary: bodyOf(await center.getSummary()),
        states: bodyOf(await center.ticketStates()),
        checklist: [checklist.steps, checklist.client, checklist.user],
    }
}

/** Uses `before`, upgrades to `next`, and compares. */
async function upgrade(before: string, next: string, options: Partial<InstanceOptions> = {}) {
    const { lasting, center } = await used(before)
    const said = await answers(lasting, center)
    const data = new Map(DATA.map((table) => [table, lasting.rows(table)]))
    await lasting.start(next, options)
    for (const [table, rows] of data) {
        const now = lasting.rows(table)
        assert.equal(now.size, rows.size, table)
        for (const [id, row] of rows) assert.deepEqual(known(now.get(id), row), row, `${table} ${id}`)
    }
    assert.deepEqual(await answers(lasting, center), said)
    return { lasting, center }
}

/** The columns that the row had before. */
function known(row: Row | undefined, before: Row): Row {
    return Object.fromEntries(Object.entries(row ?? {}).filter(([name]) => name in before))
}

function customersOwn({ instance }: LastingInstance): void {
    for (const [name, value] of Object.entries(PROPERTIES))
        assert.equal(instance.property(`${SCOPE}.${name}`), value, name)
    assert.equal(instance.store.find('sys_ui_message', MESSAGE)[0]?.message, 'Vom Kunden')
}

/** The new version is there, and takes what comes with the secrets of before. */
async function goesOn({ instance }: LastingInstance, center: SecurityCenter): Promise<void> {
    for (const name of ['🔒 New', '😀 New'])
        assert.equal((await center.nameTicketStates([{ ticketType: 'change', value: '-5', name }])).status, 200)
    assert.equal((bodyOf(await center.getConnection()) as { appVersion: string }).appVersion, APP_VERSION)
    assert.equal(instance.store.find('sys_app', { scope: SCOPE })[0]?.version, APP_VERSION)
    for (const type of TASKS) {
        const task = { name: 'Turn it on', priority: 2, requestedBy: 'adele', recommendationSource: 'microsoft' }
        const again = await center.createTask({ ...task, taskId: `task-${type}`, ticketType: type, recommendationCategory: 'Data' }) // prettier-ignore
        assert.equal(again.status, 200, 'received before')
        const further = await center.createTask({ ...task, taskId: `new-${type}`, ticketType: type })
        assert.equal(further.status, 201, further.text)
        const emoji = { ...task, name: 'Lock it 🔒', taskId: `emoji-${type}`, ticketType: type }
        for (const status of [201, 200]) assert.equal((await center.createTask(emoji)).status, status)
        assert.equal((bodyOf(await center.getTask(emoji.taskId)) as Task).name, emoji.name)
        const comment = { commentId: 'c2', text: 'Great 👍', author: 'Adele 😀' }
        for (const status of [201, 200]) assert.equal((await center.comment(emoji.taskId, comment)).status, status)
    }
}

for (const version of releasedVersions().filter((one) => one !== APP_VERSION))
    describe(`an upgrade from ${version}`, () => {
        test('by the zip keeps data, settings and connection', async () => {
            const { lasting, center } = await upgrade(released(version, 'sdk'), BUILT_APP)
            customersOwn(lasting)
            await goesOn(lasting, center)
        })

        test('by the update set for upgrades does, where the administrator skips what is older', async () => {
            const set = await updateSet('-upgrade-set.xml')
            const next = written('upgrade-set.xml', set)
            const { lasting, center } = await upgrade(released(version, 'update-set'), next, { collisions: 'skip' })
            customersOwn(lasting)
            await goesOn(lasting, center)
        })
    })

describe('an upgrade to a version that has more', () => {
    const [version = ''] = releasedVersions()
    const more = tampered((folder) => {
        replaceIn(folder, `<element name="${STATE}" type="collection"`, /(<element name="value" type[^>]*\/>)/, '$1<element label="Added" max_length="40" name="added" type="string" default_value="by default"/>') // prettier-ignore
        replaceIn(
            folder,
            '<message>The body must be a JSON list.</message>',
            /<message>[^<]*<\/message>/,
            '<message>New words</message>',
        )
    })

    test('adds its columns, leaves rows as they are and fills the column in new ones', async () => {
        const { lasting } = await upgrade(released(version, 'sdk'), more)
        const { instance, admin } = lasting
        const [state] = instance.store.find(STATE, { ticket_type: 'incident', value: '2' })
        assert.deepEqual([state?.name, state?.added], ['Being fixed', ''])
        const made = instance.records.insert(admin, STATE, { ticket_type: 'incident', value: '77', name: 'Own', category: 'open' }) // prettier-ignore
        assert.equal(made.ok && made.row.added, 'by default')
        assert.equal(instance.store.find('sys_ui_message', { message: 'New words' }).length, 1)
        customersOwn(lasting)
    })
})

test('the update set of the first install is none for an upgrade: it has the first names of the states', async () => {
    const [version = ''] = releasedVersions()
    const { lasting } = await used(released(version, 'update-set'))
    const set = await updateSet('-update-set.xml')
    await lasting.start(written('update-set.xml', set), { collisions: 'skip' })
    const [state] = lasting.instance.store.find(STATE, { ticket_type: 'incident', value: '2' })
    assert.equal(state?.name, 'In Progress')
})
