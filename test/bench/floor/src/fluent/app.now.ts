import '@servicenow/sdk/global'
import { Acl, CrossScopePrivilege, RestApi, Role, StringColumn, Table } from '@servicenow/sdk/core'
import { insertThree } from '../server/insert-three'

export const user = Role({ name: 'x_floor_app.user', containsRoles: [] })

// As large as the connector's own request, in the same table hierarchy.
export const x_floor_app_request = Table({
    name: 'x_floor_app_request',
    label: 'Floor request',
    extends: 'task',
    autoNumber: { prefix: 'FLOOR', number: 1000, numberOfDigits: 7 },
    schema: {
        task_id: StringColumn({ label: 'Task ID', maxLength: 100 }),
        task_name: StringColumn({ label: 'Task name', maxLength: 1000 }),
        details: StringColumn({ label: 'Description as received', maxLength: 65000 }),
        received: StringColumn({ label: 'Task as received', maxLength: 500000 }),
    },
})

export const x_floor_app_log = Table({
    name: 'x_floor_app_log',
    label: 'Floor log',
    schema: { message: StringColumn({ label: 'Message', maxLength: 1000 }) },
})

const endpoint = Acl({
    $id: Now.ID['endpoint'],
    type: 'rest_endpoint',
    name: 'floor',
    operation: 'execute',
    roles: [user],
    adminOverrides: false,
})

RestApi({
    $id: Now.ID['api'],
    name: 'Floor',
    serviceId: 'floor',
    consumes: 'application/json',
    produces: 'application/json',
    shortDescription: 'Three inserts and an answer',
    enforceAcl: [endpoint],
    routes: [
        {
            $id: Now.ID['insert'],
            name: 'Insert',
            method: 'POST',
            path: '/tasks',
            script: insertThree,
            internalRole: false,
            shortDescription: 'Inserts a request, its ticket and a log row',
            enforceAcl: [endpoint],
        },
    ],
})

CrossScopePrivilege({
    $id: Now.ID['create_incident'],
    operation: 'create',
    status: 'allowed',
    targetName: 'incident',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
CrossScopePrivilege({
    $id: Now.ID['create_change'],
    operation: 'create',
    status: 'allowed',
    targetName: 'change_request',
    targetScope: 'global',
    targetType: 'sys_db_object',
})
