import '@servicenow/sdk/global'
import { RestApi } from '@servicenow/sdk/core'
import { createTask, deleteConnection, getConnection, getTask, putConnection } from '../../server/rest/connector'
import { connectorAccess } from '../access/rest.now'

RestApi({
    $id: Now.ID['rest-connector'],
    name: 'Microsoft 365 connector',
    serviceId: 'connector',
    shortDescription:
        "What Microsoft's security center calls: sends tasks, tracks their tickets, reads the connection.",
    consumes: 'application/json',
    produces: 'application/json',
    enforceAcl: [connectorAccess],
    versions: [
        { $id: Now.ID['rest-connector-v1'], version: 1, isDefault: true, active: true, shortDescription: 'Version 1' },
    ],
    routes: [
        {
            $id: Now.ID['rest-connector-create-task'],
            name: 'Create a task',
            method: 'POST',
            path: '/tasks',
            version: 1,
            script: createTask,
            enforceAcl: [connectorAccess],
            internalRole: false,
            shortDescription:
                'Receives a task and creates its ticket; a retry with the same taskId creates nothing new.',
        },
        {
            $id: Now.ID['rest-connector-get-task'],
            name: 'Read a task',
            method: 'GET',
            path: '/tasks/{taskId}',
            version: 1,
            script: getTask,
            enforceAcl: [connectorAccess],
            internalRole: false,
            shortDescription: 'Reads one task with its ticket and state.',
        },
        {
            $id: Now.ID['rest-connector-get-connection'],
            name: 'Read the connection',
            method: 'GET',
            path: '/connection',
            version: 1,
            script: getConnection,
            enforceAcl: [connectorAccess],
            internalRole: false,
            shortDescription: 'Reads the status of the connection and what is wrong with it.',
        },
        {
            $id: Now.ID['rest-connector-put-connection'],
            name: 'Say who is connected',
            method: 'PUT',
            path: '/connection',
            version: 1,
            script: putConnection,
            enforceAcl: [connectorAccess],
            internalRole: false,
            shortDescription: 'Notes the tenant that is connected and reads the connection.',
        },
        {
            $id: Now.ID['rest-connector-delete-connection'],
            name: 'Remove the connection',
            method: 'DELETE',
            path: '/connection',
            version: 1,
            script: deleteConnection,
            enforceAcl: [connectorAccess],
            internalRole: false,
            shortDescription: 'Makes the OAuth client and the integration user inactive; tickets are kept.',
        },
    ],
})
