// Nothing of the app is open by default.
import { SCOPE } from '../../../src/server/contract'
import { type App, calls, callsExactly, type Check, nodes, record, type Values } from './app'

/** *Scripted REST External Default*, which lets nearly everybody in. */
const STOCK_ACL = 'cf9d01d3e73003009d6247e603f6a990'

const rolesOf = (app: App, acl: Values): Values[] =>
    app.of('sys_security_acl_role').filter((row) => row['sys_security_acl'] === acl['sys_id'])
const named = (rows: Values[]): string[] => rows.map(({ name = '', operation = '' }) => `${name} ${operation}`.trim())
const routes = (app: App): Values[] => [...app.of('sys_ws_definition'), ...app.of('sys_ws_operation')]
const hasAcl = (app: App, name: string, type: string): boolean =>
    app.of('sys_security_acl').some((acl) => acl['name'] === name && acl['type'] === type && acl['active'] === 'true')

const ACL = { type: 'record', active: 'true', name: 'x', operation: 'read', decision_type: 'allow' }
const ROUTE = {
    name: 'r',
    enforce_acl: 'a',
    requires_authentication: 'true',
    requires_acl_authorization: 'true',
}

export const ACCESS_CHECKS: Check[] = [
    {
        definition: 'SE10462',
        title: 'every table has its own access controls, for create, read, write and delete',
        find: (app) =>
            app.of('sys_db_object').flatMap(({ name = '' }) =>
                ['create', 'read', 'write', 'delete']
                    .filter(
                        (operation) =>
                            !app
                                .of('sys_security_acl')
                                .some(
                                    (acl) =>
                                        acl['name'] === name &&
                                        acl['operation'] === operation &&
                                        acl['type'] === 'record',
                                ),
                    ) // prettier-ignore
                    .map((operation) => `${name} ${operation}`),
            ),
        wrong: [[record('sys_db_object', { name: 'x' }), record('sys_security_acl', { ...ACL, operation: 'read' })]],
    },
    {
        definition: 'SE10541',
        title: 'every access control has a role, a condition or a script',
        find: (app) =>
            named(
                app.of('sys_security_acl').filter((acl) => {
                    const script = acl['advanced'] === 'true' ? acl['script'] : ''
                    return rolesOf(app, acl).length === 0 && !acl['condition'] && !script
                }),
            ),
        wrong: [
            [record('sys_security_acl', ACL)],
            [record('sys_security_acl', { ...ACL, advanced: 'false', script: 'answer = false' })],
        ],
    },
    {
        definition: 'own',
        title: 'an access control without a role lets nobody through, and all are active',
        find: (app) =>
            named(
                app.of('sys_security_acl').filter((acl) => {
                    const isClosed = /^\s*answer\s*=\s*false;?\s*$/.test(acl['script'] ?? '')
                    const isOpen = rolesOf(app, acl).length === 0 && !isClosed
                    return isOpen || acl['active'] !== 'true'
                }),
            ),
        wrong: [[record('sys_security_acl', { ...ACL, advanced: 'true', script: 'answer = true' })]],
    },
    {
        definition: 'SE10259',
        title: 'no access control queries records',
        find: (app) =>
            app.scripts
                .filter(
                    ({ place, ast }) =>
                        place.startsWith('sys_security_acl') &&
                        nodes(ast).some(callsExactly('GlideRecord', 'GlideAggregate', 'GlideRecordSecure')),
                ) // prettier-ignore
                .map(({ place }) => place),
        wrong: [[record('sys_security_acl', { ...ACL, script: "answer = new GlideRecord('x').get('y')" })]],
    },
    {
        definition: 'SE10522',
        title: 'every REST API and resource asks for a sign-in and for one access control of the app itself',
        find: (app) =>
            routes(app)
                .filter((route) => {
                    const ids = (route['enforce_acl'] ?? '').split(',').filter((id) => id !== '')
                    const acl = app.of('sys_security_acl').find(({ sys_id }) => sys_id === ids[0])
                    const isGuarded = acl?.['type'] === 'REST_Endpoint' && rolesOf(app, acl).length === 1
                    const isResource = route['requires_authentication'] !== undefined
                    const isOpen = isResource && (route['requires_authentication'] !== 'true' || route['requires_acl_authorization'] !== 'true') // prettier-ignore
                    return ids.length !== 1 || ids[0] === STOCK_ACL || !isGuarded || isOpen
                })
                .map(({ name = '' }) => name),
        wrong: [
            [record('sys_ws_operation', { ...ROUTE, enforce_acl: '' })],
            [record('sys_ws_operation', { ...ROUTE, enforce_acl: STOCK_ACL })],
            [
                record('sys_ws_operation', { ...ROUTE, requires_authentication: 'false' }),
                record('sys_security_acl', { sys_id: 'a', type: 'REST_Endpoint' }),
                record('sys_security_acl_role', { sys_security_acl: 'a' }),
            ],
        ],
    },
    {
        definition: 'SE10100',
        title: 'every UI page has an access control to read it, and none is public (SE10433)',
        find: (app) => [
            ...app
                .of('sys_ui_page')
                .map(({ endpoint = '' }) => endpoint.replace(/\.do$/, ''))
                .filter((name) => !hasAcl(app, name, 'ui_page')),
            ...app.of('sys_public').map(({ page = '' }) => page),
        ],
        wrong: [[record('sys_ui_page', { endpoint: 'x_p.do' })], [record('sys_public', { page: 'x_p' })]],
    },
    {
        definition: 'SE10083',
        title: 'every client-callable script include has an access control (SE10084)',
        find: (app) =>
            app
                .of('sys_script_include')
                .filter((include) => include['client_callable'] === 'true')
                .map(({ name = '' }) => name)
                .filter((name) => !hasAcl(app, `${SCOPE}.${name}`, 'client_callable_script_include')),
        wrong: [[record('sys_script_include', { name: 'Open', client_callable: 'true', script: '' })]],
    },
    {
        definition: 'SE10295',
        title: 'modules, menus and reports are for a role of the app by its name',
        find: (app) =>
            ['sys_app_module', 'sys_report', 'sys_app_application'].flatMap((table) =>
                app
                    .of(table)
                    .filter(({ roles = '' }) => !roles.split(',').every((role) => role.startsWith(`${SCOPE}.`)))
                    .map(({ title = '' }) => `${table} ${title}`),
            ),
        wrong: [[record('sys_report', { title: 'r', roles: '' })], [record('sys_app_module', { title: 'm', roles: 'itil' })]], // prettier-ignore
    },
    {
        definition: 'SE10162',
        title: 'every UI action is for a role, and has a condition (SE10244)',
        find: (app) =>
            app
                .of('sys_ui_action')
                .filter(
                    ({ sys_id, condition }) =>
                        !condition || !app.of('sys_ui_action_role').some((row) => row['sys_ui_action'] === sys_id),
                )
                .map(({ name = '' }) => name),
        wrong: [
            [record('sys_ui_action', { name: 'a', condition: 'true' })],
            [
                record('sys_ui_action', { sys_id: 'a', condition: '' }),
                record('sys_ui_action_role', { sys_ui_action: 'a' }),
            ],
        ],
    },
    {
        definition: 'own',
        title: 'properties say who reads and writes them: a role of the app, but for where codes are sent the platform’s admin',
        find: (app) =>
            app
                .of('sys_properties')
                .filter(({ name, read_roles: read, write_roles: write }) => {
                    const writer = name === `${SCOPE}.redirect_url` ? 'admin' : `${SCOPE}.admin`
                    return read !== `${SCOPE}.admin` || write !== writer
                })
                .map(({ name = '' }) => name),
        wrong: ['p', `${SCOPE}.redirect_url`].flatMap((name) =>
            [`${SCOPE}.user`, ''].map((write) => [
                record('sys_properties', { name, read_roles: `${SCOPE}.admin`, write_roles: write }),
            ]),
        ),
    },
    {
        definition: 'own',
        title: 'tables are closed to other applications beyond reading, and to web services where none needs them',
        find: (app) =>
            app
                .of('sys_db_object')
                .filter((table) => {
                    const flags = ['create_access', 'update_access', 'delete_access', 'alter_access', 'actions_access']
                    const isServed = [`${SCOPE}_request`, `${SCOPE}_log`].includes(table['name'] ?? '')
                    return flags.some((flag) => table[flag] === 'true') || (table['ws_access'] === 'true' && !isServed)
                })
                .map(({ name = '' }) => name),
        wrong: [
            [record('sys_db_object', { name: 'x', update_access: 'true' })],
            [record('sys_db_object', { name: `${SCOPE}_connection`, ws_access: 'true' })],
        ],
    },
    {
        definition: 'own',
        title: 'no script gives an account more than it had: no impersonation, no elevation, no session role',
        find: (app) =>
            app.scripts
                .filter(({ ast }) =>
                    nodes(ast).some(calls('impersonate', 'setProxiedUser', 'enableSecurityFeature', 'addRole')),
                )
                .map(({ place }) => place),
        wrong: [[record('sysauto_script', { name: 'j', script: "new GlideImpersonate().impersonate('admin')" })]],
    },
]
