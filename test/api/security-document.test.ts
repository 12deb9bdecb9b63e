// docs/security.md names what the build has, and nothing else.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { builtRecords } from './support/built'
import { PROJECT } from './support/running'

const document = readFileSync(`${PROJECT}docs/security.md`, 'utf8')
const records = builtRecords()
const namesOf = (table: string, column = 'name') =>
    records
        .filter((record) => record.table === table)
        .map(({ values }) => values[column] ?? '')
        .sort()

/** First and second cell of each row of the table below a heading. */
function rowsBelow(heading: string): [string, string][] {
    const section = document.split(`## ${heading}\n`)[1]?.split('\n## ')[0]
    assert.ok(section, heading)
    return [...section.matchAll(/^\| `([^`]+)`[^|]*\| ([^|]+?) \|/gm)].map(([, name = '', next = '']) => [name, next])
}

const namesBelow = (heading: string) => rowsBelow(heading).map(([name]) => name)

describe('docs/security.md', () => {
    test('names every role', () => {
        const roles = namesBelow('Who may do what').filter((name) => name !== 'admin')
        assert.deepEqual(roles.sort(), namesOf('sys_user_role'))
    })

    test('names every table', () => {
        assert.deepEqual(namesBelow('Tables').sort(), namesOf('sys_db_object'))
    })

    test('names every property', () => {
        assert.deepEqual(namesBelow('Properties').sort(), namesOf('sys_properties'))
    })

    test('names every way in', () => {
        const doors = records
            .filter(({ table, values }) => table === 'sys_security_acl' && values['type'] !== 'record')
            .map(({ values }) => values['name'])
        assert.deepEqual(
            [...document.matchAll(/^\| `[^`]+` \| `([^`]+)` \(/gm)].map(([, name]) => name).sort(),
            doors.sort(),
        )
    })

    test('names every privilege, operation by operation', () => {
        const documented = rowsBelow('What the app uses of other applications').flatMap(([table, operations]) =>
            operations.split(', ').map((operation) => `${table} ${operation}`),
        )
        const built = records
            .filter(({ table }) => table === 'sys_scope_privilege')
            .map(({ values }) => `${values['target_name']} ${values['operation']}`)
        assert.deepEqual(documented.sort(), built.sort())
    })
})
