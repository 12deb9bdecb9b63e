// The certification list over what was built, and docs/certification.md, which is that list.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { ACCESS_CHECKS } from './certification/access'
import { appOf, type Check } from './certification/app'
import { QUERY_CHECKS } from './certification/queries'
import { allRecords } from './certification/read'
import { SCOPE_CHECKS } from './certification/scope'
import { SCRIPT_CHECKS } from './certification/scripts'
import { SHAPE_CHECKS } from './certification/shape'
import { PROJECT } from './support/running'

const LIST: [heading: string, file: string, checks: Check[]][] = [
    ['Access', 'access.ts', ACCESS_CHECKS],
    ['Queries', 'queries.ts', QUERY_CHECKS],
    ['Scripts', 'scripts.ts', SCRIPT_CHECKS],
    ['Scope', 'scope.ts', SCOPE_CHECKS],
    ['Names and descriptions', 'shape.ts', SHAPE_CHECKS],
]
const app = appOf(allRecords())

test('the build is there to be looked at', () => {
    assert.ok(app.scripts.filter(({ side }) => side === 'server').length > 190)
    assert.ok(app.scripts.some(({ place }) => place.startsWith('sys_ux_lib_asset')))
    for (const table of ['sys_security_acl', 'sys_scope_privilege', 'sys_dictionary', 'sys_ui_section', 'sys_number'])
        assert.ok(app.of(table).length > 0, table)
})

for (const [heading, , checks] of LIST) {
    describe(heading, () => {
        for (const { definition, title, find, wrong } of checks) {
            test(`${definition} ${title}`, () => {
                assert.deepEqual(find(app), [])
            })
            test(`${definition} finds: ${title}`, () => {
                assert.ok(wrong.length > 0)
                wrong.forEach((sample, index) => {
                    assert.notDeepEqual(find(appOf(sample)), [], `sample ${index + 1}`)
                })
            })
        }
    })
}

test('docs/certification.md is this list', () => {
    const expected = LIST.map(([heading, file, checks]) => {
        const rows = checks.map(({ definition, title }) => `| ${definition} | ${title} |\n`).join('')
        return `## ${heading}\n\nChecked in \`test/api/certification/${file}\`.\n\n| definition | what holds |\n|---|---|\n${rows}`
    }).join('\n')
    const document = readFileSync(`${PROJECT}docs/certification.md`, 'utf8')
    const [, list = ''] = document.split('<!-- the list -->\n\n')
    assert.equal(list.trimEnd(), expected.trimEnd())
})
