import '@servicenow/sdk/global'
import { EmailNotification } from '@servicenow/sdk/core'

// Sent to the group that the property x_mioms_m365ticket.notify_group names: the job hands its sys_id to the event.
// The text comes from the mail scripts, in the language of the instance; a subject here is for an instance that does not
// run them.

EmailNotification({
    $id: Now.ID['mail-token-ends'],
    table: 'x_mioms_m365ticket_connection',
    name: 'Microsoft 365 connector: authorization ends',
    description: 'The refresh token of the connection ends within 14 days.',
    triggerConditions: { generationType: 'event', eventName: 'x_mioms_m365ticket.token_ends' },
    recipientDetails: { eventParm1WithRecipient: true, sendToCreator: false },
    emailContent: {
        subject: 'Microsoft 365 connector: the authorization ends soon',
        messageHtml: '${mail_script:x_mioms_m365ticket_token_ends}',
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
        messageHtml: '${mail_script:x_mioms_m365ticket_degraded}',
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
        messageHtml: '${mail_script:x_mioms_m365ticket_given_up}',
    },
})
