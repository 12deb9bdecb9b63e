// What gets installed, read from the build. What holds for any app is in certification.test.ts.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { SCOPE } from '../../src/server/contract'
import { BASE_STATES } from '../base-states'
import { APP_VERSION } from '../../src/server/platform/version'
import { builtRecords } from './support/built'
import { locate, namesAt } from './support/document'
import { PROJECT } from './support/running'

const records = builtRecords()
const of = (table: string) => records.filter((record) => record.table === table).map(({ values }) => values)

describe('every REST resource', () => {
    const resources = of('sys_ws_operation')

    test('is one of the document, and there is no other', () => {
        const routes = resources.map(({ http_method: method, operation_uri: uri }) => `${method} ${uri}`).sort()
        const documented = namesAt(['paths']).flatMap((path) =>
            namesAt(['paths', path])
                .filter((name) => locate('paths', path, name, 'responses'))
                .map((method) => `${method.toUpperCase()} ${path}`),
        )
        assert.deepEqual(routes, documented.sort())
    })

    for (const resource of resources) {
        test(`${resource['name']} asks for no internal user: the integration user is whatever the customer's instance makes it`, () => {
            assert.equal(resource['requires_snc_internal_role'], 'false')
        })
    }
})

test('the rules on tickets look at ours only, and run by themselves', () => {
    const rules = of('sys_script').filter(({ collection }) => !collection?.startsWith(SCOPE))
    assert.deepEqual(rules.map(({ collection }) => collection).sort(), ['change_request', 'incident'])
    for (const rule of rules) {
        assert.equal(rule['when'], 'async_always')
        // What native-ticket.test.ts finds in every ticket of ours.
        assert.equal(rule['filter_condition'], 'correlation_display=Microsoft 365')
        assert.equal(rule['action_query'], 'false')
        const { name = '', action_insert, action_update, action_delete } = rule
        assert.deepEqual([action_insert, action_update, action_delete], ['true', 'true', 'true'])
        assert.ok(name.length <= 40, `${name} has more characters than the platform lets a rule have`)
    }
})

test('every action of a form is for a role of ours, and those on native tickets ask first whether it is one of ours', () => {
    const actions = of('sys_ui_action')
    assert.equal(actions.length, 4)
    for (const { sys_id: id, name, table = '', condition } of actions) {
        const roles = of('sys_ui_action_role').filter(({ sys_ui_action: action }) => action === id)
        assert.equal(roles.length, 1, name)
        // What native-ticket.test.ts finds in every ticket of ours.
        if (!table.startsWith(SCOPE)) assert.equal(condition, "current.correlation_display == 'Microsoft 365'", name)
    }
})

test('a report is for a role by its name, and counts no tests', () => {
    const reports = of('sys_report')
    assert.equal(reports.length, 3)
    for (const { roles, filter = '', title } of reports) {
        assert.equal(roles, `${SCOPE}.user`, title)
        assert.ok(filter.split('^').includes('test=false'), title)
    }
})

test('the version is the one of package.json, everywhere', () => {
    const { version } = JSON.parse(readFileSync(`${PROJECT}package.json`, 'utf8')) as { version: string }
    assert.equal(APP_VERSION, version)
    assert.equal(of('sys_app')[0]?.['version'], version)
})

test('the base states are those of the source', () => {
    const built = of(`${SCOPE}_state`).map(({ ticket_type, value, name, category, order }) => ({
        ticketType: ticket_type,
        value,
        name,
        category,
        order: Number(order),
    }))
    type Placed = (typeof built)[number]
    const byPlace = (a: Placed, b: Placed) =>
        (a.ticketType ?? '').localeCompare(b.ticketType ?? '') || a.order - b.order
    assert.deepEqual(built.sort(byPlace), [...BASE_STATES].sort(byPlace))
})
