// The app stays within its scope, and asks for no more of others than it uses.
import { SCOPE } from '../../../src/server/contract'
import { type App, type Check, module, record } from './app'
import { usesOf } from './uses'

const declared = (app: App): string[] =>
    app.of('sys_scope_privilege').map(({ operation = '', target_name = '' }) => `${operation} ${target_name}`)
const foreign = (app: App): string[] =>
    [...usesOf(app)].filter((use) => !use.split(' ')[1]?.startsWith(`${SCOPE}_`)).sort()
const privilege = (operation: string, table: string) =>
    record('sys_scope_privilege', { operation, target_name: table, status: 'allowed', target_type: 'sys_db_object' })
const uses = (text: string) => module(`const gr = new GlideRecord('incident'); ${text}`)

/** Tables whose rows stand for something in another record of the same application, and name it. */
const NAMED = ['sys_db_object', 'sys_user_role', 'sys_properties', 'sysevent_register']

export const SCOPE_CHECKS: Check[] = [
    {
        definition: 'SE10466',
        title: 'each declared privilege on another application is used by a script',
        find: (app) => {
            const used = foreign(app)
            return declared(app).filter((one) => !used.includes(one))
        },
        wrong: [
            [privilege('read', 'incident'), privilege('delete', 'incident'), uses('gr.query()')],
            [privilege('write', 'sys_user')],
        ],
    },
    {
        definition: 'own',
        title: 'each use of another application is declared',
        find: (app) => {
            const asked = declared(app)
            return foreign(app).filter((use) => !asked.includes(use))
        },
        wrong: [
            [privilege('read', 'incident'), uses('gr.query(); gr.update()')],
            [module("export const T = 'sys_user'\nexport function save(record) { record.insert() }", 'a/src/server/w.ts'), module("import { T, save } from './w'\nfunction f() { save(new GlideRecord(T)) }", 'a/src/server/u.ts')], // prettier-ignore
        ],
    },
    {
        definition: 'SE10248',
        title: 'every privilege is allowed, on a table by its name',
        find: (app) =>
            app
                .of('sys_scope_privilege')
                .filter(
                    (row) =>
                        row['status'] !== 'allowed' ||
                        row['target_type'] !== 'sys_db_object' ||
                        row['target_name'] === '*',
                ) // prettier-ignore
                .map(({ target_name = '' }) => target_name),
        wrong: [
            [record('sys_scope_privilege', { status: 'requested', target_type: 'sys_db_object', target_name: 't' })],
        ],
    },
    {
        definition: 'own',
        // The SDK writes none as an empty value. A tracked application becomes an enforced one where it is installed (KB0717945), and that one is refused what no
        // list declares completely: calls of the platform's own API.
        title: 'no runtime access tracking, which would ask for each call of the platform’s API; tests are under enforcement',
        find: (app) =>
            app
                .of('sys_app')
                .filter((row) => row['runtime_access_tracking'] !== '')
                .map(({ name = '' }) => name),
        wrong: [[record('sys_app', { name: 'a', runtime_access_tracking: 'permissive' })]],
    },
    {
        definition: 'own',
        title: 'every record is in the scope, nothing in global',
        find: (app) =>
            app.records
                .filter(({ values }) => {
                    const [own] = app.of('sys_app')
                    return 'sys_scope' in values && values['sys_scope'] !== own?.['sys_id']
                })
                .map(({ file }) => file),
        wrong: [[record('sys_app', { sys_id: 'a' }), record('sys_script', { name: 'r', sys_scope: 'global' })]],
    },
    {
        definition: 'own',
        title: 'no record of another application is changed: tables, roles, properties, events and columns are ours by name',
        find: (app) => [
            ...NAMED.flatMap((table) =>
                app
                    .of(table)
                    .map((row) => row['event_name'] ?? row['name'] ?? '')
                    .filter((name) => !new RegExp(`^${SCOPE}[._]`).test(name)),
            ),
            ...app
                .of('sys_dictionary')
                .filter(({ name = '' }) => !name.startsWith(`${SCOPE}_`))
                .map(({ name = '', element = '' }) => `${name}.${element}`),
            ...['sys_dictionary_override', 'sys_script_fix', 'sys_ui_policy', 'sys_data_policy2'].flatMap((table) => app.of(table).map(() => table)), // prettier-ignore
        ],
        wrong: [
            [record('sys_properties', { name: 'glide.ui.export.limit' })],
            [record('sys_dictionary', { name: 'incident', element: 'u_x' })],
            [record('sys_dictionary_override', { name: 'x' })],
        ],
    },
    {
        definition: 'SE10064',
        title: "no list of another application's table is laid out anew, no client script stands on one",
        find: (app) =>
            ['sys_ui_list', 'sys_script_client', 'sys_ui_form', 'sys_ui_section'].flatMap((table) =>
                app
                    .of(table)
                    .filter((row) => !(row['name'] ?? row['table'] ?? '').startsWith(`${SCOPE}_`))
                    .map((row) => `${table} ${row['name'] ?? row['table'] ?? ''}`),
            ),
        wrong: [[record('sys_ui_list', { name: 'incident' })], [record('sys_script_client', { table: 'incident', script: '' })]], // prettier-ignore
    },
    {
        definition: 'HSD0001049',
        title: 'no script is loaded on every page (SE10010, SE10251)',
        find: (app) => [
            ...app.of('sys_ui_script').map(({ name = '' }) => name),
            ...app
                .of('sys_script_client')
                .filter(({ table }) => table === 'global')
                .map(({ name = '' }) => name),
        ],
        wrong: [[record('sys_ui_script', { name: 'u', global: 'true', script: '' })]],
    },
]
