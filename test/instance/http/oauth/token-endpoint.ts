import OAuth2Server from '@node-oauth/oauth2-server'
import { NotInStandIn } from '../../platform/errors'
import type { Instance } from '../../types'
import { contentType, fields, type HttpAnswer, type HttpRequest, jsonAnswer } from '../exchange'
import { clientOf, isOAuthActive, isPublic } from './clients'
import type { Codes } from './codes'
import { refuseExtensions } from './extensions'
import { Grants } from './grants'

const FORM = 'application/x-www-form-urlencoded'
const ELSEWHERE = ['urn:ietf:params:oauth:grant-type:jwt-bearer']

/** `POST /oauth_token.do` (docs/stand-in.md 250 to 258, 320 to 327). */
export async function tokenEndpoint(instance: Instance, codes: Codes, request: HttpRequest): Promise<HttpAnswer> {
    const parameters = parametersOf(instance, request)
    const grant = parameters.grant_type ?? ''
    if (ELSEWHERE.includes(grant)) throw new NotInStandIn(`Grant type '${grant}'`)
    refuseExtensions(parameters)
    if (
        grant === 'client_credentials' &&
        instance.property('glide.oauth.inbound.client.credential.grant_type.enabled') === 'true'
    )
        throw new NotInStandIn("Grant type 'client_credentials'")
    const grants = new Grants(instance, codes)
    const client = clientOf(instance, parameters.client_id ?? '')
    const server = new OAuth2Server({
        model: grants,
        alwaysIssueNewRefreshToken: false,
        requireClientAuthentication: { refresh_token: !client || !isPublic(client) },
    })
    try {
        if (!isOAuthActive(instance)) throw new OAuth2Server.ServerError('OAuth is not active')
        const response = new OAuth2Server.Response()
        const headers = { 'content-type': contentType(request), 'content-length': '1', 'transfer-encoding': 'identity' }
        await server.token(
            new OAuth2Server.Request({ method: request.method, headers, query: {}, body: parameters }),
            response,
        )
        const { expires = 0 } = grants.issued ?? {}
        const seconds = Math.floor((expires - instance.now()) / 1000)
        const body = response.body as Record<string, unknown>
        return jsonAnswer(200, { ...body, expires_in: seconds }, { 'Cache-Control': 'no-store', Pragma: 'no-cache' })
    } catch (error) {
        if (!(error instanceof OAuth2Server.OAuthError)) throw error
        return refused(instance, error.message)
    }
}

/** Whatever went wrong, the client hears the same; the cause is in the system log only. */
function refused(instance: Instance, cause: string): HttpAnswer {
    instance.store.insert('syslog', { level: '2', source: 'OAuth', message: `OAuth token request refused: ${cause}` })
    return jsonAnswer(401, { error_description: 'access_denied', error: 'server_error' })
}

/** The form; and the query where the instance still takes parameters from there. One without a value is none (RFC 6749,
 * 3.2). */
function parametersOf(instance: Instance, request: HttpRequest): Record<string, string> {
    const form = contentType(request) === FORM ? fields(request.body.toString('utf8')) : {}
    const bodyOnly = instance.property('glide.oauth.allow.parameters.in.post.body.only') === 'true'
    const sent = bodyOnly ? form : { ...fields(request.query), ...form }
    return Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== ''))
}
