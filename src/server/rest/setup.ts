import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { readIntegrationUserChange } from '../domain/integration-user-change'
import { readIntegrationUser } from '../domain/integration-user-input'
import { type JsonObject, parseJsonBody } from '../domain/json-body'
import { readOAuthClient } from '../domain/oauth-client-input'
import { fail, type Outcome, succeed } from '../domain/outcome'
import { SETUP_ROUTE } from '../domain/setup-routes'
import { readTestTask } from '../domain/test-task-input'
import { isPlatformAdmin } from '../platform/session'
import { changeIntegrationUser } from '../services/change-integration-user'
import { readChecklist } from '../services/checklist/checklist'
import { removeConnection } from '../services/remove-connection'
import { renewSecret } from '../services/renew-secret'
import { setUpIntegrationUser } from '../services/setup-integration-user'
import { setUpOAuthClient } from '../services/setup-oauth-client'
import { runTestTask } from '../services/test-task'
import { bodyText, logged, open, read, type Reply } from './door'

/** `GET /checklist` */
export function getChecklist(request: RESTAPIRequest, response: RESTAPIResponse): void {
    open(SETUP_ROUTE.checklist, response, () => read(request, () => succeed(readChecklist())))
}

/** `POST /oauth-client` */
export function createOAuthClient(request: RESTAPIRequest, response: RESTAPIResponse): void {
    write(SETUP_ROUTE.oauthClient, response, () =>
        withBody(bodyText(request), readOAuthClient, (input) =>
            map(setUpOAuthClient(input), (client) => secretly(201, client, 'created', client.id)),
        ),
    )
}

/** `POST /oauth-client/secret` */
export function createSecret(_request: RESTAPIRequest, response: RESTAPIResponse): void {
    write(SETUP_ROUTE.secret, response, () =>
        map(renewSecret(), (client) => secretly(200, client, 'secret renewed', client.id)),
    )
}

/** `POST /integration-user` */
export function createIntegrationUser(request: RESTAPIRequest, response: RESTAPIResponse): void {
    write(SETUP_ROUTE.integrationUser, response, () =>
        withBody(bodyText(request), readIntegrationUser, (input) =>
            map(setUpIntegrationUser(input), (user) => secretly(201, user, 'created', user.id)),
        ),
    )
}

/** `PATCH /integration-user` */
export function patchIntegrationUser(request: RESTAPIRequest, response: RESTAPIResponse): void {
    write(SETUP_ROUTE.integrationUserChange, response, () =>
        withBody(bodyText(request), readIntegrationUserChange, (change) =>
            map(changeIntegrationUser(change), (user) => ({
                status: 200,
                body: user,
                log: logged('changed', user.id),
            })),
        ),
    )
}

/** `POST /test-task`: without a body, an incident. */
export function createTestTask(request: RESTAPIRequest, response: RESTAPIResponse): void {
    write(SETUP_ROUTE.testTask, response, () =>
        withBody(request.getHeader('content-type') ? bodyText(request) || '{}' : '{}', readTestTask, (type) =>
            succeed({ status: 200, body: runTestTask(type), log: logged('tested', type) }),
        ),
    )
}

/** `DELETE /connection` */
export function deleteConnection(_request: RESTAPIRequest, response: RESTAPIResponse): void {
    write(SETUP_ROUTE.removal, response, () =>
        map(removeConnection(), () => ({ status: 204, log: logged('removed', '') })),
    )
}

/** What writes clients, users or roles is for administrators of the platform: the access control lets those of the app
 * in, and server scripts are not held by access controls. */
function write(route: string, response: RESTAPIResponse, work: () => Outcome<Reply>): void {
    open(route, response, () => (isPlatformAdmin() ? work() : fail('admin_required', 'setup.adminRequired')))
}

function withBody<Input>(
    text: string,
    readInput: (body: JsonObject) => Outcome<Input>,
    work: (input: Input) => Outcome<Reply>,
): Outcome<Reply> {
    const body = parseJsonBody(text)
    if (!body.ok) return body
    const input = readInput(body.value)
    return input.ok ? work(input.value) : input
}

function map<T>(outcome: Outcome<T>, reply: (value: T) => Reply): Outcome<Reply> {
    return outcome.ok ? succeed(reply(outcome.value)) : outcome
}

function secretly(status: number, body: object, outcome: string, sysId: string): Reply {
    return { status, body, secret: true, log: logged(outcome, sysId) }
}
