// The update set makes the same instance as the SDK's package.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { createInstance } from '../instance/instance'
import type { Instance, Row } from '../instance/types'
import { KINGSTON } from '../../tools/package/kingston'
import { checkEs5 } from '../../tools/package/lower'
import { BUILT_APP, writtenUpdateSet } from './support'

/** When a row was written, by whom, and the salted password: not what it says. */
const STAMPS = [
    'sys_created_on',
    'sys_updated_on',
    'sys_created_by',
    'sys_updated_by',
    'sys_mod_count',
    'user_password',
]

let built: Instance
let imported: Instance

before(async () => {
    built = createInstance({ apps: [BUILT_APP] })
    imported = createInstance({ apps: [await writtenUpdateSet()] })
})
after(() => {
    built.close()
    imported.close()
})

function rows({ store }: Instance, table: string): Map<string, Row> {
    const all = store.find(table, {}).filter((row) => row.sys_class_name === undefined || row.sys_class_name === '' || row.sys_class_name === table) // prettier-ignore
    return new Map(all.map((row) => [row.sys_id as string, Object.fromEntries(Object.entries(row).filter(([name]) => !STAMPS.includes(name)))])) // prettier-ignore
}

/** Tables that hold rows: not `sys_metadata`, which is their parent only. */
function tables({ store }: Instance): string[] {
    return store.tables().filter((table) => table !== 'sys_metadata')
}

/** Rows that each instance makes itself, in any order: their sys_ids, and when a job is due, differ every time. */
function madeHere(some: Row[]): string[] {
    const told = ['sys_id', 'next_action']
    return some
        .map((row) =>
            JSON.stringify(
                Object.entries(row)
                    .filter(([name]) => !told.includes(name))
                    .sort(),
            ),
        )
        .sort()
}

const later = Object.keys(KINGSTON.newerTables)

describe('the instance that the update set makes', () => {
    test('has the same tables and columns', () => {
        assert.deepEqual(tables(imported).sort(), tables(built).sort())
        for (const table of tables(built)) {
            const columns = (instance: Instance) =>
                new Map(instance.store.columns(table).map((column) => [column.name, column]))
            assert.deepEqual(columns(imported), columns(built), table)
        }
    })

    /** Controls of "deny unless" with a role, and their roles. */
    const denials = [...rows(built, 'sys_security_acl').values()]
        .filter(({ decision_type: type, advanced }) => type === 'deny' && advanced !== '1')
        .map(({ sys_id: id }) => id)
    const isDenial = ({ sys_id: id, sys_security_acl: control }: Row) =>
        denials.includes(id) || denials.includes(control)

    test('has the same records, but for modules, assets, script includes, labels of columns and denials', () => {
        assert.ok(denials.length > 0)
        for (const table of tables(built)) {
            const [before, after] = [rows(built, table), rows(imported, table)]
            const missing = [...before.values()].filter((row) => !after.has(row.sys_id as string) && !isDenial(row))
            const added = [...after.values()].filter((row) => !before.has(row.sys_id as string))
            const isLabel = (row: Row) => table === 'sys_documentation' && row.element !== ''
            if (later.includes(table)) assert.equal(after.size, 0, table)
            else if (table !== 'sys_script_include')
                assert.deepEqual(madeHere(added.filter((row) => !isLabel(row))), madeHere(missing), table)
        }
    })

    test('has the same values in them, but for scripts, pages and what came after Kingston', () => {
        for (const table of tables(built)) {
            const { newer = {}, rewritten = {}, scripts = [] } = KINGSTON.tables[table] ?? {}
            const differ = new Set([...Object.keys(newer), ...Object.keys(rewritten), ...scripts])
            if (table === 'sys_ui_page') differ.add('html')
            const same = (row: Row = {}): Row => Object.fromEntries(Object.entries(row).filter(([name]) => !differ.has(name))) // prettier-ignore
            const after = rows(imported, table)
            for (const [id, row] of rows(built, table))
                if (after.has(id)) assert.deepEqual(same(after.get(id)), same(row), `${table} ${id}`)
        }
    })

    test('has no script above ES5, and none that requires a module', () => {
        let scripts = 0
        for (const [table, { scripts: columns = [] }] of Object.entries(KINGSTON.tables))
            for (const row of imported.store.tables().includes(table) ? rows(imported, table).values() : [])
                for (const column of columns.filter((name) => row[name])) {
                    scripts++
                    checkEs5(row[column] as string, `${table}.${row.sys_id}.${column}`)
                    assert.doesNotMatch(row[column] as string, /\brequire\(/)
                }
        assert.ok(scripts > rows(built, 'sys_ws_operation').size)
    })

    test('has every page with the script of its asset inside, and nothing that later releases load', () => {
        for (const [id, { html = '' }] of rows(imported, 'sys_ui_page')) {
            const before = rows(built, 'sys_ui_page').get(id)?.html ?? ''
            const wanted = [...before.matchAll(/\/uxasset\/externals\/(x_[^"?]+)\.jsdbx/g)].map(([, name]) => name as string) // prettier-ignore
            const found = [...html.matchAll(/data-asset="([^"]+)" data-source="([^"]+)"/g)]
            assert.deepEqual(found.map(([, name]) => name), wanted) // prettier-ignore
            for (const [, name, source] of found) {
                const [asset] = built.store.find('sys_ux_lib_asset', { name: name as string })
                assert.equal(decodeURIComponent(source as string), asset?.content)
            }
            assert.doesNotMatch(html, new RegExp(KINGSTON.newerOnPages.pattern))
        }
    })
})
