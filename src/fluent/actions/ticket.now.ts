import '@servicenow/sdk/global'
import { UiAction } from '@servicenow/sdk/core'
import { showRequestAction } from '../../server/actions/show-request'
import { userRole } from '../roles.now'

// A related link on the native tickets that are ours; their stock forms stay as they are. The condition looks at the row
// that the form shows anyway, so nobody else's ticket costs a query.

UiAction({
    $id: Now.ID['action-change-show-request'],
    table: 'change_request',
    name: 'Show the Microsoft 365 request',
    actionName: 'x_mioms_m365ticket_show_request',
    hint: 'Opens the request from Microsoft 365 that this ticket was created for',
    active: true,
    showInsert: false,
    showUpdate: true,
    form: { showLink: true, showContextMenu: true },
    condition: "current.correlation_display == 'Microsoft 365'",
    roles: [userRole],
    order: 100,
    script: showRequestAction,
})

UiAction({
    $id: Now.ID['action-incident-show-request'],
    table: 'incident',
    name: 'Show the Microsoft 365 request',
    actionName: 'x_mioms_m365ticket_show_request',
    hint: 'Opens the request from Microsoft 365 that this ticket was created for',
    active: true,
    showInsert: false,
    showUpdate: true,
    form: { showLink: true, showContextMenu: true },
    condition: "current.correlation_display == 'Microsoft 365'",
    roles: [userRole],
    order: 100,
    script: showRequestAction,
})
