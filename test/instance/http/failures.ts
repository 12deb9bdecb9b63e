import type { Instance } from '../types'
import { type HttpAnswer, type HttpRequest, jsonAnswer } from './exchange'
import { switchValue } from './switches'

/** Ends the handling of a request with an answer of the platform. */
export class Refused extends Error {
    constructor(readonly answer: HttpAnswer) {
        super(`refused with ${answer.status}`)
    }
}

/** The platform's one shape of an error; the code stands in the status line only (docs/stand-in.md 201). */
export function failure(
    status: number,
    message: string,
    detail: string | null,
    headers: Record<string, string> = {},
): HttpAnswer {
    return jsonAnswer(status, { error: { message, detail }, status: 'failure' }, headers)
}

/** docs/stand-in.md 202. */
export function notAuthenticated(instance: Instance): Refused {
    const message = switchValue(instance, 'stand_in.http.not_authenticated.message')
    const headers = { 'WWW-Authenticate': 'BASIC realm="Service-now"' }
    return new Refused(failure(401, message, 'Required to provide Auth information', headers))
}

/** The access control of an endpoint, or the web service flag of a table, says no (220, 232). */
export function notAuthorized(): Refused {
    return new Refused(failure(403, 'User Not Authorized', 'Failed API level ACL Validation'))
}

/** docs/stand-in.md 211. */
export function unknownUri(instance: Instance, request: HttpRequest): Refused {
    const status = Number(switchValue(instance, 'stand_in.http.unknown_uri.status'))
    return new Refused(failure(status, 'Requested URI does not represent any resource', request.path))
}

// The texts of the next three are nowhere to be read: the reason phrase stands for them (docs/stand-in.md 214, 215).

export function methodNotAllowed(): Refused {
    return new Refused(failure(405, 'Method Not Allowed', null))
}

export function notAcceptable(): Refused {
    return new Refused(failure(406, 'Not Acceptable', null))
}

export function unsupportedMediaType(): Refused {
    return new Refused(failure(415, 'Unsupported Media Type', null))
}

/** docs/stand-in.md 271. */
export function tooManyRequests(limit: number, api: string, headers: Record<string, string>): Refused {
    const detail = `Rate limit of ${limit} requests per hour for ${api} exceeded`
    return new Refused(failure(429, 'Rate limit exceeded', detail, headers))
}

/** A body that is too large or not what its type says (216, 217). */
export function unreadable(detail: string): Refused {
    return new Refused(failure(400, 'Exception while reading request', detail))
}
