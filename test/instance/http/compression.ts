import { gzipSync } from 'node:zlib'
import type { HttpAnswer, HttpRequest } from './exchange'

const PACKED = /^(text\/(html|css)|application\/javascript)/

/** What pages are made of goes out gzipped to whoever accepts it (docs/stand-in.md 309); undefined for all else. */
export function compressed(
    { headers }: HttpRequest,
    { headers: own, body }: HttpAnswer,
): { headers: Record<string, string>; body: Buffer } | undefined {
    const accepts = (headers['accept-encoding'] ?? '')
        .split(',')
        .some((item) => /^\s*gzip\s*(;\s*q=(1|0\.0*[1-9]).*)?$/.test(item))
    if (!accepts || body === '' || !PACKED.test(own['Content-Type'] ?? '')) return undefined
    return { headers: { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' }, body: gzipSync(body) }
}
