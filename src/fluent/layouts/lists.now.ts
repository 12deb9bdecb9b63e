import { default_view, List } from '@servicenow/sdk/core'

List({
    table: 'x_mioms_m365ticket_request',
    view: default_view,
    columns: [
        'number',
        'task_name',
        'ticket_type',
        'ticket',
        'state',
        'priority',
        'recommendation_category',
        'due_date',
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
