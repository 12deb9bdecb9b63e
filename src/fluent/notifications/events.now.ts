import { Record } from '@servicenow/sdk/core'

// At most 40 characters each. Parameter 1 is the sys_id of the group that is told.

Record({
    $id: Now.ID['event-token-ends'],
    table: 'sysevent_register',
    data: {
        suffix: 'token_ends',
        event_name: 'x_mioms_m365ticket.token_ends',
        description: 'The authorization of the connection ends within 14 days',
        table: 'x_mioms_m365ticket_connection',
        fired_by: 'Scheduled job: Microsoft 365 connector: notify',
    },
})

Record({
    $id: Now.ID['event-degraded'],
    table: 'sysevent_register',
    data: {
        suffix: 'degraded',
        event_name: 'x_mioms_m365ticket.degraded',
        description: 'The connection needs attention',
        table: 'x_mioms_m365ticket_connection',
        fired_by: 'Scheduled job: Microsoft 365 connector: notify',
    },
})

Record({
    $id: Now.ID['event-ticket-given-up'],
    table: 'sysevent_register',
    data: {
        suffix: 'ticket_given_up',
        event_name: 'x_mioms_m365ticket.ticket_given_up',
        description: 'A ticket could not be created within 24 hours',
        table: 'x_mioms_m365ticket_request',
        fired_by: 'Scheduled job: Microsoft 365 connector: notify',
    },
})
