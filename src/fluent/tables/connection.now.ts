import { BooleanColumn, DateTimeColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

// One row: what connects this instance with the security center. Never a secret.
export const x_mioms_m365ticket_connection = Table({
    name: 'x_mioms_m365ticket_connection',
    label: [{ label: 'Microsoft 365 connection', plural: 'Microsoft 365 connections', language: 'en' }],
    accessibleFrom: 'package_private',
    actions: ['read'],
    schema: {
        oauth_client: ReferenceColumn({ label: 'OAuth client', referenceTable: 'oauth_entity', readOnly: true }),
        client_made_here: BooleanColumn({ label: 'Client made by the app', default: false, readOnly: true }),
        integration_user: ReferenceColumn({ label: 'Integration user', referenceTable: 'sys_user', readOnly: true }),
        user_made_here: BooleanColumn({ label: 'User made by the app', default: false, readOnly: true }),
        set_up_on: DateTimeColumn({ label: 'Set up on', readOnly: true }),
        unknown_secret: StringColumn({
            label: 'Mark of a secret that nobody knows (a digest of its encrypted form)',
            maxLength: 64,
            readOnly: true,
        }),
        notice: StringColumn({ label: 'Last notice', maxLength: 1000, isFullUTF8: true, readOnly: true }),
        token_notice: StringColumn({
            label: 'Last notice of the authorization',
            maxLength: 1000,
            isFullUTF8: true,
            readOnly: true,
        }),
        authorized_on: DateTimeColumn({ label: 'Authorized on', readOnly: true }),
        last_seen_on: DateTimeColumn({ label: 'Last seen on', readOnly: true }),
        tenant_id: StringColumn({ label: 'Tenant ID', maxLength: 100, isFullUTF8: true, readOnly: true }),
        instance_name: StringColumn({ label: 'Instance name', maxLength: 100, readOnly: true }),
        open_position: StringColumn({ label: 'Last open request compared', maxLength: 32, readOnly: true }),
        closed_position: StringColumn({ label: 'Last closed request compared', maxLength: 32, readOnly: true }),
        removed_on: DateTimeColumn({ label: 'Removed on', readOnly: true }),
        removed_by: ReferenceColumn({ label: 'Removed by', referenceTable: 'sys_user', readOnly: true }),
    },
})
