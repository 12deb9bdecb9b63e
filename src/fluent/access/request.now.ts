import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { adminRole, userRole } from '../roles.now'

// People read requests and work those that have no ticket yet; with a ticket, the ticket is where they work, so
// state, priority, assignment and due date are theirs only as long as there is none: nor can an administrator then write
// what the ticket would take back. Only the connector makes rows. "Deny unless" keeps those out whom the controls of task
// let in: by the documentation a control that fails hands on to its parent's.

Acl({
    $id: Now.ID['acl-request-read'],
    type: 'record',
    table: 'x_mioms_m365ticket_request',
    operation: 'read',
    decisionType: 'allow',
    localOrExisting: 'Local',
    roles: [userRole],
    adminOverrides: true,
    description: 'Users of the app read requests.',
})

Acl({
    $id: Now.ID['acl-request-read-fields'],
    type: 'record',
    table: 'x_mioms_m365ticket_request',
    field: '*',
    operation: 'read',
    decisionType: 'allow',
    localOrExisting: 'Local',
    roles: [userRole],
    adminOverrides: true,
    description: 'Users of the app read every field of a request.',
})

Acl({
    $id: Now.ID['acl-request-create'],
    type: 'record',
    table: 'x_mioms_m365ticket_request',
    operation: 'create',
    decisionType: 'deny',
    localOrExisting: 'Local',
    script: `answer = false`,
    adminOverrides: false,
    description: 'Requests come from Microsoft 365 only.',
})

Acl({
    $id: Now.ID['acl-request-write'],
    type: 'record',
    table: 'x_mioms_m365ticket_request',
    operation: 'write',
    decisionType: 'allow',
    localOrExisting: 'Local',
    roles: [userRole],
    adminOverrides: true,
    description: 'Users of the app work on requests.',
})

Acl({
    $id: Now.ID['acl-request-write-fields'],
    type: 'record',
    table: 'x_mioms_m365ticket_request',
    field: '*',
    operation: 'write',
    decisionType: 'allow',
    localOrExisting: 'Local',
    script: `answer = false`,
    adminOverrides: false,
    description: 'What came from Microsoft 365 stays as it came.',
})

Acl({
    $id: Now.ID['acl-request-delete'],
    type: 'record',
    table: 'x_mioms_m365ticket_request',
    operation: 'delete',
    decisionType: 'allow',
    localOrExisting: 'Local',
    roles: [adminRole],
    adminOverrides: true,
    description: 'Administrators of the app delete requests.',
})

Acl({
    $id: Now.ID['acl-request-write-work-notes'],
    type: 'record',
    table: 'x_mioms_m365ticket_request',
    field: 'work_notes',
    operation: 'write',
    decisionType: 'allow',
    localOrExisting: 'Local',
    roles: [userRole],
    adminOverrides: true,
    description: 'Users of the app add notes.',
})

Acl({
    $id: Now.ID['acl-request-write-comments'],
    type: 'record',
    table: 'x_mioms_m365ticket_request',
    field: 'comments',
    operation: 'write',
    decisionType: 'allow',
    localOrExisting: 'Local',
    roles: [userRole],
    adminOverrides: true,
    description: 'Users of the app add notes.',
})

Acl({
    $id: Now.ID['acl-request-write-state'],
    type: 'record',
    table: 'x_mioms_m365ticket_request',
    field: 'state',
    operation: 'write',
    decisionType: 'allow',
    localOrExisting: 'Local',
    roles: [userRole, 'admin'],
    condition: 'ticket_numberISEMPTY',
    adminOverrides: false,
    description: 'Theirs only while there is no ticket: the ticket is where people work.',
})

Acl({
    $id: Now.ID['acl-request-write-priority'],
    type: 'record',
    table: 'x_mioms_m365ticket_request',
    field: 'priority',
    operation: 'write',
    decisionType: 'allow',
    localOrExisting: 'Local',
    roles: [userRole, 'admin'],
    condition: 'ticket_numberISEMPTY',
    adminOverrides: false,
    description: 'Theirs only while there is no ticket: the ticket is where people work.',
})

Acl({
    $id: Now.ID['acl-request-write-assigned-to'],
    type: 'record',
    table: 'x_mioms_m365ticket_request',
    field: 'assigned_to',
    operation: 'write',
    decisionType: 'allow',
    localOrExisting: 'Local',
    roles: [userRole, 'admin'],
    condition: 'ticket_numberISEMPTY',
    adminOverrides: false,
    description: 'Theirs only while there is no ticket: the ticket is where people work.',
})

Acl({
    $id: Now.ID['acl-request-write-assignment-group'],
    type: 'record',
    table: 'x_mioms_m365ticket_request',
    field: 'assignment_group',
    operation: 'write',
    decisionType: 'allow',
    localOrExisting: 'Local',
    roles: [userRole, 'admin'],
    condition: 'ticket_numberISEMPTY',
    adminOverrides: false,
    description: 'Theirs only while there is no ticket: the ticket is where people work.',
})

Acl({
    $id: Now.ID['acl-request-write-due-date'],
    type: 'record',
    table: 'x_mioms_m365ticket_request',
    field: 'due_date',
    operation: 'write',
    decisionType: 'allow',
    localOrExisting: 'Local',
    roles: [userRole, 'admin'],
    condition: 'ticket_numberISEMPTY',
    adminOverrides: false,
    description: 'Theirs only while there is no ticket: the ticket is where people work.',
})

Acl({
    $id: Now.ID['acl-request-read-only'],
    type: 'record',
    table: 'x_mioms_m365ticket_request',
    operation: 'read',
    decisionType: 'deny',
    localOrExisting: 'Local',
    roles: [userRole],
    adminOverrides: true,
    description: 'Nobody else, whatever they may with tasks.',
})

Acl({
    $id: Now.ID['acl-request-write-only'],
    type: 'record',
    table: 'x_mioms_m365ticket_request',
    operation: 'write',
    decisionType: 'deny',
    localOrExisting: 'Local',
    roles: [userRole],
    adminOverrides: true,
    description: 'Nobody else, whatever they may with tasks.',
})

Acl({
    $id: Now.ID['acl-request-delete-only'],
    type: 'record',
    table: 'x_mioms_m365ticket_request',
    operation: 'delete',
    decisionType: 'deny',
    localOrExisting: 'Local',
    roles: [adminRole],
    adminOverrides: true,
    description: 'Nobody else, whatever they may with tasks.',
})
