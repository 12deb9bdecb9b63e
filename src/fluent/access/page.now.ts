import { Acl } from '@servicenow/sdk/core'
import { adminRole } from '../roles.now'

// Without an access control of its own anybody who is logged in may open a UI page.
Acl({
    $id: Now.ID['acl-page-setup'],
    type: 'ui_page',
    name: 'x_mioms_m365ticket_setup',
    operation: 'read',
    decisionType: 'allow',
    localOrExisting: 'Local',
    roles: [adminRole],
    adminOverrides: true,
    description: 'Administrators of the connector open the installation checklist.',
})
