import { default_view, Form } from '@servicenow/sdk/core'

// The tables that administrators of the app keep, and the log that they read.

Form({
    table: 'x_mioms_m365ticket_route',
    view: default_view,
    sections: [
        {
            caption: 'Tickets of this type and category',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        { type: 'table_field', field: 'ticket_type' },
                        { type: 'table_field', field: 'recommendation_category' },
                    ],
                },
            ],
        },
        {
            caption: 'Go to',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        { type: 'table_field', field: 'assignment_group' },
                        { type: 'table_field', field: 'cmdb_ci' },
                        { type: 'table_field', field: 'chg_model' },
                    ],
                },
            ],
        },
    ],
})

Form({
    table: 'x_mioms_m365ticket_state',
    view: default_view,
    sections: [
        {
            caption: 'State of the ticket',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        { type: 'table_field', field: 'ticket_type' },
                        { type: 'table_field', field: 'value' },
                    ],
                },
            ],
        },
        {
            caption: 'In Microsoft 365',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        { type: 'table_field', field: 'name' },
                        { type: 'table_field', field: 'category' },
                        { type: 'table_field', field: 'order' },
                    ],
                },
            ],
        },
    ],
})

Form({
    table: 'x_mioms_m365ticket_log',
    view: default_view,
    sections: [
        {
            caption: 'Entry',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'time' },
                        { type: 'table_field', field: 'route' },
                        { type: 'table_field', field: 'milliseconds' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'outcome' },
                        { type: 'table_field', field: 'http_status' },
                        { type: 'table_field', field: 'request' },
                        { type: 'table_field', field: 'task_id' },
                    ],
                },
                { layout: 'one-column', elements: [{ type: 'table_field', field: 'message' }] },
            ],
        },
    ],
})
