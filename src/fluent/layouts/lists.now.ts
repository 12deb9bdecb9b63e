import { default_view, List } from '@servicenow/sdk/core'

List({
    table: 'x_mioms_m365ticket_request',
    view: default_view,
    columns: [
        'number',
        'task_name',
        'ticket_type',
        'ticket',
        'ticket_state_label',
        'state',
        'priority',
        'recommendation_category',
        'assigned_to',
        'due_date',
        'ticket_error',
        'sys_updated_on',
    ],
})

List({
    table: 'x_mioms_m365ticket_comment',
    view: default_view,
    columns: ['request', 'author', 'text', 'delivered', 'sys_created_on', 'retry_at'],
})

List({
    table: 'x_mioms_m365ticket_log',
    view: default_view,
    columns: ['time', 'route', 'outcome', 'http_status', 'task_id', 'request', 'message', 'milliseconds'],
})

List({
    table: 'x_mioms_m365ticket_state',
    view: default_view,
    columns: ['ticket_type', 'value', 'name', 'category', 'order'],
})

List({
    table: 'x_mioms_m365ticket_route',
    view: default_view,
    columns: ['ticket_type', 'recommendation_category', 'assignment_group', 'cmdb_ci', 'chg_model'],
})
