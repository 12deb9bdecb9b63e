import {
    BooleanColumn,
    ChoiceColumn,
    DateTimeColumn,
    IntegerColumn,
    ReferenceColumn,
    StringColumn,
    Table,
    UrlColumn,
} from '@servicenow/sdk/core'
import { ticketTypeChoices, recommendationSourceChoices, recommendationCategoryChoices } from './choices.now'

// One row for each task received. What the platform's own columns cannot hold whole is kept in ours:
// short_description holds 160 characters of task_name, description the readable text of details. A plain string column of
// older databases has no room for characters beyond the basic plane (domain/characters.ts).
export const x_mioms_m365ticket_request = Table({
    name: 'x_mioms_m365ticket_request',
    label: [
        {
            label: 'Microsoft 365 Security and Configuration Change Request',
            plural: 'Microsoft 365 Security and Configuration Change Requests',
            language: 'en',
        },
    ],
    extends: 'task',
    allowWebServiceAccess: true,
    actions: ['read'],
    autoNumber: { prefix: 'M365CR', number: 1000, numberOfDigits: 7 },
    index: [
        { name: 'task_id', unique: false, element: 'task_id' },
        { name: 'ticket', unique: false, element: 'ticket' },
        { name: 'retry_at', unique: false, element: 'ticket_retry_at' },
        { name: 'error', unique: false, element: 'ticket_error_code' },
        { name: 'waiting', unique: false, element: 'waiting_priority' },
        // The order of the change feed, behind each filter that selects few.
        { name: 'updated', unique: false, element: ['sys_updated_on', 'sys_id'] },
        { name: 'type_updated', unique: false, element: ['ticket_type', 'sys_updated_on', 'sys_id'] },
        { name: 'state_updated', unique: false, element: ['ticket_state', 'sys_updated_on', 'sys_id'] },
    ],
    schema: {
        task_id: StringColumn({ label: 'Task ID', maxLength: 100, readOnly: true }),
        ticket_type: ChoiceColumn({
            label: 'Ticket type',
            dropdown: 'dropdown_without_none',
            readOnly: true,
            choices: ticketTypeChoices,
        }),
        ticket: ReferenceColumn({ label: 'Ticket', referenceTable: 'task', readOnly: true }),
        ticket_number: StringColumn({ label: 'Ticket number', maxLength: 40, readOnly: true }),
        ticket_state: StringColumn({ label: 'Ticket state', maxLength: 40, readOnly: true }),
        ticket_state_label: StringColumn({
            label: 'Ticket state as the ticket shows it',
            maxLength: 100,
            readOnly: true,
        }),
        assigned_to_name: StringColumn({ label: 'Assigned to (name)', maxLength: 151, readOnly: true }),
        assignment_group_name: StringColumn({ label: 'Assignment group (name)', maxLength: 80, readOnly: true }),
        ticket_error_code: StringColumn({ label: 'Ticket error code', maxLength: 40, readOnly: true }),
        ticket_error: StringColumn({
            label: 'Why it has no ticket',
            maxLength: 1000,
            isFullUTF8: true,
            readOnly: true,
        }),
        ticket_attempts: IntegerColumn({ label: 'Attempts to create the ticket', default: 0, readOnly: true }),
        ticket_retry_at: DateTimeColumn({ label: 'Next attempt', readOnly: true }),
        waiting_priority: StringColumn({
            label: 'Priority wanted while it had no ticket',
            maxLength: 40,
            readOnly: true,
        }),
        task_name: StringColumn({ label: 'Task name', maxLength: 1000, isFullUTF8: true, readOnly: true }),
        details: StringColumn({
            label: 'Description as received',
            maxLength: 65000,
            isFullUTF8: true,
            readOnly: true,
        }),
        received: StringColumn({ label: 'Task as received', maxLength: 500000, readOnly: true }),
        requested_by_id: StringColumn({
            label: 'Requested by (as received)',
            maxLength: 100,
            isFullUTF8: true,
            readOnly: true,
        }),
        requested_by: ReferenceColumn({ label: 'Requested by', referenceTable: 'sys_user', readOnly: true }),
        due: StringColumn({ label: 'Due date as received', maxLength: 40, readOnly: true }),
        recommendation_source: ChoiceColumn({
            label: 'Recommendation source',
            dropdown: 'dropdown_without_none',
            readOnly: true,
            choices: recommendationSourceChoices,
        }),
        recommendation_category: ChoiceColumn({
            label: 'Recommendation category',
            dropdown: 'dropdown_with_none',
            readOnly: true,
            choices: recommendationCategoryChoices,
        }),
        action_url: UrlColumn({ label: 'Open in Microsoft 365', maxLength: 2000, readOnly: true }),
        test: BooleanColumn({ label: 'Test', default: false, readOnly: true }),
    },
})
