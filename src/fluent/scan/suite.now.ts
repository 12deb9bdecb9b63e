import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'
import {
    scanAccessControlsCheck,
    scanAuthorizationCheck,
    scanClonedCheck,
    scanLeftOverCheck,
    scanPausedCheck,
    scanTicketsCheck,
} from './connection.now'
import { scanUserAccountCheck, scanUserBrowserCheck, scanUserRolesCheck } from './integration-user.now'
import { scanClientCheck, scanClientRedirectCheck, scanOAuthTableCheck } from './oauth-client.now'

// Fluent has no API for suites of checks, and a scan passes over checks that are in none.

const suite = Record({
    $id: Now.ID['scan-suite'],
    table: 'scan_check_suite',
    data: {
        name: 'Microsoft 365 Ticketing Connector',
        active: true,
        description:
            'What has to stay true for the connection with Microsoft 365. The checks read, and change nothing.',
    },
})

Record({
    $id: Now.ID['scan-suite-user-roles'],
    table: 'scan_check_suite_check',
    data: { suite: suite, check: scanUserRolesCheck, score_weight: 1 },
})

Record({
    $id: Now.ID['scan-suite-user-account'],
    table: 'scan_check_suite_check',
    data: { suite: suite, check: scanUserAccountCheck, score_weight: 1 },
})

Record({
    $id: Now.ID['scan-suite-user-browser'],
    table: 'scan_check_suite_check',
    data: { suite: suite, check: scanUserBrowserCheck, score_weight: 1 },
})

Record({
    $id: Now.ID['scan-suite-client'],
    table: 'scan_check_suite_check',
    data: { suite: suite, check: scanClientCheck, score_weight: 1 },
})

Record({
    $id: Now.ID['scan-suite-client-redirect'],
    table: 'scan_check_suite_check',
    data: { suite: suite, check: scanClientRedirectCheck, score_weight: 1 },
})

Record({
    $id: Now.ID['scan-suite-oauth-table'],
    table: 'scan_check_suite_check',
    data: { suite: suite, check: scanOAuthTableCheck, score_weight: 1 },
})

Record({
    $id: Now.ID['scan-suite-authorization'],
    table: 'scan_check_suite_check',
    data: { suite: suite, check: scanAuthorizationCheck, score_weight: 1 },
})

Record({
    $id: Now.ID['scan-suite-tickets'],
    table: 'scan_check_suite_check',
    data: { suite: suite, check: scanTicketsCheck, score_weight: 1 },
})

Record({
    $id: Now.ID['scan-suite-paused'],
    table: 'scan_check_suite_check',
    data: { suite: suite, check: scanPausedCheck, score_weight: 1 },
})

Record({
    $id: Now.ID['scan-suite-cloned'],
    table: 'scan_check_suite_check',
    data: { suite: suite, check: scanClonedCheck, score_weight: 1 },
})

Record({
    $id: Now.ID['scan-suite-left-over'],
    table: 'scan_check_suite_check',
    data: { suite: suite, check: scanLeftOverCheck, score_weight: 1 },
})

Record({
    $id: Now.ID['scan-suite-access-controls'],
    table: 'scan_check_suite_check',
    data: { suite: suite, check: scanAccessControlsCheck, score_weight: 1 },
})
