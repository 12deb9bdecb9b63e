import '@servicenow/sdk/global'
import { EmailNotification } from '@servicenow/sdk/core'

// Sent to the group that the property x_mioms_m365ticket.notify_group names: the job hands its sys_id to the event.
// The words of the first two are the job's, in columns of the connection, since only it knows the causes.

EmailNotification({
    $id: Now.ID['mail-token-ends'],
    table: 'x_mioms_m365ticket_connection',
    name: 'Microsoft 365 connector: authorization ends',
    description: 'The refresh token of the connection ends within 14 days.',
    triggerConditions: { generationType: 'event', eventName: 'x_mioms_m365ticket.token_ends' },
    recipientDetails: { eventParm1WithRecipient: true, sendToCreator: false },
    emailContent: {
        subject: 'Microsoft 365 connector: the authorization ends soon',
        messageHtml: '<p>${token_notice}</p>',
    },
})

EmailNotification({
    $id: Now.ID['mail-degraded'],
    table: 'x_mioms_m365ticket_connection',
    name: 'Microsoft 365 connector: needs attention',
    description: 'The connection is degraded.',
    triggerConditions: { generationType: 'event', eventName: 'x_mioms_m365ticket.degraded' },
    recipientDetails: { eventParm1WithRecipient: true, sendToCreator: false },
    emailContent: {
        subject: 'Microsoft 365 connector: the connection needs attention',
        messageHtml: '<p>${notice}</p><p>The installation checklist of the app says what to do.</p>',
    },
})

EmailNotification({
    $id: Now.ID['mail-ticket-given-up'],
    table: 'x_mioms_m365ticket_request',
    name: 'Microsoft 365 connector: no ticket',
    description: 'A ticket could not be created within 24 hours.',
    triggerConditions: { generationType: 'event', eventName: 'x_mioms_m365ticket.ticket_given_up' },
    recipientDetails: { eventParm1WithRecipient: true, sendToCreator: false },
    emailContent: {
        subject: 'Microsoft 365 connector: ${number} has no ticket',
        messageHtml:
            '<p>The instance refused the ticket of ${number}, ${short_description}, for 24 hours: ${ticket_error}</p><p>The app does not try again by itself.</p>',
    },
})
