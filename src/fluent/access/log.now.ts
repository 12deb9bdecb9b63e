import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { adminRole } from '../roles.now'

// Administrators of the app read; only the app's own scripts write.

Acl({
    $id: Now.ID['acl-log-read'],
    type: 'record',
    table: 'x_mioms_m365ticket_log',
    operation: 'read',
    decisionType: 'allow',
    localOrExisting: 'Local',
    roles: [adminRole],
    adminOverrides: true,
    description: 'Administrators of the app read.',
})

Acl({
    $id: Now.ID['acl-log-create'],
    type: 'record',
    table: 'x_mioms_m365ticket_log',
    operation: 'create',
    decisionType: 'allow',
    localOrExisting: 'Local',
    script: `answer = false`,
    adminOverrides: false,
    description: 'Written by the app alone.',
})

Acl({
    $id: Now.ID['acl-log-write'],
    type: 'record',
    table: 'x_mioms_m365ticket_log',
    operation: 'write',
    decisionType: 'allow',
    localOrExisting: 'Local',
    script: `answer = false`,
    adminOverrides: false,
    description: 'Written by the app alone.',
})

Acl({
    $id: Now.ID['acl-log-delete'],
    type: 'record',
    table: 'x_mioms_m365ticket_log',
    operation: 'delete',
    decisionType: 'allow',
    localOrExisting: 'Local',
    script: `answer = false`,
    adminOverrides: false,
    description: 'Written by the app alone.',
})
