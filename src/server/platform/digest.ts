import { GlideDigest } from '@servicenow/glide'

/** SHA-256 of a text, 64 hex digits in lower case. */
export function sha256Hex(text: string): string {
    return new GlideDigest().getSHA256Hex(text).toLowerCase()
}
