import type { Instance, RestCall } from '../../types'
import type { Authentication } from '../authentication/authentication'
import { checkSize, scriptedLimit } from '../body-limit'
import type { HttpAnswer, HttpRequest } from '../exchange'
import { Refused } from '../failures'
import { authorize } from './authorization'
import { restCall } from './call'
import { type Match, matchResource } from './match'
import { checkAccept, checkContentType } from './media-types'
import { toAnswer, withTiming } from './outcome'

/** Scripted REST: `/api/{namespace}/[{version}/]{api id}/…`. Everything is judged before the script runs, in the order
 * URI, method, sign-in, access control, Accept, Content-Type, size (docs/stand-in.md 228). */
export function scriptedRest(instance: Instance, authentication: Authentication, request: HttpRequest): HttpAnswer {
    const match = matchResource(instance, request)
    try {
        return toAnswer(instance.rest(admit(instance, authentication, request, match)))
    } catch (error) {
        if (error instanceof Refused) throw new Refused(withTiming(error.answer, 0, 0))
        throw error
    }
}

function admit(instance: Instance, authentication: Authentication, request: HttpRequest, match: Match): RestCall {
    const { definition, operation } = match.resource
    const isPublic = operation.requires_authentication !== '1'
    const user = isPublic ? authentication.userOrGuest(request) : authentication.user(request)
    if (!isPublic) authorize(instance, match.resource, user)
    checkAccept(definition, operation, request)
    checkContentType(instance, definition, operation, request)
    checkSize(request, scriptedLimit(instance))
    return restCall(instance, request, match, user)
}
