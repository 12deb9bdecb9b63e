import assert from 'node:assert/strict'
import type { Answer } from '../../../json-request'
import { newTask } from '../tasks'
import { COMMENT, CONNECTION, REQUEST, STATE } from '../running'
import type { Change } from './tables-kept'

/** How a route is tried, and what has to be true if it let somebody through. */
interface Trial {
    /** On an instance that nobody has set up, instead of one that is connected. */
    fresh?: boolean
    body?: object
    /** Throws where the route did not do what it is for. */
    check: (answer: Answer, changes: Change[]) => void
}

/** The task that the address of a route with `{taskId}` means. */
export const TASK_ID = 'matrix-task'
const NEW_TASK = newTask({ taskId: 'matrix-another', ticketType: 'incident' })

/** By method and address below the app's own. */
export const TRIALS: Record<string, Trial> = {
    'POST /connector/tasks': {
        body: NEW_TASK,
        check: (_answer, changes) => {
            has(changes, 'inserted', REQUEST)
            has(changes, 'inserted', 'incident')
        },
    },
    'GET /connector/tasks': { check: tells(TASK_ID) },
    'GET /connector/tasks/{taskId}': { check: tells(TASK_ID) },
    'PATCH /connector/tasks/{taskId}': {
        body: { name: 'Renamed' },
        check: (_answer, changes) => {
            has(changes, 'changed', REQUEST, 'task_name')
            has(changes, 'changed', 'change_request', 'short_description')
        },
    },
    'POST /connector/tasks/{taskId}/comments': {
        body: { commentId: 'matrix-further', text: 'Further', author: 'Adele' },
        check: (_answer, changes) => {
            has(changes, 'inserted', COMMENT)
        },
    },
    'GET /connector/tasks/{taskId}/comments': { check: tells('Said in Microsoft 365') },
    'GET /connector/summary': { check: tells('"total":1') },
    'GET /connector/ticket-states': { check: tells('"category":"open"') },
    'PUT /connector/ticket-states': {
        body: [{ ticketType: 'incident', value: '1', name: 'Fresh' }],
        check: (_answer, changes) => {
            has(changes, 'changed', STATE, 'name')
        },
    },
    'GET /connector/connection': { check: tells('"status":"connected"') },
    'PUT /connector/connection': {
        body: { tenantId: 'tenant-of-the-matrix' },
        check: (_answer, changes) => {
            has(changes, 'changed', CONNECTION, 'tenant_id')
        },
    },
    'DELETE /connector/connection': { check: removed },
    'GET /setup/checklist': { check: tells('"id":"oauth_client"') },
    'POST /setup/oauth-client': {
        fresh: true,
        body: { name: 'Matrix' },
        check: (_answer, changes) => {
            has(changes, 'inserted', 'oauth_entity')
        },
    },
    'POST /setup/oauth-client/secret': {
        check: (_answer, changes) => {
            has(changes, 'changed', 'oauth_entity', 'client_secret')
        },
    },
    'POST /setup/integration-user': {
        fresh: true,
        body: { userName: 'matrix.made' },
        check: (_answer, changes) => {
            has(changes, 'inserted', 'sys_user')
            has(changes, 'inserted', 'sys_user_has_role')
        },
    },
    'PATCH /setup/integration-user': {
        body: { webServiceAccessOnly: true },
        check: (_answer, changes) => {
            has(changes, 'changed', 'sys_user', 'web_service_access_only')
        },
    },
    'POST /setup/test-task': {
        body: {},
        check: (_answer, changes) => {
            has(changes, 'inserted', 'incident')
        },
    },
    'DELETE /setup/connection': { check: removed },
}

function tells(text: string) {
    return (answer: Answer): void => {
        assert.ok(answer.text.includes(text), `the answer does not tell ${text}: ${answer.text}`)
    }
}

function removed(_answer: Answer, changes: Change[]): void {
    has(changes, 'changed', 'oauth_entity', 'active')
    has(changes, 'changed', 'sys_user', 'active')
    has(changes, 'changed', CONNECTION, 'removed_on')
}

function has(changes: Change[], kind: Change['kind'], table: string, column = 'sys_id'): void {
    const found = changes.some((change) => {
        const isThere = change.kind === kind && change.table === table
        return isThere && (kind !== 'changed' || change.columns.includes(column))
    })
    assert.ok(found, `nothing was ${kind} in ${table}: ${JSON.stringify(changes)}`)
}
