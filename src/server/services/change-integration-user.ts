import type { ConnectedUser, IntegrationUserChange } from '../contract'
import { fail, type Outcome, succeed } from '../domain/outcome'
import { recordUrl } from '../platform/instance'
import { getConnection } from '../records/connection'
import { getUser, updateUser, USER, type UserRow } from '../records/user'
import { isAuthorized, loadWhole } from './whole-connection'
import { stands } from './start-over'

/** Keeps the integration user out of the browser, or lets it in again. Only once the connection is authorized: consent is
 * given in a browser. Fails with `not_found` without a user, `refused`. At most thirteen Glide operations. */
export function changeIntegrationUser({ webServiceAccessOnly }: IntegrationUserChange): Outcome<ConnectedUser> {
    const row = getConnection()
    const user = row && stands(row) && row.integrationUser ? getUser(row.integrationUser) : null
    if (!user) return fail('not_found', 'integrationUser.none')
    if (user.webServiceAccessOnly === webServiceAccessOnly) return succeed(presentUser(user))
    if (webServiceAccessOnly && !isAuthorized(loadWhole(row))) return fail('refused', 'integrationUser.notAuthorized')
    updateUser(user.id, { web_service_access_only: webServiceAccessOnly })
    const changed = getUser(user.id)
    if (changed?.webServiceAccessOnly !== webServiceAccessOnly) return fail('refused', 'integrationUser.refused')
    return succeed(presentUser(changed))
}

export function presentUser({ id, userName, webServiceAccessOnly }: UserRow): ConnectedUser {
    return { userName, id, url: recordUrl(USER, id), webServiceAccessOnly }
}
