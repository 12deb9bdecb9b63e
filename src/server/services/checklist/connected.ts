import { recordUrl } from '../../platform/instance'
import { OAUTH_CLIENT, type OAuthClientRow } from '../../records/oauth-client'
import { USER, type UserRow } from '../../records/user'
import type { ChecklistFacts } from './facts'

/** The client that is in use; null after a removal and on a cloned instance, where it is to be set up anew. */
export function connectedClient({ client, isRemoved, isClone }: ChecklistFacts): OAuthClientRow | null {
    return isRemoved || isClone ? null : client
}

/** The integration user that is in use, likewise. */
export function connectedUser({ user, isRemoved, isClone }: ChecklistFacts): UserRow | null {
    return isRemoved || isClone ? null : user
}

export function clientUrl(client: OAuthClientRow): string {
    return recordUrl(OAUTH_CLIENT, client.id)
}

export function userUrl(user: UserRow): string {
    return recordUrl(USER, user.id)
}
