import { GlideDigest } from '@servicenow/glide'
import { sha256 } from '../domain/sha256'

/** SHA-256 of a text, 64 hex digits in lower case. By the platform where it can: whether releases before Madrid have
 * `GlideDigest` for scoped applications was not found. */
export function sha256Hex(text: string): string {
    return typeof GlideDigest === 'undefined' ? sha256(text) : new GlideDigest().getSHA256Hex(text).toLowerCase()
}
