import { ApplicationMenu, Record } from '@servicenow/sdk/core'
import { openRequestsByAge, openRequestsByCategory, requestsByState } from './reports.now'
import { userRole } from './roles.now'

const menu = ApplicationMenu({
    $id: Now.ID['menu'],
    title: 'Microsoft 365 Ticketing Connector',
    hint: 'Secure Score improvement actions shared from Microsoft 365, and their tickets',
    active: true,
    roles: [userRole],
})

// DYNAMIC 90d1… is the platform's own filter *Me* (SDK topic encoded-query-guide).

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
    $id: Now.ID['module-open'],
    table: 'sys_app_module',
    data: {
        title: 'Open',
        application: menu,
        link_type: 'LIST',
        name: 'x_mioms_m365ticket_request',
        filter: 'active=true^test=false^ORDERBYdue_date',
        roles: ['x_mioms_m365ticket.user'],
        order: 100,
        active: true,
    },
})

Record({
    $id: Now.ID['module-mine'],
    table: 'sys_app_module',
    data: {
        title: 'Assigned to me',
        application: menu,
        link_type: 'LIST',
        name: 'x_mioms_m365ticket_request',
        filter: 'active=true^assigned_toDYNAMIC90d1921e5f510100a9ad2572f2b477fe^ORDERBYdue_date',
        roles: ['x_mioms_m365ticket.user'],
        order: 110,
        active: true,
    },
})

Record({
    $id: Now.ID['module-waiting'],
    table: 'sys_app_module',
    data: {
        title: 'Waiting for a ticket',
        application: menu,
        link_type: 'LIST',
        name: 'x_mioms_m365ticket_request',
        filter: 'active=true^test=false^ticket_numberISEMPTY^ORDERBYsys_created_on',
        roles: ['x_mioms_m365ticket.user'],
        order: 120,
        active: true,
    },
})

Record({
    $id: Now.ID['module-requests'],
    table: 'sys_app_module',
    data: {
        title: 'All requests',
        application: menu,
        link_type: 'LIST',
        name: 'x_mioms_m365ticket_request',
        roles: ['x_mioms_m365ticket.user'],
        order: 130,
        active: true,
    },
})

Record({
    $id: Now.ID['module-comments'],
    table: 'sys_app_module',
    data: {
        title: 'Comments from Microsoft 365',
        application: menu,
        link_type: 'LIST',
        name: 'x_mioms_m365ticket_comment',
        filter: 'ORDERBYDESCsys_created_on',
        roles: ['x_mioms_m365ticket.user'],
        order: 140,
        active: true,
    },
})

Record({
    $id: Now.ID['module-overview'],
    table: 'sys_app_module',
    data: {
        title: 'Overview',
        application: menu,
        link_type: 'SEPARATOR',
        roles: ['x_mioms_m365ticket.user'],
        order: 200,
        active: true,
    },
})

Record({
    $id: Now.ID['module-by-state'],
    table: 'sys_app_module',
    data: {
        title: 'Requests by state',
        application: menu,
        link_type: 'REPORT',
        report: requestsByState,
        roles: ['x_mioms_m365ticket.user'],
        order: 210,
        active: true,
    },
})

Record({
    $id: Now.ID['module-by-category'],
    table: 'sys_app_module',
    data: {
        title: 'Open requests by category',
        application: menu,
        link_type: 'REPORT',
        report: openRequestsByCategory,
        roles: ['x_mioms_m365ticket.user'],
        order: 220,
        active: true,
    },
})

Record({
    $id: Now.ID['module-by-age'],
    table: 'sys_app_module',
    data: {
        title: 'Open requests by age',
        application: menu,
        link_type: 'REPORT',
        report: openRequestsByAge,
        roles: ['x_mioms_m365ticket.user'],
        order: 230,
        active: true,
    },
})

Record({
    $id: Now.ID['module-administration'],
    table: 'sys_app_module',
    data: {
        title: 'Administration',
        application: menu,
        link_type: 'SEPARATOR',
        roles: ['x_mioms_m365ticket.admin'],
        order: 300,
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
        order: 310,
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
        order: 320,
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
        filter: 'ORDERBYDESCtime',
        roles: ['x_mioms_m365ticket.admin'],
        order: 330,
        active: true,
    },
})
