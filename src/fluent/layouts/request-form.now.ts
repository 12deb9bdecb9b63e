import { default_view, Form } from '@servicenow/sdk/core'

// From the top: what it is about, what has become of it (or why nothing has), where it came from.
Form({
    table: 'x_mioms_m365ticket_request',
    view: default_view,
    sections: [
        {
            caption: 'Task from Microsoft 365',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'number' },
                        { type: 'table_field', field: 'recommendation_category' },
                        { type: 'table_field', field: 'priority' },
                        { type: 'table_field', field: 'due_date' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'state' },
                        { type: 'table_field', field: 'assignment_group' },
                        { type: 'table_field', field: 'assigned_to' },
                        { type: 'table_field', field: 'test' },
                    ],
                },
                {
                    layout: 'one-column',
                    elements: [
                        { type: 'table_field', field: 'task_name' },
                        { type: 'table_field', field: 'description' },
                    ],
                },
            ],
        },
        {
            caption: 'Ticket in this instance',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'ticket_type' },
                        { type: 'table_field', field: 'ticket' },
                        { type: 'table_field', field: 'ticket_state_label' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'ticket_attempts' },
                        { type: 'table_field', field: 'ticket_retry_at' },
                    ],
                },
                { layout: 'one-column', elements: [{ type: 'table_field', field: 'ticket_error' }] },
            ],
        },
        {
            caption: 'Origin',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { type: 'table_field', field: 'recommendation_source' },
                        { type: 'table_field', field: 'requested_by' },
                        { type: 'table_field', field: 'requested_by_id' },
                    ],
                    rightElements: [
                        { type: 'table_field', field: 'sys_created_on' },
                        { type: 'table_field', field: 'task_id' },
                        { type: 'table_field', field: 'action_url' },
                    ],
                },
            ],
        },
        {
            caption: 'Comments and work notes',
            content: [
                {
                    layout: 'one-column',
                    elements: [
                        { type: 'table_field', field: 'comments' },
                        { type: 'table_field', field: 'work_notes' },
                        { type: 'formatter', formatterRef: 'Activities_Filtered' },
                    ],
                },
            ],
        },
    ],
})
