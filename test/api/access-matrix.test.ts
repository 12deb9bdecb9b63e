// docs/access.md, cell by cell: what happens when each role tries each route, page, table and field of the build.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { COLUMNS } from './support/access/accounts'
import { DOCUMENT, Expected } from './support/access/document'
import { builtKinds, type Part, partsOf, tables } from './support/access/matrix'
import { TRIALS } from './support/access/routes'
import { GRANTED, REFUSED, writeRecord } from './support/access/try-fields'
import { startWorld } from './support/access/world'
import { PACKAGE } from './support/package'
import { idOf, withProperties } from './support/running'

const expected = new Expected()
const world = await startWorld()
const { instance } = world.running
const parts = partsOf(world)
const tried = new Set<string>()

/** The readings of docs/stand-in.md 262. Only records are judged at several levels. On older releases, which have no
 * "deny unless", the app counts on the one that its update set can hold. */
const READINGS: [nextLevel: string, parts: Part[]][] = [
    ['false', parts],
    ...(PACKAGE === 'sdk' ? ([['true', parts.filter(({ heading }) => tables().includes(heading))]] as const) : []),
] as [string, Part[]][]

/** The update set for older releases has the page's script within the page. */
const IN_ONE_PIECE = PACKAGE === 'update-set'

for (const [nextLevel, some] of READINGS) {
    describe(`where a control that fails ${nextLevel === 'true' ? 'hands on to the next' : 'decides alone'}`, () => {
        for (const { heading, find } of some) {
            test(heading, async () => {
                const wrong: string[] = []
                await withProperties(world.running, { 'stand_in.access.next_level': nextLevel }, async () => {
                    for (const account of world.accounts) {
                        for (const [name, cell] of Object.entries(await find(account))) {
                            const row = `${heading} › ${name}`
                            tried.add(row)
                            if (IN_ONE_PIECE && name.startsWith('/uxasset/')) continue
                            const wanted = expected.cell(row, account.column) ?? 'no cell'
                            if (cell !== wanted)
                                wrong.push(`${row}, ${account.column}: ${wanted} expected, ${cell} found`)
                        }
                    }
                })
                assert.deepEqual(wrong, [])
            })
        }
    })
}

describe(DOCUMENT, () => {
    test('has no row twice and a cell for everybody', () => {
        assert.deepEqual(expected.faults, [])
    })

    test('has no row that the build has not', () => {
        assert.deepEqual(
            expected.names.filter((row) => !tried.has(row)),
            [],
        )
    })

    test('names every kind of record that is no way in, and no other', () => {
        const named = expected.listBelow('No way in')
        const judged = ['sys_ws_operation', 'sys_ui_page', 'sys_ux_lib_asset', 'sys_app_application', 'sys_app_module']
        const further = ['sys_report', 'sys_ui_action', 'sys_properties', 'sys_db_object', 'sys_dictionary']
        assert.deepEqual(
            [...named, ...judged, ...further, ...tables()].sort(),
            [...new Set([...builtKinds(), ...tables()])].sort(),
        )
    })
})

describe('the attempts themselves', () => {
    test('are there for every role and no route that is gone', () => {
        assert.equal(world.accounts.length, Object.keys(COLUMNS).length)
        const routes = [...tried].filter((row) => row.startsWith('Routes › ')).map((row) => row.slice(9))
        assert.deepEqual(Object.keys(TRIALS).sort(), routes.sort())
    })

    test('write every field where no access control of ours keeps them from it', async () => {
        const { store } = instance
        const admin = world.accounts.find(({ column }) => column === 'admin')
        assert.ok(admin)
        for (const acl of store.find('sys_security_acl', { active: '1' }))
            if (tables().includes(acl['name']?.split('.')[0] ?? ''))
                store.update('sys_security_acl', idOf(acl), { active: '0' })
        const refused: string[] = []
        for (const target of world.targets) {
            const [object] = store.find('sys_db_object', { name: target.table })
            store.update('sys_db_object', idOf(object), { ws_access: '1' })
            world.kept.to(world.filled)
            const cells = await writeRecord(world, admin, target)
            assert.equal(cells['write'], GRANTED)
            for (const [row, cell] of Object.entries(cells))
                if (cell === REFUSED) refused.push(`${target.table}${target.called} › ${row}`)
        }
        assert.deepEqual(refused, [])
    })
})
