import type { Instance, Row } from '../../types'

/** Whether the instance speaks OAuth at all (`com.snc.platform.security.oauth.is.active`). */
export function isOAuthActive(instance: Instance): boolean {
    return instance.property('com.snc.platform.security.oauth.is.active') === 'true'
}

/** The application registry (`oauth_entity`) of a client ID, active or not. */
export function clientOf(instance: Instance, clientId: string): Row | undefined {
    return clientId === '' ? undefined : instance.store.find('oauth_entity', { type: 'client', client_id: clientId })[0]
}

/** Has no secret and proves itself by PKCE. */
export function isPublic(client: Row): boolean {
    return client.public_client === '1'
}

/** Seconds that tokens of a client live: `access_token_lifespan`, `refresh_token_lifespan`. */
export function lifespan(client: Row, type: 'access_token' | 'refresh_token'): number {
    return Number(client[`${type}_lifespan`])
}
