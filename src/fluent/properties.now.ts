import { Property } from '@servicenow/sdk/core'
import { adminRole } from './roles.now'

Property({
    $id: Now.ID['property-default-caller'],
    name: 'x_mioms_m365ticket.default_caller',
    type: 'string',
    value: '',
    description:
        'User ID (user_name) of the caller or requester of a ticket whose requester has no user in this instance. Empty: the integration user.',
    roles: { read: [adminRole], write: [adminRole] },
})

Property({
    $id: Now.ID['property-redirect-url'],
    name: 'x_mioms_m365ticket.redirect_url',
    type: 'string',
    value: 'https://security.microsoft.com/ticketProvisioning',
    description: "Redirect URL of the OAuth client: Microsoft's provisioning page.",
    roles: { read: [adminRole], write: ['admin'] },
})

Property({
    $id: Now.ID['property-paused'],
    name: 'x_mioms_m365ticket.paused',
    type: 'boolean',
    value: false,
    description:
        'Yes: the connector takes no tasks, changes or comments and answers 503 with Retry-After until it is No again.',
    roles: { read: [adminRole], write: [adminRole] },
})

Property({
    $id: Now.ID['property-log-days'],
    name: 'x_mioms_m365ticket.log_days',
    type: 'integer',
    value: 30,
    description: 'Days that entries of the connector log are kept.',
    roles: { read: [adminRole], write: [adminRole] },
})

Property({
    $id: Now.ID['property-notify-group'],
    name: 'x_mioms_m365ticket.notify_group',
    type: 'string',
    value: '',
    description:
        'Name of the group that gets e-mail when the authorization ends within 14 days, the connection needs attention, or a ticket was given up after 24 hours. Empty: nobody.',
    roles: { read: [adminRole], write: [adminRole] },
})

Property({
    $id: Now.ID['property-share-work-notes'],
    name: 'x_mioms_m365ticket.share_work_notes',
    type: 'boolean',
    value: false,
    description:
        'Yes: Microsoft 365 may read the internal work notes of the tickets too, not only the comments that customers see.',
    roles: { read: [adminRole], write: [adminRole] },
})
