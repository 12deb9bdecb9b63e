import { Record } from '@servicenow/sdk/core'

// The overview: the platform's own reports, which show each reader only the requests that the access controls let them
// see. Test requests are not counted.

const REQUEST = 'x_mioms_m365ticket_request'

export const requestsByState = Record({
    $id: Now.ID['report-requests-by-state'],
    table: 'sys_report',
    data: {
        title: 'Microsoft 365 requests by state',
        table: REQUEST,
        type: 'bar',
        field: 'state',
        aggregate: 'COUNT',
        filter: 'test=false',
        user: 'GLOBAL',
        roles: ['x_mioms_m365ticket.user'],
    },
})

export const openRequestsByCategory = Record({
    $id: Now.ID['report-open-requests-by-category'],
    table: 'sys_report',
    data: {
        title: 'Open Microsoft 365 requests by category',
        table: REQUEST,
        type: 'donut',
        field: 'recommendation_category',
        aggregate: 'COUNT',
        filter: 'active=true^test=false',
        user: 'GLOBAL',
        roles: ['x_mioms_m365ticket.user'],
    },
})

export const openRequestsByAge = Record({
    $id: Now.ID['report-open-requests-by-age'],
    table: 'sys_report',
    data: {
        title: 'Open Microsoft 365 requests by age (month received)',
        table: REQUEST,
        type: 'trend',
        field: 'ticket_type',
        trend_field: 'sys_created_on',
        interval: 'month',
        aggregate: 'COUNT',
        filter: 'active=true^test=false',
        user: 'GLOBAL',
        roles: ['x_mioms_m365ticket.user'],
    },
})
