import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { adminRole } from '../roles.now'

// A list that administrators of the app keep.

Acl({
    $id: Now.ID['acl-route-read'],
    type: 'record',
    table: 'x_mioms_m365ticket_route',
    operation: 'read',
    decisionType: 'allow',
    localOrExisting: 'Local',
    roles: [adminRole],
    adminOverrides: true,
    description: 'Kept by administrators of the app.',
})

Acl({
    $id: Now.ID['acl-route-create'],
    type: 'record',
    table: 'x_mioms_m365ticket_route',
    operation: 'create',
    decisionType: 'allow',
    localOrExisting: 'Local',
    roles: [adminRole],
    adminOverrides: true,
    description: 'Kept by administrators of the app.',
})

Acl({
    $id: Now.ID['acl-route-write'],
    type: 'record',
    table: 'x_mioms_m365ticket_route',
    operation: 'write',
    decisionType: 'allow',
    localOrExisting: 'Local',
    roles: [adminRole],
    adminOverrides: true,
    description: 'Kept by administrators of the app.',
})

Acl({
    $id: Now.ID['acl-route-delete'],
    type: 'record',
    table: 'x_mioms_m365ticket_route',
    operation: 'delete',
    decisionType: 'allow',
    localOrExisting: 'Local',
    roles: [adminRole],
    adminOverrides: true,
    description: 'Kept by administrators of the app.',
})
