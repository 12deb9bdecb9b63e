// What npm run package writes, from the build as it is and from builds that it must refuse.
import assert from 'node:assert/strict'
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { packageFiles } from '../../tools/package/write'
import { BUILT_APP, DATE, replaceIn, tampered } from './support'

const record = (table: string, fields: string): string =>
    `<record_update table="${table}"><${table} action="INSERT_OR_UPDATE"><sys_id>${'a'.repeat(32)}</sys_id>${fields}</${table}></record_update>`

async function refused(edit: (folder: string) => void, why: RegExp): Promise<void> {
    await assert.rejects(packageFiles(tampered(edit), DATE), why)
}

describe('a package', () => {
    test('is the same, byte for byte, when the same build is packaged again', async () => {
        const first = await packageFiles(BUILT_APP, DATE)
        const again = await packageFiles(
            tampered(() => undefined),
            DATE,
        )
        assert.deepEqual(Object.keys(first), Object.keys(again))
        for (const [name, content] of Object.entries(first)) assert.ok(Buffer.from(content).equals(again[name] as Uint8Array), name) // prettier-ignore
    })

    test('does not depend on when the app was built, nor on what the SDK makes up as it builds', async () => {
        const later = tampered((folder) => {
            replaceIn(folder, '"bomFormat": "CycloneDX"', /"timestamp": "[^"]*"/, '"timestamp": "2031-01-01T00:00:00.000Z"') // prettier-ignore
            replaceIn(folder, '"bomFormat": "CycloneDX"', /urn:uuid:[0-9a-f-]*/, 'urn:uuid:00000000-0000-4000-8000-000000000000') // prettier-ignore
            replaceIn(folder, '<super_class name="task">', /(<super_class name="task">)[0-9a-f]{32}/, '$10123456789ab4def8123456789abcdef') // prettier-ignore
        })
        const [first, again] = [await packageFiles(BUILT_APP, DATE), await packageFiles(later, DATE)]
        for (const [name, content] of Object.entries(first)) assert.ok(Buffer.from(content).equals(again[name] as Uint8Array), name) // prettier-ignore
    })

    test('holds every file of the build in the zip, under the paths that the SDK gives them', async () => {
        const files = await packageFiles(BUILT_APP, DATE)
        const [, zip] = Object.entries(files).find(([name]) => name.endsWith('.zip')) ?? []
        const entries = unzipSync(zip as Uint8Array)
        const built = readdirSync(BUILT_APP, { recursive: true, encoding: 'utf8' }).filter((path) =>
            path.endsWith('.xml'),
        )
        assert.deepEqual(Object.keys(entries).sort(), built.map((path) => `/${path}`).sort())
        const app = built.find((path) => path.startsWith('scope/')) as string
        assert.equal(strFromU8(entries[`/${app}`] as Uint8Array), readFileSync(join(BUILT_APP, app), 'utf8'))
    })
})

describe('a build is refused', () => {
    test('when a place requires a module that is not there', () =>
        refused((folder) => {
            const [path] = requiredPaths(folder)
            rmSync(moduleFile(folder, path as string))
        }, /Cannot place '.+': the build has no such module/))

    test('when a place that is not known to hold scripts names a module', () =>
        refused((folder) => {
            const [path] = requiredPaths(folder)
            writeFileSync(join(folder, 'update', 'x.xml'), record('sys_number', `<prefix>require('${path}')</prefix>`))
        }, /sys_number\.a{32}\.prefix: cannot place a module there/))

    test('when a module imports one that is not there', () =>
        refused((folder) => {
            const [path] = requiredPaths(folder)
            const file = moduleFile(folder, path as string)
            const [, imported] = /from '(\.[^']+)'/.exec(readFileSync(file, 'utf8')) ?? []
            rmSync(moduleFile(folder, posix.join(posix.dirname(path as string), `${imported}.ts`)))
        }, /Module '.+' not found/))

    test('when a place requires a module in a way that cannot be placed', () =>
        refused((folder) => {
            firstOperation(folder, (text) => text.replace(/const \{ (\w+) \} = require\(/, 'const all = require('))
        }, /sys_ws_operation\.[0-9a-f]{32}\.operation_script: cannot place require\(/))

    test('when a script has something that ES5 has not and that cannot be lowered', () =>
        refused((folder) => {
            firstOperation(folder, (text) => text.replace('(request, response);]]>', '(request, response); /(?<a>b)/.test("")]]>')) // prettier-ignore
        }, /operation_script: not ES5/))

    test('when it has a table that Kingston has not', () =>
        refused((folder) => {
            writeFileSync(join(folder, 'update', 'x.xml'), record('sys_hub_flow', '<name>x</name>'))
        }, /Table 'sys_hub_flow' is not in the list of what Kingston has/))

    test('when it has a column that Kingston has not', () =>
        refused((folder) => {
            writeFileSync(join(folder, 'update', 'x.xml'), record('sys_number', '<colour>red</colour>'))
        }, /Column 'colour' of 'sys_number' is not in the list of what Kingston has/))

    test('when a later column says what Kingston cannot have', () =>
        refused((folder) => {
            writeFileSync(
                join(folder, 'update', 'x.xml'),
                record('sys_security_acl', '<name>x</name><decision_type>deny</decision_type>'),
            )
        }, /Column 'decision_type' of 'sys_security_acl' is 'deny'/))

    test('when a column has no record of its own', () =>
        refused((folder) => {
            const columns = readdirSync(join(folder, 'update')).filter((file) =>
                /^sys_dictionary_.*(?<!_null)\.xml$/.test(file),
            )
            rmSync(join(folder, 'update', columns[0] as string))
        }, /no sys_dictionary record for/))

    test('when it has a folder that has no place', () =>
        refused((folder) => {
            cpSync(join(folder, 'unload'), join(folder, 'surprise'), { recursive: true })
        }, /no place for 'surprise'/))
})

function firstOperation(folder: string, edit: (text: string) => string): void {
    const [name] = readdirSync(join(folder, 'update')).filter((file) => file.startsWith('sys_ws_operation_'))
    const path = join(folder, 'update', name as string)
    const text = readFileSync(path, 'utf8')
    assert.notEqual(edit(text), text)
    writeFileSync(path, edit(text))
}

function requiredPaths(folder: string): string[] {
    return readdirSync(join(folder, 'update'))
        .filter((file) => file.startsWith('sys_ws_operation_'))
        .map((file) => /require\('([^']+)'\)/.exec(readFileSync(join(folder, 'update', file), 'utf8'))?.[1] ?? '')
}

function moduleFile(folder: string, path: string): string {
    const files = readdirSync(join(folder, 'update')).map((file) => join(folder, 'update', file))
    const found = files.find((file) => readFileSync(file, 'utf8').includes(`<path>${path}</path>`))
    assert.ok(found, path)
    return found
}
