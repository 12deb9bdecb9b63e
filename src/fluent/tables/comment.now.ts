import {
    BooleanColumn,
    DateTimeColumn,
    IntegerColumn,
    ReferenceColumn,
    StringColumn,
    Table,
} from '@servicenow/sdk/core'

// What was said about a task in Microsoft 365. It stands in the ticket too, as a work note, as soon as there is one.
export const x_mioms_m365ticket_comment = Table({
    name: 'x_mioms_m365ticket_comment',
    label: [{ label: 'Microsoft 365 comment', plural: 'Microsoft 365 comments', language: 'en' }],
    accessibleFrom: 'package_private',
    actions: ['read'],
    display: 'text',
    index: [
        { name: 'request', unique: false, element: 'request' },
        { name: 'retry_at', unique: false, element: 'retry_at' },
    ],
    schema: {
        request: ReferenceColumn({
            label: 'Request',
            referenceTable: 'x_mioms_m365ticket_request',
            // A comment is part of its request, and goes with it.
            cascadeRule: 'cascade',
            readOnly: true,
        }),
        comment_id: StringColumn({ label: 'Comment ID', maxLength: 100, isFullUTF8: true, readOnly: true }),
        text: StringColumn({ label: 'Text', maxLength: 4000, isFullUTF8: true, readOnly: true }),
        author: StringColumn({ label: 'Author', maxLength: 100, isFullUTF8: true, readOnly: true }),
        delivered: BooleanColumn({ label: 'Work note of the ticket', default: false, readOnly: true }),
        attempts: IntegerColumn({ label: 'Attempts to add the work note', default: 0, readOnly: true }),
        retry_at: DateTimeColumn({ label: 'Next attempt', readOnly: true }),
    },
})
