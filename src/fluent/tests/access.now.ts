import '@servicenow/sdk/global'
import { Test } from '@servicenow/sdk/core'
import { adminRole, integrationRole, userRole } from '../roles.now'
import { MAKES_REQUEST } from './modules.now'

export const access = Test(
    {
        $id: Now.ID['atf-access'],
        name: 'Microsoft 365: each role reads what it should',
        description:
            'Makes a request, then three users with one role each. With the integration role neither requests nor the log can be read; with the user role requests can be read and not created, and the log cannot be read; with the admin role the log can be read.',
        failOnServerError: true,
    },
    (atf) => {
        const request = atf.server.runServerSideScript({ $id: Now.ID['atf-access-request'], script: MAKES_REQUEST })
        atf.server.createUser({
            $id: Now.ID['atf-access-integration'],
            firstName: 'ATF',
            lastName: 'Integration',
            roles: [integrationRole],
            impersonate: true,
        })
        atf.server.recordQuery({
            $id: Now.ID['atf-access-integration-request'],
            table: 'x_mioms_m365ticket_request',
            fieldValues: `sys_id=${request.record_id}`,
            assert: 'no_records_match_query',
            enforceSecurity: true,
        })
        atf.server.recordQuery({
            $id: Now.ID['atf-access-integration-log'],
            table: 'x_mioms_m365ticket_log',
            fieldValues: `request=${request.record_id}`,
            assert: 'no_records_match_query',
            enforceSecurity: true,
        })
        atf.server.createUser({
            $id: Now.ID['atf-access-user'],
            firstName: 'ATF',
            lastName: 'User',
            roles: [userRole],
            impersonate: true,
        })
        atf.server.recordQuery({
            $id: Now.ID['atf-access-user-request'],
            table: 'x_mioms_m365ticket_request',
            fieldValues: `sys_id=${request.record_id}`,
            assert: 'records_match_query',
            enforceSecurity: true,
        })
        atf.server.recordInsert({
            $id: Now.ID['atf-access-user-insert'],
            table: 'x_mioms_m365ticket_request',
            fieldValues: { short_description: 'ATF' },
            assert: 'record_not_inserted',
            enforceSecurity: true,
        })
        atf.server.recordQuery({
            $id: Now.ID['atf-access-user-log'],
            table: 'x_mioms_m365ticket_log',
            fieldValues: `request=${request.record_id}`,
            assert: 'no_records_match_query',
            enforceSecurity: true,
        })
        atf.server.createUser({
            $id: Now.ID['atf-access-admin'],
            firstName: 'ATF',
            lastName: 'Administrator',
            roles: [adminRole],
            impersonate: true,
        })
        atf.server.recordQuery({
            $id: Now.ID['atf-access-admin-log'],
            table: 'x_mioms_m365ticket_log',
            fieldValues: `request=${request.record_id}`,
            assert: 'records_match_query',
            enforceSecurity: true,
        })
    },
)
