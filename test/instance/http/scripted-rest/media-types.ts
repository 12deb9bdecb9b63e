import { NotInStandIn } from '../../platform/errors'
import type { Instance, Row } from '../../types'
import { acceptedTypes } from '../accept'
import { contentType, type HttpRequest } from '../exchange'
import { failure, notAcceptable, Refused, unsupportedMediaType } from '../failures'
import { switchValue } from '../switches'

const STOCK = ['application/json', 'application/xml', 'text/xml']
const WITH_BODY = ['POST', 'PUT', 'PATCH']

/** What a resource takes or gives: its own list, else its API's, else the stock one (docs/stand-in.md 214). */
function types(definition: Row, operation: Row, kind: 'consumes' | 'produces'): string[] {
    const owner = [operation, definition].find((row) => row[`${kind}_customized`] === '1')
    const list = owner?.[kind]?.split(',').map((type) => type.trim().toLowerCase())
    return list?.filter((type) => type !== '') ?? STOCK
}

/** @throws Refused with 406 if the client accepts nothing that the resource gives. */
export function checkAccept(definition: Row, operation: Row, request: HttpRequest): void {
    const produced = types(definition, operation, 'produces')
    const accepted = acceptedTypes(request)
    const chosen = accepted.flatMap((range) => produced.filter((type) => wildcard(range).test(type)))[0]
    if (chosen === undefined) throw notAcceptable()
    if (/[/+]xml$/.test(chosen)) throw new NotInStandIn(`An answer in '${chosen}'`)
}

/** @throws Refused with 415 for a body the resource does not take, 400 (switch) for one of no type. */
export function checkContentType(instance: Instance, definition: Row, operation: Row, request: HttpRequest): void {
    if (!WITH_BODY.includes(request.method)) return
    const type = contentType(request)
    if (type === '' && request.body.length === 0) return
    if (type === '') throw missingContentType(instance)
    const consumed = types(definition, operation, 'consumes')
    // The platform's own wildcards: `*` for any characters, `%` for one.
    if (!consumed.some((pattern) => wildcard(pattern.replaceAll('%', '?')).test(type))) throw unsupportedMediaType()
}

function missingContentType(instance: Instance): Refused {
    const status = switchValue(instance, 'stand_in.http.missing_content_type.status')
    return status === '415' ? unsupportedMediaType() : new Refused(failure(400, 'Content-Type header is missing', null))
}

/** `*` and `?` as wildcards, everything else as it is. */
function wildcard(pattern: string): RegExp {
    const text = pattern
        .replace(/[.+^${}()|[\]\\]/g, '\\$&')
        .replaceAll('*', '.*')
        .replaceAll('?', '.')
    return new RegExp(`^${text}$`)
}
