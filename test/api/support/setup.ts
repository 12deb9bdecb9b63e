import assert from 'node:assert/strict'
import type { IntegrationUser, OAuthClient, Result } from '../../../src/server/contract'
import type { Answer } from '../../json-request'
import { LeverNeeded } from '../../real-instance/lever-needed'
import { TARGET } from '../../real-instance/target'
import { signIn } from '../../security-center/oauth'
import { CheckedCenter } from './checked'
import { CONNECTION, type Fresh, idOf, LOG } from './running'

/** What a setup route made. */
export function madeBy<T>({ method, path, status, text, body }: Answer<Result<T>>): T {
    if (status !== 201) throw new Error(`${method} ${path} answered ${status}: ${text}`)
    return body.result
}

export async function makeClient(
    { administrator }: Fresh,
    name = 'Microsoft 365',
    redirectUrl: string | null = null,
): Promise<OAuthClient> {
    return madeBy<OAuthClient>(await administrator.createOAuthClient({ name, redirectUrl }))
}

export async function makeUser({ administrator }: Fresh, userName = 'microsoft365'): Promise<IntegrationUser> {
    return madeBy<IntegrationUser>(await administrator.createIntegrationUser({ userName }))
}

/** Takes everything away that the setup has made, and what tests have put beside it: clients and users. */
export function undoSetup({ instance: { store } }: Fresh): void {
    if (TARGET) throw new LeverNeeded('an instance that nobody has set up')
    for (const row of store.find(CONNECTION, {})) store.remove(CONNECTION, idOf(row))
    for (const row of store.find('oauth_entity', {})) store.remove('oauth_entity', idOf(row))
    for (const row of store.find('oauth_credential', {})) store.remove('oauth_credential', idOf(row))
    // A claim names a record and its version, and what is made next has both again.
    for (const row of store.find(LOG, { outcome: 'started' })) store.remove(LOG, idOf(row))
    for (const row of store.find('sys_user', {})) {
        if (['admin', 'guest'].includes(row['user_name'] ?? '')) continue
        for (const grant of store.find('sys_user_has_role', { user: idOf(row) }))
            store.remove('sys_user_has_role', idOf(grant))
        store.remove('sys_user', idOf(row))
    }
}

/** Both steps of the setup that write. */
export async function makeBoth(fresh: Fresh): Promise<{ client: OAuthClient; user: IntegrationUser }> {
    return { client: await makeClient(fresh), user: await makeUser(fresh) }
}

/** Signs in as the security center does, with what the setup has shown. */
export async function connectWith(
    { url }: Fresh,
    { clientId, clientSecret }: OAuthClient,
    { userName, password }: IntegrationUser,
): Promise<CheckedCenter> {
    assert.ok(clientSecret !== null && password !== null)
    const connection = { instanceUrl: url, clientId, clientSecret }
    return new CheckedCenter(connection, await signIn(connection, userName, password))
}
