import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { adminRole } from '../roles.now'

// Administrators of the app read; only the app's own scripts write. "Deny unless" holds for
// administrators too: by the documentation a control that only fails hands on to the platform's own, which lets them
// through.

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
    decisionType: 'deny',
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
    decisionType: 'deny',
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
    decisionType: 'deny',
    localOrExisting: 'Local',
    script: `answer = false`,
    adminOverrides: false,
    description: 'Written by the app alone.',
})
