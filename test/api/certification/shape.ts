// Names, descriptions and the shape of records.
import { SCOPE } from '../../../src/server/contract'
import { type App, calls, type Check, nodes, record, type Values } from './app'

const titleOf = (row: Values): string => row['name'] ?? row['title'] ?? row['event_name'] ?? row['sys_id'] ?? ''
const rows = (app: App, table: string, is: (row: Values) => boolean): string[] =>
    app
        .of(table)
        .filter(is)
        .map((row) => `${table} ${titleOf(row)}`)
const doubles = (names: string[]): string[] => names.filter((name, index) => names.indexOf(name) !== index)

/** The longest text a column takes, where the platform cuts what is longer or refuses it. */
const LIMITS: [table: string, column: string, limit: number][] = [
    ['sys_db_object', 'name', 30],
    ['sys_script', 'name', 40],
    ['sys_ui_action', 'name', 40],
    ['sysauto_script', 'name', 100],
    ['sys_properties', 'name', 100],
    ['sysevent_register', 'event_name', 40],
    ['sys_user_role', 'name', 100],
    ['sys_ws_operation', 'name', 100],
    ['sys_rate_limit_rules', 'name', 100],
]

/** What says what a record is for, and how short it may be. */
const DESCRIBED: [definition: string, table: string, column: string, what: string][] = [
    ['SE10302', 'sys_ws_definition', 'short_description', 'REST APIs'],
    ['SE10302', 'sys_ws_operation', 'short_description', 'REST resources'],
    ['SE10299', 'sysevent_register', 'description', 'events'],
    ['own', 'sys_properties', 'description', 'properties'],
    ['own', 'sys_user_role', 'description', 'roles'],
    ['own', 'sys_security_acl', 'description', 'access controls'],
    ['own', 'sys_script', 'description', 'business rules'],
]

export const SHAPE_CHECKS: Check[] = [
    ...DESCRIBED.map(([definition, table, column, what]): Check => ({
        definition,
        title: `${what} say what they are for`,
        find: (app) => rows(app, table, (row) => (row[column] ?? '').trim().length < 15 || row[column] === row['name']),
        wrong: [[record(table, { name: 'n', [column]: '' })], [record(table, { name: 'n', [column]: 'n' })]],
    })),
    {
        definition: 'SE10304',
        title: 'events say what fires them',
        find: (app) => rows(app, 'sysevent_register', (row) => (row['fired_by'] ?? '') === ''),
        wrong: [[record('sysevent_register', { event_name: 'e', fired_by: '' })]],
    },
    {
        definition: 'own',
        title: 'tables and columns have labels',
        find: (app) => [
            ...rows(app, 'sys_db_object', (row) => !row['label']),
            ...rows(app, 'sys_dictionary', (row) => Boolean(row['element']) && row['element'] !== 'NULL' && !row['column_label']), // prettier-ignore
        ],
        wrong: [[record('sys_db_object', { name: 'x', label: '' })], [record('sys_dictionary', { name: 'x', element: 'a', column_label: '' })]], // prettier-ignore
    },
    {
        definition: 'SE10002',
        title: 'the number prefix is of one table, and of letters and digits the platform does not use',
        find: (app) => [
            ...doubles(app.of('sys_number').map(({ prefix = '' }) => prefix)),
            ...rows(app, 'sys_number', ({ prefix = '' }) => !/^M365[A-Z]+$/.test(prefix)),
        ],
        wrong: [
            [record('sys_number', { prefix: 'M365CR', category: 'a' }), record('sys_number', { prefix: 'M365CR', category: 'b' })], // prettier-ignore
            [record('sys_number', { prefix: 'INC', category: 'a' })],
        ],
    },
    {
        definition: 'HSD0003307',
        title: 'no table extends change_request, incident or another process table',
        find: (app) =>
            app
                .of('sys_db_object')
                .filter((row) => row['super_class'] && row['super_class.name'] !== 'task')
                .map(({ name = '', 'super_class.name': parent = '' }) => `${name} extends ${parent}`),
        wrong: [[record('sys_db_object', { name: 'x', super_class: 'a', 'super_class.name': 'change_request' })]],
    },
    {
        definition: 'own',
        title: 'names are within what the platform takes',
        find: (app) =>
            LIMITS.flatMap(([table, column, limit]) => rows(app, table, (row) => (row[column] ?? '').length > limit)),
        wrong: LIMITS.map(([table, column, limit]) => [record(table, { [column]: 'n'.repeat(limit + 1) })]),
    },
    {
        definition: 'SE10303',
        title: 'REST APIs have versions, with one marked as default',
        find: (app) =>
            rows(app, 'sys_ws_definition', (api) => {
                const versions = app
                    .of('sys_ws_version')
                    .filter((row) => row['web_service_definition'] === api['sys_id'])
                return (
                    api['is_versioned'] !== 'true' ||
                    versions.filter((row) => row['is_default'] === 'true').length !== 1
                )
            }),
        wrong: [[record('sys_ws_definition', { name: 'a', is_versioned: 'false' })]],
    },
    {
        definition: 'SE10451',
        title: 'REST resources only call: they hold no query and no write themselves',
        find: (app) =>
            app.scripts
                .filter(
                    ({ place, ast }) =>
                        place.startsWith('sys_ws_operation') &&
                        nodes(ast).some(calls('GlideRecord', 'insert', 'update', 'deleteRecord', 'setBody')),
                ) // prettier-ignore
                .map(({ place }) => place),
        wrong: [[record('sys_ws_operation', { name: 'r', operation_script: 'gr.insert()' })]],
    },
    {
        definition: 'SE10012',
        title: 'business rules have a table, are not on every table, and run on queries of none',
        find: (app) => rows(app, 'sys_script', (row) => ['', 'global'].includes(row['collection'] ?? '') || row['action_query'] === 'true'), // prettier-ignore
        wrong: [[record('sys_script', { name: 'r', collection: 'global' })], [record('sys_script', { name: 'r', collection: 'x', action_query: 'true' })]], // prettier-ignore
    },
    {
        definition: 'SE10582',
        title: "business rules on other applications' tables have a condition, outside the script",
        find: (app) =>
            rows(app, 'sys_script', (row) => !row['collection']?.startsWith(`${SCOPE}_`) && !row['filter_condition']),
        wrong: [[record('sys_script', { name: 'r', collection: 'incident', filter_condition: '' })]],
    },
    {
        definition: 'SE10454',
        title: 'jobs run as nobody in particular: a user of this instance is none of another',
        find: (app) => rows(app, 'sysauto_script', (row) => (row['run_as'] ?? '') !== ''),
        wrong: [[record('sysauto_script', { name: 'j', run_as: '6816f79cc0a8016401c5a33be04be441' })]],
    },
    {
        definition: 'SE10103',
        title: 'notifications name no user and no group',
        find: (app) => rows(app, 'sysevent_email_action', (row) => Boolean(row['recipient_users']) || Boolean(row['recipient_groups'])), // prettier-ignore
        wrong: [[record('sysevent_email_action', { name: 'n', recipient_users: 'a' })]],
    },
    {
        definition: 'SE10029',
        title: 'modules lead to tables that are there, under short titles (SE10514)',
        find: (app) =>
            rows(app, 'sys_app_module', ({ name = '', link_type = '', title = '' }) => {
                const isOwn = app.of('sys_db_object').some((table) => table['name'] === name)
                return (link_type === 'LIST' && !isOwn) || title.length > 40
            }),
        wrong: [[record('sys_app_module', { title: 'm', link_type: 'LIST', name: 'x_nowhere' })]],
    },
    {
        definition: 'SE10145',
        title: 'no page has the name of a table, and no two reports have one title (SE10300)',
        find: (app) => [
            ...rows(app, 'sys_ui_page', (page) => app.of('sys_db_object').some(({ name }) => page['endpoint'] === `${name ?? ''}.do`)), // prettier-ignore
            ...doubles(app.of('sys_report').map(({ title = '' }) => title)),
        ],
        wrong: [[record('sys_report', { title: 'r' }), record('sys_report', { title: 'r' })]],
    },
    {
        definition: 'SE10307',
        title: 'the JavaScript mode is not Compatibility',
        find: (app) => rows(app, 'sys_app', (row) => !['es_latest', 'es5'].includes(row['js_level'] ?? '')),
        wrong: [[record('sys_app', { name: 'a', js_level: 'traditional' })]],
    },
]
