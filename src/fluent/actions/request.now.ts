import '@servicenow/sdk/global'
import { UiAction } from '@servicenow/sdk/core'
import { createTicketNowAction } from '../../server/actions/create-ticket-now'
import { adminRole, userRole } from '../roles.now'

UiAction({
    $id: Now.ID['action-create-ticket-now'],
    table: 'x_mioms_m365ticket_request',
    name: 'Create the ticket now',
    actionName: 'x_mioms_m365ticket_create_ticket',
    hint: 'Does not wait for the next attempt of the scheduled job',
    active: true,
    showInsert: false,
    showUpdate: true,
    form: { showButton: true, style: 'primary' },
    condition: "current.getValue('active') == '1' && current.ticket_number.nil()",
    roles: [adminRole],
    order: 100,
    script: createTicketNowAction,
})

// The address came from outside. It is data here, never part of a script, and stands in its column only if it is an
// https URL (domain/action-url.ts). The new window knows neither this one nor where it was opened from.
UiAction({
    $id: Now.ID['action-open-microsoft'],
    table: 'x_mioms_m365ticket_request',
    name: 'Open in Microsoft 365',
    actionName: 'x_mioms_m365ticket_open_m365',
    hint: 'Opens the improvement action in a new window',
    active: true,
    showInsert: false,
    showUpdate: true,
    form: { showButton: true },
    condition: '!current.action_url.nil()',
    roles: [userRole],
    order: 200,
    isolateScript: true,
    client: { isClient: true, isUi16Compatible: true, onClick: 'x_mioms_m365ticket_openAction()' },
    script: `function x_mioms_m365ticket_openAction() {
    var address = g_form.getValue('action_url');
    if (/^https:\\/\\//i.test(address)) g_navigation.openPopup(address, '_blank', 'noopener,noreferrer', false);
}`,
})
