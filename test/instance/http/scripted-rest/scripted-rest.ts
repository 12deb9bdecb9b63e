import type { Instance, RestCall, SessionUser } from '../../types'
import type { Authentication } from '../authentication/authentication'
import { checkSize, scriptedLimit } from '../body-limit'
import type { HttpAnswer, HttpRequest } from '../exchange'
import { Refused } from '../failures'
import { authorize } from './authorization'
import { restCall } from './call'
import { type Match, matchResource } from './match'
import { checkAccept, checkContentType } from './media-types'
import { toAnswer, withTiming } from './outcome'
import type { RateLimits } from './rate-limits'
import type { Resource } from './resources'

/** Scripted REST: `/api/{namespace}/[{version}/]{api id}/…`. Everything is judged before the script runs, in the order
 * URI, method, sign-in, access control, rate limit, Accept, Content-Type, size (docs/stand-in.md 228). */
export function scriptedRest(
    instance: Instance,
    authentication: Authentication,
    limits: RateLimits,
    request: HttpRequest,
): HttpAnswer {
    const match = matchResource(instance, request)
    let limit: Record<string, string> = {}
    try {
        const user = caller(instance, authentication, request, match.resource)
        limit = limits.count(match.resource, user)
        return withHeaders(toAnswer(instance.rest(admit(instance, request, match, user))), limit)
    } catch (error) {
        if (error instanceof Refused) throw new Refused(withHeaders(withTiming(error.answer, 0, 0), limit))
        throw error
    }
}

function caller(
    instance: Instance,
    authentication: Authentication,
    request: HttpRequest,
    resource: Resource,
): SessionUser {
    if (resource.operation.requires_authentication !== '1') return authentication.userOrGuest(request)
    const user = authentication.user(request)
    authorize(instance, resource, user)
    return user
}

function admit(instance: Instance, request: HttpRequest, match: Match, user: SessionUser): RestCall {
    const { definition, operation } = match.resource
    checkAccept(definition, operation, request)
    checkContentType(instance, definition, operation, request)
    checkSize(request, scriptedLimit(instance))
    return restCall(instance, request, match, user)
}

function withHeaders(answer: HttpAnswer, more: Record<string, string>): HttpAnswer {
    return { ...answer, headers: { ...answer.headers, ...more } }
}
