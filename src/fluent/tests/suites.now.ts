import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'
import { access } from './access.now'
import { checklist } from './checklist.now'
import { create } from './create.now'
import { noSignIn } from './no-sign-in.now'
import { refuse } from './refuse.now'
import { removal } from './removal.now'
import { replay } from './replay.now'
import { setupAccess } from './setup-access.now'
import { state } from './state.now'

// Fluent has no API for test suites. The removal stands alone: it needs an instance that is not connected.

const suite = Record({
    $id: Now.ID['atf-suite'],
    table: 'sys_atf_test_suite',
    data: {
        name: 'Microsoft 365: after an installation or an upgrade',
        active: true,
        description:
            'Proves on this instance what the app promises: sign-in, roles, creating, repeating and refusing tasks, the state of tickets, the checklist. Everything that is written is taken back.',
    },
})

const beforeConnecting = Record({
    $id: Now.ID['atf-suite-before'],
    table: 'sys_atf_test_suite',
    data: {
        name: 'Microsoft 365: before connecting',
        active: true,
        description:
            'Proves on an instance that is not connected that a connection can be set up and removed. Everything that is written is taken back.',
    },
})

Record({
    $id: Now.ID['atf-suite-no-sign-in'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: suite, test: noSignIn, order: 100, abort_on_failure: false },
})

Record({
    $id: Now.ID['atf-suite-access'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: suite, test: access, order: 200, abort_on_failure: false },
})

Record({
    $id: Now.ID['atf-suite-setup-access'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: suite, test: setupAccess, order: 300, abort_on_failure: false },
})

Record({
    $id: Now.ID['atf-suite-create'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: suite, test: create, order: 400, abort_on_failure: false },
})

Record({
    $id: Now.ID['atf-suite-replay'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: suite, test: replay, order: 500, abort_on_failure: false },
})

Record({
    $id: Now.ID['atf-suite-refuse'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: suite, test: refuse, order: 600, abort_on_failure: false },
})

Record({
    $id: Now.ID['atf-suite-state'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: suite, test: state, order: 700, abort_on_failure: false },
})

Record({
    $id: Now.ID['atf-suite-checklist'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: suite, test: checklist, order: 800, abort_on_failure: false },
})

Record({
    $id: Now.ID['atf-suite-before-removal'],
    table: 'sys_atf_test_suite_test',
    data: { test_suite: beforeConnecting, test: removal, order: 100, abort_on_failure: false },
})
