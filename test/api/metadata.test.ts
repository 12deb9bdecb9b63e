// What gets installed, read from the build.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { SCOPE } from '../../src/server/contract'
import { BASE_STATES } from '../base-states'
import { APP_VERSION } from '../../src/server/platform/version'
import { type BuiltRecord, builtRecords } from './support/built'
import { locate, namesAt } from './support/document'
import { PROJECT } from './support/running'

/** *Scripted REST External Default*, which lets nearly everybody in. */
const STOCK_ACL = 'cf9d01d3e73003009d6247e603f6a990'

const records = builtRecords()
const of = (table: string) => records.filter((record) => record.table === table).map(({ values }) => values)
const acls = of('sys_security_acl')
const rolesOf = (acl: Record<string, string>) =>
    of('sys_security_acl_role').filter(({ sys_security_acl: id }) => id === acl['sys_id'])

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

    for (const resource of [...resources, ...of('sys_ws_definition')]) {
        test(`${resource['name']} has its own access control and says what it does`, () => {
            const ids = resource['enforce_acl']?.split(',') ?? []
            assert.equal(ids.length, 1)
            assert.notEqual(ids[0], STOCK_ACL)
            const acl = acls.find(({ sys_id: id }) => id === ids[0])
            assert.equal(acl?.['type'], 'REST_Endpoint')
            assert.equal(acl['active'], 'true')
            assert.equal(rolesOf(acl).length, 1)
            assert.ok((resource['short_description'] ?? '').length > 20)
        })
    }

    for (const resource of resources) {
        test(`${resource['name']} asks for a sign-in and that access control, not for an internal user`, () => {
            assert.equal(resource['requires_authentication'], 'true')
            assert.equal(resource['requires_acl_authorization'], 'true')
            assert.equal(resource['requires_snc_internal_role'], 'false')
        })
    }
})

describe('every access control', () => {
    const tables = of('sys_db_object').map(({ name }) => name ?? '')

    test('that a table needs is there, for all four operations', () => {
        assert.equal(tables.length, 6)
        for (const table of tables) {
            const operations = acls
                .filter(({ name, type }) => name === table && type === 'record')
                .map((acl) => acl['operation'])
            assert.deepEqual(operations.sort(), ['create', 'delete', 'read', 'write'], table)
        }
    })

    test('has a role, a condition or a script, and none is for the public', () => {
        for (const acl of acls) {
            const roles = rolesOf(acl)
            const script = acl['advanced'] === 'true' ? acl['script'] : ''
            assert.ok(roles.length > 0 || acl['condition'] || script, `${acl['name']} ${acl['operation']}`)
            assert.equal(acl['decision_type'], 'allow')
            // What has no role lets nobody through who is not an administrator.
            if (roles.length === 0)
                assert.match(script ?? '', /^\s*answer\s*=\s*false;?\s*$/, `${acl['name']} ${acl['operation']}`)
        }
    })

    test('keeps web services off the tables that none needs', () => {
        const open = of('sys_db_object').filter(({ ws_access: access }) => access === 'true')
        assert.deepEqual(open.map(({ name }) => name).sort(), [`${SCOPE}_log`, `${SCOPE}_request`])
    })
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

test('a module is for a role by its name', () => {
    const modules = of('sys_app_module')
    assert.ok(modules.length > 3)
    for (const { roles, title } of modules) assert.match(roles ?? '', new RegExp(`^${SCOPE}\\.(user|admin)$`), title)
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

test('the scope asks for exactly what it uses of other scopes', () => {
    const expected = [
        // records/ticket.ts makes the native ticket and reads it back.
        'create change_request',
        'read change_request',
        'create incident',
        'read incident',
        // records/ticket.ts changes tickets, adds work notes to them, and cancels the ticket of a test task.
        'write change_request',
        'write incident',
        // records/user.ts finds the requester; makes, and makes active again, the integration user.
        'create sys_user',
        'read sys_user',
        'write sys_user',
        // records/user-role.ts gives the integration user its role and sees whether it is there.
        'read sys_user_role',
        'create sys_user_has_role',
        'read sys_user_has_role',
        // records/user-role.ts takes the role away again on removal, where the platform lets it.
        'delete sys_user_has_role',
        // records/oauth-client.ts makes the OAuth client, or gives one of ours that was removed a new secret.
        'create oauth_entity',
        'read oauth_entity',
        'write oauth_entity',
        // records/oauth-token.ts reads when the refresh token ends.
        'read oauth_credential',
        // records/oauth-token.ts ends the tokens on removal, where the platform lets it.
        'write oauth_credential',
        // records/group.ts finds the group that is notified.
        'read sys_user_group',
        // records/journal.ts reads what was said in a ticket, and whether a work note is there.
        'read sys_journal_field',
        // records/table-access.ts reads a table's own flags, the only evidence of a refusal by scope policy.
        'read sys_db_object',
    ]
    const privileges = of('sys_scope_privilege')
    const declared = privileges.map(({ operation, target_name: table }) => `${operation} ${table}`)
    assert.deepEqual(declared.sort(), expected.sort())
    for (const { status, target_type: type, target_scope: scope } of privileges) {
        assert.deepEqual([status, type, scope], ['allowed', 'sys_db_object', 'global'])
    }
    assert.equal(of('sys_app')[0]?.['runtime_access_tracking'], 'enforcing')
})

describe('no script holds', () => {
    // The SDK's own bill of materials is a list of checksums.
    const ours = records.filter(({ values }) => !values['path']?.endsWith('/bom.json'))
    const sources = ours.flatMap(({ table, file, values }: BuiltRecord) =>
        ['content', 'operation_script', 'script', 'condition']
            .filter((column) => values[column])
            .map((column) => ({
                place: `${table} ${values['path'] ?? values['name'] ?? file}`,
                text: values[column] ?? '',
            })),
    )
    for (const [what, pattern] of [
        ['a sys_id', /\b[0-9a-f]{32}\b/i],
        ['the address of an instance', /https?:\/\/[a-z0-9.-]*(service-now\.com|localhost|127\.0\.0\.1)/i],
        // The label of a field is none, nor is the key of a text.
        [
            'a secret',
            /\b\w*(secret|password|token|apikey)\w*['"]?\s*[:=]\s*(['"`])(?!\2|Password\2|page\.)[^'"`\s]{6,}\2/i,
        ],
        ['a key in base64', /['"`][A-Za-z0-9+/]{40,}={0,2}['"`]/],
        ['eval', /\beval\s*\(|new Function\s*\(/],
        ['a fenced function', /\bgs\.(log|print|sleep|nowDateTime)\s*\(/],
        ['getRowCount', /\.getRowCount\s*\(/],
    ] as const) {
        test(what, () => {
            assert.ok(sources.length > 80)
            const found = sources.filter(({ text }) => pattern.test(text)).map(({ place }) => place)
            assert.deepEqual(found, [])
        })
    }
})
