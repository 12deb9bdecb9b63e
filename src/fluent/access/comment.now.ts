import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { userRole } from '../roles.now'

// People who work on requests read; only the app's own scripts write. "Deny unless" holds for
// administrators too: by the documentation a control that only fails hands on to the platform's own, which lets them
// through.

Acl({
    $id: Now.ID['acl-comment-read'],
    type: 'record',
    table: 'x_mioms_m365ticket_comment',
    operation: 'read',
    decisionType: 'allow',
    localOrExisting: 'Local',
    roles: [userRole],
    adminOverrides: true,
    description: 'People who work on requests read.',
})

Acl({
    $id: Now.ID['acl-comment-create'],
    type: 'record',
    table: 'x_mioms_m365ticket_comment',
    operation: 'create',
    decisionType: 'deny',
    localOrExisting: 'Local',
    script: `answer = false`,
    adminOverrides: false,
    description: 'Written by the app alone.',
})

Acl({
    $id: Now.ID['acl-comment-write'],
    type: 'record',
    table: 'x_mioms_m365ticket_comment',
    operation: 'write',
    decisionType: 'deny',
    localOrExisting: 'Local',
    script: `answer = false`,
    adminOverrides: false,
    description: 'Written by the app alone.',
})

Acl({
    $id: Now.ID['acl-comment-delete'],
    type: 'record',
    table: 'x_mioms_m365ticket_comment',
    operation: 'delete',
    decisionType: 'deny',
    localOrExisting: 'Local',
    script: `answer = false`,
    adminOverrides: false,
    description: 'Written by the app alone.',
})
