import assert from 'node:assert/strict'
import type { Fresh } from '../../api/support/running'
import { makeClient, makeUser } from '../../api/support/setup'
import type { OAuthConnection } from '../../security-center/oauth'
import { CHECKLIST, ChecklistPage } from './checklist-page'
import type { Visitor } from './visitor'

/** Who does the integration user's part, by what they know. */
export interface Login {
    userName: string
    password: string
}

/** Steps 1 and 2, done by the API; `redirectUrl` is allowed besides Microsoft's. */
export async function setUp(
    fresh: Fresh,
    redirectUrl = '',
): Promise<{ connection: OAuthConnection; login: Login; clientRow: string; userRow: string }> {
    const { id: clientRow, clientId, clientSecret } = await makeClient(fresh)
    const { id: userRow, userName, password } = await makeUser(fresh)
    assert.ok(clientSecret !== null && password !== null)
    const connection = { instanceUrl: fresh.url, clientId, clientSecret }
    if (redirectUrl !== '') allowRedirect(fresh, connection, redirectUrl)
    return { connection, login: { userName, password }, clientRow, userRow }
}

/** Adds a redirect URL to the client, as an administrator may in its form. The setup itself takes no address without
 * TLS, which a page of this machine does not have. */
export function allowRedirect(
    { instance: { store } }: Fresh,
    { clientId }: OAuthConnection,
    redirectUrl: string,
): void {
    const [client] = store.find('oauth_entity', { client_id: clientId })
    assert.ok(client?.['sys_id'])
    store.update('oauth_entity', client['sys_id'], { redirect_url: `${client['redirect_url'] ?? ''},${redirectUrl}` })
}

/** The checklist, opened by somebody who has to sign in first. */
export async function openChecklist(visitor: Visitor, userName = 'admin'): Promise<ChecklistPage> {
    await visitor.open(CHECKLIST)
    await visitor.logIn(userName)
    const checklist = new ChecklistPage(visitor.page)
    await checklist.checked()
    return checklist
}
