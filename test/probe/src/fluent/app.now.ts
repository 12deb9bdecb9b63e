import '@servicenow/sdk/global'
import {
    Acl,
    BooleanColumn,
    BusinessRule,
    ChoiceColumn,
    CrossScopePrivilege,
    DateTimeColumn,
    GenericColumn,
    IntegerColumn,
    Property,
    Record,
    ReferenceColumn,
    RestApi,
    Role,
    ScheduledScript,
    StringColumn,
    Table,
} from '@servicenow/sdk/core'
import {
    caughtUnknownMethod,
    crash,
    data,
    echo,
    escape,
    nothing,
    queries,
    refuse,
    unknownMethod,
    unknownTable,
} from '../server/routes'
import { guardItem, incidentChanged, job } from '../server/rules'

export const user = Role({ name: 'x_probe_app.user', containsRoles: [] })

export const x_probe_app_item = Table({
    name: 'x_probe_app_item',
    label: 'Probe item',
    allowWebServiceAccess: true,
    actions: ['read'],
    display: 'name',
    index: [
        { name: 'key', unique: true, element: 'key' },
        { name: 'listing', unique: false, element: ['sys_updated_on', 'sys_id'] },
    ],
    schema: {
        name: StringColumn({ label: 'Name', maxLength: 40 }),
        key: StringColumn({ label: 'Key', maxLength: 40 }),
        note: StringColumn({ label: 'Note', maxLength: 10 }),
        text: StringColumn({ label: 'Text', maxLength: 40, isFullUTF8: true }),
        user: ReferenceColumn({ label: 'User', referenceTable: 'sys_user' }),
        secret: GenericColumn({ label: 'Secret', columnType: 'password2', maxLength: 255 }),
        due: DateTimeColumn({ label: 'Due' }),
        size: IntegerColumn({ label: 'Size', default: '7' }),
        open: BooleanColumn({ label: 'Open', default: true }),
        kind: ChoiceColumn({
            label: 'Kind',
            choices: { a: { label: 'First', sequence: 0 }, b: { label: 'Second', sequence: 1 } },
        }),
    },
})

export const x_probe_app_task = Table({
    name: 'x_probe_app_task',
    label: 'Probe task',
    extends: 'task',
    allowWebServiceAccess: true,
    actions: ['read'],
    autoNumber: { prefix: 'PROBE', number: 1000, numberOfDigits: 7 },
    index: [{ name: 'listing', unique: false, element: ['sys_updated_on', 'sys_id'] }],
    schema: { item: ReferenceColumn({ label: 'Item', referenceTable: 'x_probe_app_item', cascadeRule: 'cascade' }) },
})

export const x_probe_app_closed = Table({
    name: 'x_probe_app_closed',
    label: 'Probe closed',
    accessibleFrom: 'package_private',
    actions: [],
    schema: { name: StringColumn({ label: 'Name' }) },
})

const endpoint = Acl({
    $id: Now.ID['endpoint'],
    type: 'rest_endpoint',
    name: 'probe',
    operation: 'execute',
    roles: [user],
    adminOverrides: true,
})

Acl({
    $id: Now.ID['item_read'],
    type: 'record',
    table: 'x_probe_app_item',
    operation: 'read',
    roles: [user],
    adminOverrides: true,
})
Acl({
    $id: Now.ID['item_write'],
    type: 'record',
    table: 'x_probe_app_item',
    operation: 'write',
    roles: [user],
    condition: 'open=true',
    script: 'answer = current.getValue("name") !== "read-only"',
    adminOverrides: false,
})

RestApi({
    $id: Now.ID['api'],
    name: 'Probe',
    serviceId: 'probe',
    consumes: 'application/json,application/xml,text/xml',
    produces: 'application/json',
    shortDescription: 'Pokes at the stand-in',
    enforceAcl: [endpoint],
    versions: [{ $id: Now.ID['v1'], version: 1, isDefault: true, active: true }],
    routes: [
        {
            $id: Now.ID['queries'],
            name: 'Queries',
            method: 'GET',
            path: '/queries',
            script: queries,
            version: 1,
            internalRole: false,
            shortDescription: 'Probe',
            enforceAcl: [endpoint],
        },
        {
            $id: Now.ID['method'],
            name: 'Unknown method',
            method: 'GET',
            path: '/unknown-method',
            script: unknownMethod,
            version: 1,
            internalRole: false,
            shortDescription: 'Probe',
            enforceAcl: [endpoint],
        },
        {
            $id: Now.ID['caught'],
            name: 'Caught',
            method: 'GET',
            path: '/caught-unknown-method',
            script: caughtUnknownMethod,
            version: 1,
            internalRole: false,
            shortDescription: 'Probe',
            enforceAcl: [endpoint],
        },
        {
            $id: Now.ID['table'],
            name: 'Unknown table',
            method: 'GET',
            path: '/unknown-table',
            script: unknownTable,
            version: 1,
            internalRole: false,
            shortDescription: 'Probe',
            enforceAcl: [endpoint],
        },
        {
            $id: Now.ID['escape'],
            name: 'Escape',
            method: 'GET',
            path: '/escape',
            script: escape,
            version: 1,
            internalRole: false,
            shortDescription: 'Probe',
            enforceAcl: [endpoint],
        },
        {
            $id: Now.ID['echo'],
            name: 'Echo',
            method: 'POST',
            path: '/echo/{name}',
            script: echo,
            version: 1,
            internalRole: false,
            shortDescription: 'Probe',
            enforceAcl: [endpoint],
        },
        {
            $id: Now.ID['data'],
            name: 'Data',
            method: 'POST',
            path: '/data',
            script: data,
            version: 1,
            internalRole: false,
            shortDescription: 'Probe',
            enforceAcl: [endpoint],
        },
        {
            $id: Now.ID['crash'],
            name: 'Crash',
            method: 'GET',
            path: '/crash',
            script: crash,
            version: 1,
            internalRole: false,
            shortDescription: 'Probe',
            enforceAcl: [endpoint],
        },
        {
            $id: Now.ID['refuse'],
            name: 'Refuse',
            method: 'GET',
            path: '/refuse',
            script: refuse,
            version: 1,
            internalRole: false,
            shortDescription: 'Probe',
            enforceAcl: [endpoint],
        },
        {
            $id: Now.ID['nothing'],
            name: 'Nothing',
            method: 'DELETE',
            path: '/nothing',
            script: nothing,
            version: 1,
            internalRole: false,
            shortDescription: 'Probe',
            enforceAcl: [endpoint],
        },
    ],
})

BusinessRule({
    $id: Now.ID['guard'],
    name: 'Probe guard',
    table: 'x_probe_app_item',
    when: 'before',
    action: ['insert', 'update'],
    order: 100,
    script: guardItem,
})
BusinessRule({
    $id: Now.ID['incident'],
    name: 'Probe incident',
    table: 'incident',
    when: 'async',
    action: ['insert', 'update'],
    filterCondition: 'correlation_display=probe',
    script: incidentChanged,
})
ScheduledScript({
    $id: Now.ID['minutely'],
    name: 'Probe minutely',
    frequency: 'periodically',
    executionInterval: { hours: 0, minutes: 1, seconds: 0 },
    executionStart: '2020-01-01 00:00:00',
    script: job,
})
ScheduledScript({
    $id: Now.ID['daily'],
    name: 'Probe daily',
    frequency: 'daily',
    executionTime: { hours: 3, minutes: 15, seconds: 0 },
    timeZone: 'UTC',
    script: job,
})
Property({ $id: Now.ID['property'], name: 'x_probe_app.mode', type: 'string', value: 'gentle' })
Record({
    table: 'sys_ui_message',
    $id: Now.ID['message'],
    data: { key: 'x_probe_app.hello', message: 'Hello {0}', language: 'en' },
})

CrossScopePrivilege({
    $id: Now.ID['p1'],
    operation: 'read',
    status: 'allowed',
    targetName: 'incident',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['p2'],
    operation: 'create',
    status: 'allowed',
    targetName: 'incident',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['p3'],
    operation: 'write',
    status: 'allowed',
    targetName: 'incident',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['p4'],
    operation: 'read',
    status: 'allowed',
    targetName: 'change_request',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['p5'],
    operation: 'create',
    status: 'allowed',
    targetName: 'change_request',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['p6'],
    operation: 'write',
    status: 'allowed',
    targetName: 'change_request',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
