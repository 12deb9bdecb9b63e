import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { adminRole } from '../roles.now'

// A list that administrators of the app keep.

Acl({
    $id: Now.ID['acl-state-read'],
    type: 'record',
    table: 'x_mioms_m365ticket_state',
    operation: 'read',
    decisionType: 'allow',
    localOrExisting: 'Local',
    roles: [adminRole],
    adminOverrides: true,
    description: 'Kept by administrators of the app.',
})

Acl({
    $id: Now.ID['acl-state-create'],
    type: 'record',
    table: 'x_mioms_m365ticket_state',
    operation: 'create',
    decisionType: 'allow',
    localOrExisting: 'Local',
    roles: [adminRole],
    adminOverrides: true,
    description: 'Kept by administrators of the app.',
})

Acl({
    $id: Now.ID['acl-state-write'],
    type: 'record',
    table: 'x_mioms_m365ticket_state',
    operation: 'write',
    decisionType: 'allow',
    localOrExisting: 'Local',
    roles: [adminRole],
    adminOverrides: true,
    description: 'Kept by administrators of the app.',
})

Acl({
    $id: Now.ID['acl-state-delete'],
    type: 'record',
    table: 'x_mioms_m365ticket_state',
    operation: 'delete',
    decisionType: 'allow',
    localOrExisting: 'Local',
    roles: [adminRole],
    adminOverrides: true,
    description: 'Kept by administrators of the app.',
})
