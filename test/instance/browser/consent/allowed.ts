import OAuth2Server from '@node-oauth/oauth2-server'
import { type HttpAnswer, redirect } from '../../http/exchange'
import type { Codes } from '../../http/oauth/codes'
import type { Visitor } from '../sign-in/visitors'
import { type AuthorizationRequest, NoConsent } from './authorization-request'

/** Makes the authorization code and sends the browser to the client with it (docs/stand-in.md 317). */
export async function allowed(codes: Codes, request: AuthorizationRequest, visitor: Visitor): Promise<HttpAnswer> {
    const { parameters, redirectUri, state } = request
    const server = new OAuth2Server({ model: modelOf(codes, request, visitor) })
    const response = new OAuth2Server.Response()
    const body = { ...parameters, redirect_uri: redirectUri, scope: 'useraccount' }
    try {
        await server.authorize(new OAuth2Server.Request({ method: 'POST', headers: {}, query: {}, body }), response, {
            authenticateHandler: { handle: () => visitor.user },
            allowEmptyState: state === '',
        })
    } catch (error) {
        throw error instanceof OAuth2Server.OAuthError ? new NoConsent(error.message) : error
    }
    return redirect(String(response.get('location')))
}

/** The request has been judged already: the library gets the client and address that came of it. */
function modelOf(codes: Codes, request: AuthorizationRequest, visitor: Visitor): OAuth2Server.AuthorizationCodeModel {
    const { challenge, client, namesAddress, redirectUri } = request
    const clientId = client.sys_id as string
    const text = codes.issue({
        clientId,
        userId: visitor.user.id,
        redirectUri: namesAddress ? redirectUri : undefined,
        challenge,
    })
    return {
        getClient: () => Promise.resolve({ id: clientId, grants: ['authorization_code'], redirectUris: [redirectUri] }),
        generateAuthorizationCode: () => Promise.resolve(text),
        saveAuthorizationCode: (code, ofClient, user) => Promise.resolve({ ...code, client: ofClient, user }),
        getAuthorizationCode: elsewhere,
        revokeAuthorizationCode: elsewhere,
        saveToken: elsewhere,
        getAccessToken: elsewhere,
    }
}

function elsewhere(): never {
    throw new Error('The token endpoint does this')
}
