import '@servicenow/sdk/global'
import { RestApi } from '@servicenow/sdk/core'
import { createIntegrationUser, createOAuthClient } from '../../server/rest/setup'
import { setupAccess } from '../access/rest.now'

RestApi({
    $id: Now.ID['rest-setup'],
    name: 'Microsoft 365 connector setup',
    serviceId: 'setup',
    shortDescription: 'What the installation checklist calls in the session of the administrator.',
    consumes: 'application/json',
    produces: 'application/json',
    enforceAcl: [setupAccess],
    versions: [
        { $id: Now.ID['rest-setup-v1'], version: 1, isDefault: true, active: true, shortDescription: 'Version 1' },
    ],
    routes: [
        {
            $id: Now.ID['rest-setup-create-oauth-client'],
            name: 'Create the OAuth client',
            method: 'POST',
            path: '/oauth-client',
            version: 1,
            script: createOAuthClient,
            enforceAcl: [setupAccess],
            internalRole: false,
            shortDescription: 'Step 1 of the checklist: creates the OAuth client and answers its secret once.',
        },
        {
            $id: Now.ID['rest-setup-create-integration-user'],
            name: 'Create the integration user',
            method: 'POST',
            path: '/integration-user',
            version: 1,
            script: createIntegrationUser,
            enforceAcl: [setupAccess],
            internalRole: false,
            shortDescription: 'Step 2 of the checklist: creates the integration user and answers its password once.',
        },
    ],
})
