import { Record } from '@servicenow/sdk/core'

// Base states of both ticket types. Only the first install writes them: names that were changed stay.

Record({
    $id: Now.ID['state-change-new'],
    $meta: { installMethod: 'first install' },
    table: 'x_mioms_m365ticket_state',
    data: { ticket_type: 'change', value: '-5', name: 'New', category: 'open', order: 10 },
})

Record({
    $id: Now.ID['state-change-assess'],
    $meta: { installMethod: 'first install' },
    table: 'x_mioms_m365ticket_state',
    data: { ticket_type: 'change', value: '-4', name: 'Assess', category: 'open', order: 20 },
})

Record({
    $id: Now.ID['state-change-authorize'],
    $meta: { installMethod: 'first install' },
    table: 'x_mioms_m365ticket_state',
    data: { ticket_type: 'change', value: '-3', name: 'Authorize', category: 'open', order: 30 },
})

Record({
    $id: Now.ID['state-change-scheduled'],
    $meta: { installMethod: 'first install' },
    table: 'x_mioms_m365ticket_state',
    data: { ticket_type: 'change', value: '-2', name: 'Scheduled', category: 'open', order: 40 },
})

Record({
    $id: Now.ID['state-change-implement'],
    $meta: { installMethod: 'first install' },
    table: 'x_mioms_m365ticket_state',
    data: { ticket_type: 'change', value: '-1', name: 'Implement', category: 'open', order: 50 },
})

Record({
    $id: Now.ID['state-change-review'],
    $meta: { installMethod: 'first install' },
    table: 'x_mioms_m365ticket_state',
    data: { ticket_type: 'change', value: '0', name: 'Review', category: 'open', order: 60 },
})

Record({
    $id: Now.ID['state-change-closed'],
    $meta: { installMethod: 'first install' },
    table: 'x_mioms_m365ticket_state',
    data: { ticket_type: 'change', value: '3', name: 'Closed', category: 'closed', order: 70 },
})

Record({
    $id: Now.ID['state-change-canceled'],
    $meta: { installMethod: 'first install' },
    table: 'x_mioms_m365ticket_state',
    data: { ticket_type: 'change', value: '4', name: 'Canceled', category: 'closed', order: 80 },
})

Record({
    $id: Now.ID['state-incident-new'],
    $meta: { installMethod: 'first install' },
    table: 'x_mioms_m365ticket_state',
    data: { ticket_type: 'incident', value: '1', name: 'New', category: 'open', order: 10 },
})

Record({
    $id: Now.ID['state-incident-in-progress'],
    $meta: { installMethod: 'first install' },
    table: 'x_mioms_m365ticket_state',
    data: { ticket_type: 'incident', value: '2', name: 'In Progress', category: 'open', order: 20 },
})

Record({
    $id: Now.ID['state-incident-on-hold'],
    $meta: { installMethod: 'first install' },
    table: 'x_mioms_m365ticket_state',
    data: { ticket_type: 'incident', value: '3', name: 'On Hold', category: 'open', order: 30 },
})

Record({
    $id: Now.ID['state-incident-resolved'],
    $meta: { installMethod: 'first install' },
    table: 'x_mioms_m365ticket_state',
    data: { ticket_type: 'incident', value: '6', name: 'Resolved', category: 'closed', order: 40 },
})

Record({
    $id: Now.ID['state-incident-closed'],
    $meta: { installMethod: 'first install' },
    table: 'x_mioms_m365ticket_state',
    data: { ticket_type: 'incident', value: '7', name: 'Closed', category: 'closed', order: 50 },
})

Record({
    $id: Now.ID['state-incident-canceled'],
    $meta: { installMethod: 'first install' },
    table: 'x_mioms_m365ticket_state',
    data: { ticket_type: 'incident', value: '8', name: 'Canceled', category: 'closed', order: 60 },
})
