import { default_view, List, Record } from '@servicenow/sdk/core'

// What came and what was done for a request, below its form: for administrators of the app, who may read the log.

const relatedLists = Record({
    $id: Now.ID['related-lists-request'],
    table: 'sys_ui_related_list',
    data: { name: 'x_mioms_m365ticket_request', view: 'Default view' },
})

Record({
    $id: Now.ID['related-list-request-log'],
    table: 'sys_ui_related_list_entry',
    data: {
        list_id: relatedLists,
        related_list: 'x_mioms_m365ticket_log.request',
        order_by: 'time',
        position: 0,
    },
})

List({
    table: 'x_mioms_m365ticket_log',
    view: default_view,
    parent: 'x_mioms_m365ticket_request',
    columns: ['time', 'route', 'outcome', 'http_status', 'message'],
})
