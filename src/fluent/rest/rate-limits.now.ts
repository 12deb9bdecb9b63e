import { Record } from '@servicenow/sdk/core'
import { integrationRole } from '../roles.now'

// One rule a route, inactive: an administrator switches on what this instance needs (docs/install.md). A rule names its
// API and resource by their texts, as the platform's form offers them, and holds for each user with the role by itself.

Record({
    $id: Now.ID['rate-limit-create-task'],
    table: 'sys_rate_limit_rules',
    data: {
        name: 'Microsoft 365 connector: create a task',
        active: false,
        api: 'Microsoft 365 connector',
        version: 'v1',
        api_resource: 'POST /x_mioms_m365ticket/v1/connector/tasks',
        rest_api_resource: 'POST /x_mioms_m365ticket/v1/connector/tasks',
        requests: 1000,
        type: 'Role',
        role: integrationRole,
    },
})

Record({
    $id: Now.ID['rate-limit-get-task'],
    table: 'sys_rate_limit_rules',
    data: {
        name: 'Microsoft 365 connector: read a task',
        active: false,
        api: 'Microsoft 365 connector',
        version: 'v1',
        api_resource: 'GET /x_mioms_m365ticket/v1/connector/tasks/{taskId}',
        rest_api_resource: 'GET /x_mioms_m365ticket/v1/connector/tasks/{taskId}',
        requests: 5000,
        type: 'Role',
        role: integrationRole,
    },
})

Record({
    $id: Now.ID['rate-limit-list-tasks'],
    table: 'sys_rate_limit_rules',
    data: {
        name: 'Microsoft 365 connector: list tasks',
        active: false,
        api: 'Microsoft 365 connector',
        version: 'v1',
        api_resource: 'GET /x_mioms_m365ticket/v1/connector/tasks',
        rest_api_resource: 'GET /x_mioms_m365ticket/v1/connector/tasks',
        requests: 2000,
        type: 'Role',
        role: integrationRole,
    },
})

Record({
    $id: Now.ID['rate-limit-summary'],
    table: 'sys_rate_limit_rules',
    data: {
        name: 'Microsoft 365 connector: count tasks',
        active: false,
        api: 'Microsoft 365 connector',
        version: 'v1',
        api_resource: 'GET /x_mioms_m365ticket/v1/connector/summary',
        rest_api_resource: 'GET /x_mioms_m365ticket/v1/connector/summary',
        requests: 1000,
        type: 'Role',
        role: integrationRole,
    },
})

Record({
    $id: Now.ID['rate-limit-patch-task'],
    table: 'sys_rate_limit_rules',
    data: {
        name: 'Microsoft 365 connector: change a task',
        active: false,
        api: 'Microsoft 365 connector',
        version: 'v1',
        api_resource: 'PATCH /x_mioms_m365ticket/v1/connector/tasks/{taskId}',
        rest_api_resource: 'PATCH /x_mioms_m365ticket/v1/connector/tasks/{taskId}',
        requests: 1000,
        type: 'Role',
        role: integrationRole,
    },
})

Record({
    $id: Now.ID['rate-limit-create-comment'],
    table: 'sys_rate_limit_rules',
    data: {
        name: 'Microsoft 365 connector: comment on a task',
        active: false,
        api: 'Microsoft 365 connector',
        version: 'v1',
        api_resource: 'POST /x_mioms_m365ticket/v1/connector/tasks/{taskId}/comments',
        rest_api_resource: 'POST /x_mioms_m365ticket/v1/connector/tasks/{taskId}/comments',
        requests: 1000,
        type: 'Role',
        role: integrationRole,
    },
})

Record({
    $id: Now.ID['rate-limit-get-comments'],
    table: 'sys_rate_limit_rules',
    data: {
        name: 'Microsoft 365 connector: read the comments on a task',
        active: false,
        api: 'Microsoft 365 connector',
        version: 'v1',
        api_resource: 'GET /x_mioms_m365ticket/v1/connector/tasks/{taskId}/comments',
        rest_api_resource: 'GET /x_mioms_m365ticket/v1/connector/tasks/{taskId}/comments',
        requests: 5000,
        type: 'Role',
        role: integrationRole,
    },
})

Record({
    $id: Now.ID['rate-limit-get-ticket-states'],
    table: 'sys_rate_limit_rules',
    data: {
        name: 'Microsoft 365 connector: read the names of ticket states',
        active: false,
        api: 'Microsoft 365 connector',
        version: 'v1',
        api_resource: 'GET /x_mioms_m365ticket/v1/connector/ticket-states',
        rest_api_resource: 'GET /x_mioms_m365ticket/v1/connector/ticket-states',
        requests: 500,
        type: 'Role',
        role: integrationRole,
    },
})

Record({
    $id: Now.ID['rate-limit-put-ticket-states'],
    table: 'sys_rate_limit_rules',
    data: {
        name: 'Microsoft 365 connector: name ticket states',
        active: false,
        api: 'Microsoft 365 connector',
        version: 'v1',
        api_resource: 'PUT /x_mioms_m365ticket/v1/connector/ticket-states',
        rest_api_resource: 'PUT /x_mioms_m365ticket/v1/connector/ticket-states',
        requests: 100,
        type: 'Role',
        role: integrationRole,
    },
})

Record({
    $id: Now.ID['rate-limit-get-connection'],
    table: 'sys_rate_limit_rules',
    data: {
        name: 'Microsoft 365 connector: read the connection',
        active: false,
        api: 'Microsoft 365 connector',
        version: 'v1',
        api_resource: 'GET /x_mioms_m365ticket/v1/connector/connection',
        rest_api_resource: 'GET /x_mioms_m365ticket/v1/connector/connection',
        requests: 500,
        type: 'Role',
        role: integrationRole,
    },
})

Record({
    $id: Now.ID['rate-limit-put-connection'],
    table: 'sys_rate_limit_rules',
    data: {
        name: 'Microsoft 365 connector: say who is connected',
        active: false,
        api: 'Microsoft 365 connector',
        version: 'v1',
        api_resource: 'PUT /x_mioms_m365ticket/v1/connector/connection',
        rest_api_resource: 'PUT /x_mioms_m365ticket/v1/connector/connection',
        requests: 60,
        type: 'Role',
        role: integrationRole,
    },
})

Record({
    $id: Now.ID['rate-limit-delete-connection'],
    table: 'sys_rate_limit_rules',
    data: {
        name: 'Microsoft 365 connector: remove the connection',
        active: false,
        api: 'Microsoft 365 connector',
        version: 'v1',
        api_resource: 'DELETE /x_mioms_m365ticket/v1/connector/connection',
        rest_api_resource: 'DELETE /x_mioms_m365ticket/v1/connector/connection',
        requests: 60,
        type: 'Role',
        role: integrationRole,
    },
})
