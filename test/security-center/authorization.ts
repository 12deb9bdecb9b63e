import {
    authorizationCodeGrantRequest,
    calculatePKCECodeChallenge,
    generateRandomCodeVerifier,
    generateRandomState,
    processAuthorizationCodeResponse,
    validateAuthResponse,
} from 'oauth4webapi'
import { type OAuthConnection, parties, type Tokens, tokens } from './oauth'

/** A consent that was asked for: what to open in the browser of whoever connects, and what has to be known when that
 * browser comes back. */
export interface AuthorizationRequest {
    address: URL
    redirectUrl: string
    state: string
    codeVerifier: string
}

/** Asks for consent by authorization code with PKCE (RFC 6749 section 4.1, RFC 7636). `redirectUrl` is one of the
 * client's. */
export async function requestAuthorization(
    { instanceUrl, clientId }: OAuthConnection,
    redirectUrl: string,
): Promise<AuthorizationRequest> {
    const [state, codeVerifier] = [generateRandomState(), generateRandomCodeVerifier()]
    const address = new URL('/oauth_auth.do', instanceUrl)
    address.search = new URLSearchParams({
        response_type: 'code',
        client_id: clientId,
        redirect_uri: redirectUrl,
        state,
        code_challenge: await calculatePKCECodeChallenge(codeVerifier),
        code_challenge_method: 'S256',
    }).toString()
    return { address, redirectUrl, state, codeVerifier }
}

/** Exchanges the code that the browser came back with, `cameBack` being the whole address. Throws
 * `AuthorizationResponseError` if consent was denied, and as `signIn` if the instance refuses the code. */
export async function finishAuthorization(
    connection: OAuthConnection,
    { redirectUrl, state, codeVerifier }: AuthorizationRequest,
    cameBack: URL,
): Promise<Tokens> {
    const { server, client, authentication, options } = parties(connection)
    const parameters = validateAuthResponse(server, client, cameBack, state)
    const response = await authorizationCodeGrantRequest(
        server,
        client,
        authentication,
        parameters,
        redirectUrl,
        codeVerifier,
        options,
    )
    return tokens(await processAuthorizationCodeResponse(server, client, response))
}
