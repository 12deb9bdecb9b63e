import type { Instance } from '../../types'
import { contentType, fields, type HttpAnswer, type HttpRequest } from '../exchange'
import { methodNotAllowed } from '../failures'
import { Tokens } from './tokens'

/** `/oauth_revoke_token.do?token=…`, open to anybody who has the token: marks it as expired (docs/stand-in.md 259). */
export function revokeEndpoint(instance: Instance, request: HttpRequest): HttpAnswer {
    if (request.method !== 'GET' && request.method !== 'POST') throw methodNotAllowed()
    const isForm = contentType(request) === 'application/x-www-form-urlencoded'
    const form = isForm ? fields(request.body.toString('utf8')) : {}
    const text = form.token ?? fields(request.query).token ?? ''
    const tokens = new Tokens(instance)
    const row = tokens.find('access_token', text) ?? tokens.find('refresh_token', text)
    if (row) tokens.expire(row)
    return { status: 200, headers: {}, body: '' }
}
