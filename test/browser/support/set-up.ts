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

/** Steps 1 and 2, done by the API; without `redirectUrl`, with Microsoft's. */
export async function setUp(
    fresh: Fresh,
    redirectUrl: string | null = null,
): Promise<{ connection: OAuthConnection; login: Login; clientRow: string; userRow: string }> {
    const { id: clientRow, clientId, clientSecret } = await makeClient(fresh, undefined, redirectUrl)
    const { id: userRow, userName, password } = await makeUser(fresh)
    assert.ok(clientSecret !== null && password !== null)
    const connection = { instanceUrl: fresh.url, clientId, clientSecret }
    return { connection, login: { userName, password }, clientRow, userRow }
}

/** The checklist, opened by somebody who has to sign in first. */
export async function openChecklist(visitor: Visitor, userName = 'admin'): Promise<ChecklistPage> {
    await visitor.open(CHECKLIST)
    await visitor.logIn(userName)
    const checklist = new ChecklistPage(visitor.page)
    await checklist.checked()
    return checklist
}
