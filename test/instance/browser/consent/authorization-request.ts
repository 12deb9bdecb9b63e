import { clientOf, isOAuthActive, isPublic } from '../../http/oauth/clients'
import { refuseExtensions } from '../../http/oauth/extensions'
import type { Instance, Row } from '../../types'
import { redirectUrl } from './redirect-urls'

/** What a client asks the user for. */
export interface AuthorizationRequest {
    client: Row
    /** Where the answer goes. */
    redirectUri: string
    /** Whether the client named an address itself. */
    namesAddress: boolean
    state: string
    challenge: string | undefined
    /** As they came, for the way through login page and consent form. */
    parameters: Record<string, string>
}

/** Why there is nothing to consent to. The user sees it; the client is not told. */
export class NoConsent extends Error {}

/** Judges the parameters of `oauth_auth.do`, before anybody is asked to log in (docs/stand-in.md 310 to 316).
 * @throws NoConsent */
export function readAuthorizationRequest(instance: Instance, query: string): AuthorizationRequest {
    const parameters = once(query)
    refuseExtensions(parameters)
    if (!isOAuthActive(instance)) throw new NoConsent('OAuth is not active on this instance.')
    const client = clientOf(instance, parameters.client_id ?? '')
    if (client?.active !== '1') throw new NoConsent('The OAuth client is unknown or inactive.')
    if (parameters.response_type !== 'code') throw new NoConsent("The response type has to be 'code'.")
    const state = parameters.state ?? ''
    if (state.trim() === '' && instance.property('glide.oauth.state.parameter.required') === 'true')
        throw new NoConsent('Missing State parameter in request.')
    if (!/^[\x20-\x7e]*$/.test(state)) throw new NoConsent('The state has characters that are not allowed.')
    const redirectUri = redirectUrl(client, parameters.redirect_uri)
    if (redirectUri === undefined) throw new NoConsent('The OAuth client has no redirect URL.')
    const namesAddress = (parameters.redirect_uri ?? '') !== ''
    return { client, redirectUri, namesAddress, state, challenge: challengeOf(client, parameters), parameters }
}

/** PKCE, where the client sends it or has to. */
function challengeOf(client: Row, parameters: Record<string, string>): string | undefined {
    const { code_challenge: challenge = '', code_challenge_method: method } = parameters
    if (challenge === '' && method === undefined) {
        if (client.use_pkce !== '1' && !isPublic(client)) return undefined
        throw new NoConsent('The OAuth client has to send a code challenge.')
    }
    if (method !== 'S256') throw new NoConsent("The code challenge method has to be 'S256'.")
    if (!/^[\w-]{43}$/.test(challenge)) throw new NoConsent('The code challenge is not a SHA-256 hash in base64url.')
    return challenge
}

/** Parameters by name; one that comes twice could mean something else to somebody else. */
function once(query: string): Record<string, string> {
    const pairs = [...new URLSearchParams(query)]
    const names = pairs.map(([name]) => name)
    const twice = names.find((name, index) => names.indexOf(name) !== index)
    if (twice !== undefined) throw new NoConsent(`The parameter '${twice}' comes more than once.`)
    return Object.fromEntries(pairs)
}
