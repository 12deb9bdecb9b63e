import { ApplicationMenu, Record } from '@servicenow/sdk/core'
import { userRole } from './roles.now'

const menu = ApplicationMenu({
    $id: Now.ID['menu'],
    title: 'Microsoft 365 Ticketing Connector',
    hint: 'Secure Score improvement actions shared from Microsoft 365, and their tickets',
    active: true,
    roles: [userRole],
})

Record({
    $id: Now.ID['module-setup'],
    table: 'sys_app_module',
    data: {
        title: 'Installation checklist',
        application: menu,
        link_type: 'DIRECT',
        query: 'x_mioms_m365ticket_setup.do',
        roles: ['x_mioms_m365ticket.admin'],
        order: 50,
        active: true,
    },
})

Record({
    $id: Now.ID['module-requests'],
    table: 'sys_app_module',
    data: {
        title: 'Requests from Microsoft 365',
        application: menu,
        link_type: 'LIST',
        name: 'x_mioms_m365ticket_request',
        roles: ['x_mioms_m365ticket.user'],
        order: 100,
        active: true,
    },
})

Record({
    $id: Now.ID['module-state-names'],
    table: 'sys_app_module',
    data: {
        title: 'State names',
        application: menu,
        link_type: 'LIST',
        name: 'x_mioms_m365ticket_state',
        roles: ['x_mioms_m365ticket.admin'],
        order: 200,
        active: true,
    },
})

Record({
    $id: Now.ID['module-routes'],
    table: 'sys_app_module',
    data: {
        title: 'Ticket routes',
        application: menu,
        link_type: 'LIST',
        name: 'x_mioms_m365ticket_route',
        roles: ['x_mioms_m365ticket.admin'],
        order: 300,
        active: true,
    },
})

Record({
    $id: Now.ID['module-log'],
    table: 'sys_app_module',
    data: {
        title: 'Connector log',
        application: menu,
        link_type: 'LIST',
        name: 'x_mioms_m365ticket_log',
        roles: ['x_mioms_m365ticket.admin'],
        order: 400,
        active: true,
    },
})
