import { INTEGRATION_ROLE, type IntegrationUser, type OAuthClient, type Result } from '../../../src/server/contract'
import type { Answer } from '../../json-request'
import { CONNECTION, type Fresh, idOf } from './running'

/** What a setup route made. */
export function madeBy<T>({ method, path, status, text, body }: Answer<Result<T>>): T {
    if (status !== 201) throw new Error(`${method} ${path} answered ${status}: ${text}`)
    return body.result
}

export async function makeClient({ administrator }: Fresh, name = 'Microsoft 365'): Promise<OAuthClient> {
    return madeBy<OAuthClient>(await administrator.createOAuthClient({ name }))
}

export async function makeUser({ administrator }: Fresh, userName = 'microsoft365'): Promise<IntegrationUser> {
    return madeBy<IntegrationUser>(await administrator.createIntegrationUser({ userName }))
}

/** Takes everything away that the setup has made, and what tests have put beside it: clients and users. */
export function undoSetup({ instance: { store } }: Fresh): void {
    for (const row of store.find(CONNECTION, {})) store.remove(CONNECTION, idOf(row))
    for (const row of store.find('oauth_entity', {})) store.remove('oauth_entity', idOf(row))
    for (const row of store.find('oauth_credential', {})) store.remove('oauth_credential', idOf(row))
    for (const row of store.find('sys_user', {})) {
        if (['admin', 'guest'].includes(row['user_name'] ?? '')) continue
        for (const grant of store.find('sys_user_has_role', { user: idOf(row) }))
            store.remove('sys_user_has_role', idOf(grant))
        store.remove('sys_user', idOf(row))
    }
}

/** Names of the roles that a user was granted. */
export function rolesOf({ instance: { store } }: Fresh, userId: string): (string | undefined)[] {
    const grants = store.find('sys_user_has_role', { user: userId })
    return grants.map(({ role = '' }) => store.get('sys_user_role', role)?.['name'])
}

/** Places of all tables where one of these texts stands. */
export function placesOf({ instance: { store } }: Fresh, texts: string[]): string[] {
    return store.tables().flatMap((table) =>
        rowsOf(table, store).flatMap((row) =>
            Object.entries(row)
                .filter(([, value]) => texts.some((text) => value.includes(text)))
                .map(([column]) => `${table}.${column}`),
        ),
    )
}

function rowsOf(table: string, store: Fresh['instance']['store']): Record<string, string>[] {
    // A table that only others extend has no rows of its own to ask for.
    try {
        return store.find(table, {})
    } catch (error) {
        if (table === 'sys_metadata') return []
        throw error
    }
}

export { INTEGRATION_ROLE }
