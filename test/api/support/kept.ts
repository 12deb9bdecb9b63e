import assert from 'node:assert/strict'
import { INTEGRATION_ROLE, type IntegrationUser, type OAuthClient } from '../../../src/server/contract'
import type { Row, Store } from '../../instance/types'
import { CONNECTION, type Fresh, idOf, LOG } from './running'

/** Rows as an instance keeps them. */
export type Kept = Pick<Store, 'find' | 'get'>

/** Names of the roles that a user was granted. */
export function rolesOf({ instance: { store } }: Fresh, userId: string): (string | undefined)[] {
    const grants = store.find('sys_user_has_role', { user: userId })
    return grants.map(({ role = '' }) => store.get('sys_user_role', role)?.['name'])
}

/** The secret that was shown is the one that the platform keeps. */
export function assertSecretKept({ instance }: Fresh, { id, clientSecret }: OAuthClient): void {
    assert.ok(clientSecret !== null)
    assert.equal(
        instance.secret('oauth_entity', id, 'client_secret'),
        clientSecret,
        'The secret that was shown is dead',
    )
}

/** The password that was shown is the one that the platform keeps. */
export function assertPasswordKept({ instance }: Fresh, { id, password }: IntegrationUser): void {
    const stored = instance.store.get('sys_user', id)?.['user_password'] ?? ''
    assert.ok(password !== null)
    assert.ok(
        instance.matchesSecret('sys_user', 'user_password', stored, password),
        'The password that was shown is dead',
    )
}

/** The one row of the connection. */
export function connectionRow({ instance: { store } }: Fresh): Row {
    const [row, ...more] = store.find(CONNECTION, {})
    assert.ok(row, 'There is no connection')
    assert.equal(more.length, 0, 'There is more than one connection')
    return row
}

/** Nothing was made: no connection, client, user, grant or claim besides those that `others` names by their sys_id. */
export function assertNothingMade({ instance: { store } }: Fresh, others: string[] = []): void {
    assert.deepEqual(store.find(CONNECTION, {}), [])
    const isNew = (row: Row) => !others.includes(idOf(row))
    assert.deepEqual(store.find('oauth_entity', {}).filter(isNew), [])
    assert.deepEqual(usersMade(store.find('sys_user', {})).filter(isNew), [])
    assert.deepEqual(store.find(LOG, { outcome: 'started' }), [])
}

/** Nothing that could be used is there without the connection knowing it: no second connection, no active client or user
 * besides the connection's, nobody else with our role. `others` are sys_ids of the customer's own. */
export function assertNothingHalfMade(
    { instance: { store } }: { instance: { store: Kept } },
    others: string[] = [],
): void {
    const [row, ...more] = store.find(CONNECTION, {})
    assert.equal(more.length, 0, 'There is more than one connection')
    const known = [row?.['oauth_client'], row?.['integration_user'], ...others]
    const unknown = (found: Row) => !known.includes(idOf(found))
    assert.deepEqual(store.find('oauth_entity', { active: '1' }).filter(unknown), [])
    assert.deepEqual(usersMade(store.find('sys_user', { active: '1' })).filter(unknown), [])
    const [role] = store.find('sys_user_role', { name: INTEGRATION_ROLE })
    const holders = store.find('sys_user_has_role', { role: idOf(role) }).map(({ user = '' }) => user)
    assert.equal(new Set(holders).size, holders.length, 'Somebody has our role twice')
    const active = holders.filter((user) => store.get('sys_user', user)?.['active'] === '1')
    assert.deepEqual(
        active.filter((user) => !known.includes(user)),
        [],
    )
}

/** Users besides those of every instance. */
function usersMade(users: Row[]): Row[] {
    return users.filter(({ user_name: name = '' }) => !['admin', 'guest'].includes(name))
}
