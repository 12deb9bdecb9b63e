import { NotInStandIn } from '../platform/errors'
import type { Instance } from '../types'
import type { HttpRequest } from './exchange'
import { unreadable } from './failures'

const MEGABYTE = 1024 * 1024

/** The largest body of platform REST, in bytes: `glide.rest.max_content_length`, 1 to 25 MB (docs/stand-in.md 216). */
export function platformLimit(instance: Instance): number {
    return Math.min(Math.max(megabytes(instance, 'glide.rest.max_content_length'), 1), 25) * MEGABYTE
}

/** That of scripted REST, which has a property of its own beneath it. */
export function scriptedLimit(instance: Instance): number {
    const own = megabytes(instance, 'glide.rest.scripted.max_inbound_content_length_mb') * MEGABYTE
    return Math.min(own, platformLimit(instance))
}

/** @throws Refused with 400 for a body of more bytes than that. */
export function checkSize(request: HttpRequest, limit: number): void {
    const encoding = request.headers['content-encoding']
    if (encoding !== undefined && encoding !== 'identity') throw new NotInStandIn(`Content-Encoding '${encoding}'`)
    const { length } = request.body
    if (length <= limit) return
    throw unreadable(`Rejected large REST payload with content-length = ${length} bytes. Max allowed: ${limit} bytes.`)
}

function megabytes(instance: Instance, property: string): number {
    return Number(instance.property(property) ?? 10)
}
