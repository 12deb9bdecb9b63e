import { DateTimeColumn, IntegerColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

// What came, what was done and why; writes and failures, not plain reads. No secret, no token, no task text.
export const x_mioms_m365ticket_log = Table({
    name: 'x_mioms_m365ticket_log',
    label: [{ label: 'Microsoft 365 connector log', plural: 'Microsoft 365 connector log', language: 'en' }],
    allowWebServiceAccess: true,
    accessibleFrom: 'package_private',
    actions: ['read'],
    display: 'message',
    // What is cleaned from it is to be gone: without this the platform keeps each deleted row under Deleted Records.
    attributes: { no_audit_delete: true },
    index: [{ name: 'time', unique: false, element: 'time' }],
    schema: {
        time: DateTimeColumn({ label: 'Time', readOnly: true }),
        route: StringColumn({ label: 'Route', maxLength: 100, readOnly: true }),
        outcome: StringColumn({ label: 'Outcome', maxLength: 40, readOnly: true }),
        http_status: IntegerColumn({ label: 'HTTP status', readOnly: true }),
        task_id: StringColumn({ label: 'Task ID', maxLength: 100, isFullUTF8: true, readOnly: true }),
        request: ReferenceColumn({
            label: 'Request',
            referenceTable: 'x_mioms_m365ticket_request',
            readOnly: true,
        }),
        message: StringColumn({ label: 'Message', maxLength: 1000, isFullUTF8: true, readOnly: true }),
        milliseconds: IntegerColumn({ label: 'Milliseconds', readOnly: true }),
    },
})
