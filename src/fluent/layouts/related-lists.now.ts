import { default_view, List, Record } from '@servicenow/sdk/core'

// Below the form of a request: what was said about it in Microsoft 365, for everybody who works on requests; and what came
// and was done for it, for administrators of the app, who may read the log.

const relatedLists = Record({
    $id: Now.ID['related-lists-request'],
    table: 'sys_ui_related_list',
    data: { name: 'x_mioms_m365ticket_request', view: 'Default view' },
})

Record({
    $id: Now.ID['related-list-request-comments'],
    table: 'sys_ui_related_list_entry',
    data: {
        list_id: relatedLists,
        related_list: 'x_mioms_m365ticket_comment.request',
        order_by: 'sys_created_on',
        position: 0,
    },
})

Record({
    $id: Now.ID['related-list-request-log'],
    table: 'sys_ui_related_list_entry',
    data: {
        list_id: relatedLists,
        related_list: 'x_mioms_m365ticket_log.request',
        order_by: 'time',
        position: 1,
    },
})

List({
    table: 'x_mioms_m365ticket_log',
    view: default_view,
    parent: 'x_mioms_m365ticket_request',
    columns: ['time', 'route', 'outcome', 'http_status', 'message'],
})

List({
    table: 'x_mioms_m365ticket_comment',
    view: default_view,
    parent: 'x_mioms_m365ticket_request',
    columns: ['sys_created_on', 'author', 'text', 'delivered', 'retry_at'],
})
