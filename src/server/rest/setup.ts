import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { parseJsonBody } from '../domain/json-body'
import { readIntegrationUser } from '../domain/integration-user-input'
import { readOAuthClient } from '../domain/oauth-client-input'
import { fail, type Outcome, succeed } from '../domain/outcome'
import { isPlatformAdmin } from '../platform/session'
import { setUpIntegrationUser } from '../services/setup-integration-user'
import { setUpOAuthClient } from '../services/setup-oauth-client'
import { bodyText, open, type Reply } from './door'

/** `POST /oauth-client` */
export function createOAuthClient(request: RESTAPIRequest, response: RESTAPIResponse): void {
    open('POST /oauth-client', response, () => set(request, readOAuthClient, setUpOAuthClient, 'client created'))
}

/** `POST /integration-user` */
export function createIntegrationUser(request: RESTAPIRequest, response: RESTAPIResponse): void {
    open('POST /integration-user', response, () =>
        set(request, readIntegrationUser, setUpIntegrationUser, 'user created'),
    )
}

function set<Input, Made extends { id: string }>(
    request: RESTAPIRequest,
    read: (body: Record<string, unknown>) => Outcome<Input>,
    setUp: (input: Input) => Outcome<Made>,
    done: string,
): Outcome<Reply> {
    if (!isPlatformAdmin()) return fail('admin_required', 'setup.adminRequired')
    const body = parseJsonBody(bodyText(request))
    if (!body.ok) return body
    const input = read(body.value)
    if (!input.ok) return input
    const made = setUp(input.value)
    if (!made.ok) return made
    return succeed({
        status: 201,
        body: made.value,
        secret: true,
        log: { outcome: 'created', taskId: '', request: '', message: `${done}: ${made.value.id}` },
    })
}
