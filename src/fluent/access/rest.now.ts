import { Acl } from '@servicenow/sdk/core'
import { adminRole, integrationRole } from '../roles.now'

// Each REST service has an access control of its own: the stock external default lets nearly everybody in.

// The connector is for the integration user alone. Administrators pass every question for a role, whether they override
// the control or not: only a script keeps them out
// (https://support.servicenow.com/kb?id=kb_article_view&sysparm_article=KB0687527).
export const connectorAccess = Acl({
    $id: Now.ID['acl-rest-connector'],
    type: 'rest_endpoint',
    name: 'x_mioms_m365ticket.connector',
    operation: 'execute',
    decisionType: 'allow',
    localOrExisting: 'Local',
    roles: [integrationRole],
    script: `answer = !gs.hasRole('admin')`,
    adminOverrides: false,
    description: 'The security center, signed in as the integration user, calls the connector.',
})

export const setupAccess = Acl({
    $id: Now.ID['acl-rest-setup'],
    type: 'rest_endpoint',
    name: 'x_mioms_m365ticket.setup',
    operation: 'execute',
    decisionType: 'allow',
    localOrExisting: 'Local',
    roles: [adminRole],
    adminOverrides: true,
    description:
        'Administrators call the setup routes; those that write check for the platform administrator themselves.',
})
