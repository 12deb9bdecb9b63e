import {
    allowInsecureRequests,
    type AuthorizationServer,
    type Client,
    ClientSecretPost,
    genericTokenEndpointRequest,
    processGenericTokenEndpointResponse,
    processRefreshTokenResponse,
    refreshTokenGrantRequest,
    type TokenEndpointResponse,
} from 'oauth4webapi'

/** What Microsoft is given to connect with: address of the instance, client ID and client secret. */
export interface OAuthConnection {
    instanceUrl: string
    clientId: string
    clientSecret: string
}

/** `refreshToken` is null where the instance gave none. */
export interface Tokens {
    accessToken: string
    refreshToken: string | null
    /** Seconds, from when it was answered. */
    expiresIn: number
}

/** Signs in with the integration user's own password. Throws what `oauth4webapi` throws when the instance refuses:
 * `ResponseBodyError`, which for the platform says `server_error` whatever the cause, or
 * `WWWAuthenticateChallengeError` if the refusal also says how to sign in. */
export async function signIn(connection: OAuthConnection, userName: string, password: string): Promise<Tokens> {
    const { server, client, authentication, options } = parties(connection)
    const parameters = { username: userName, password }
    const response = await genericTokenEndpointRequest(server, client, authentication, 'password', parameters, options)
    return tokens(await processGenericTokenEndpointResponse(server, client, response))
}

/** Gets an access token for a refresh token; the platform answers the same refresh token again. Throws as `signIn`. */
export async function refresh(connection: OAuthConnection, refreshToken: string): Promise<Tokens> {
    const { server, client, authentication, options } = parties(connection)
    const response = await refreshTokenGrantRequest(server, client, authentication, refreshToken, options)
    return tokens(await processRefreshTokenResponse(server, client, response), refreshToken)
}

/** What `oauth4webapi` calls a server and a client. */
export function parties(connection: OAuthConnection) {
    const tokenEndpoint = new URL('/oauth_token.do', connection.instanceUrl)
    const server: AuthorizationServer = { issuer: tokenEndpoint.origin, token_endpoint: tokenEndpoint.href }
    const client: Client = { client_id: connection.clientId }
    const authentication = ClientSecretPost(connection.clientSecret)
    // The stand-in speaks HTTP, on loopback; an instance is called with HTTPS or not at all.
    const options = { [allowInsecureRequests]: tokenEndpoint.hostname === '127.0.0.1' }
    return { server, client, authentication, options }
}

/** Where the instance answers no refresh token, the one that is there stays good. */
export function tokens(response: TokenEndpointResponse, refreshToken: string | null = null): Tokens {
    return {
        accessToken: response.access_token,
        refreshToken: response.refresh_token ?? refreshToken,
        expiresIn: response.expires_in ?? 0,
    }
}
