// Whether an address may be shown as a link. No URL class exists on an instance, so this is a strict reading of
// RFC 3986 section 3 and RFC 1123 section 2.1: what is not known for sure to be an address is not a link.

import { isControl } from './characters'

const PARTS = /^https:\/\/([^/?#]*)(?:[/?#]|$)/i
// White space, what ends an address in a text, invisible or direction-changing characters, and what a column of links
// cannot hold everywhere (`inBasicPlane`).
const FORBIDDEN = /[\s"<>\\`\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ud800-\udfff]/
// No user information (`https://microsoft.com@evil.example`): the host's characters exclude the at sign.
const HOST_AND_PORT = /^([a-z0-9._-]+?)\.?(?::(\d{1,5}))?$/i
const LABEL = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/i
const LONGEST_HOST = 253
// A last label that is a number makes the host an IPv4 address to every browser, which must then be a whole one.
const ENDS_IN_NUMBER = /(?:^|\.)(?:\d+|0x[0-9a-f]*)$/i
const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/

/** Whether the text is an absolute https URL that can be opened. A placeholder in the host, as the security center
 * leaves in (`https://%initialdomainshort%.sharepoint.com`), makes it none. */
export function isUsableUrl(text: string): boolean {
    const parts = PARTS.exec(text)
    if (!parts || FORBIDDEN.test(text) || hasControl(text)) return false
    const authority = HOST_AND_PORT.exec(parts[1] as string)
    return !!authority && isHost(authority[1] as string) && isPort(authority[2])
}

function isHost(host: string): boolean {
    if (ENDS_IN_NUMBER.test(host)) return IPV4.test(host)
    return host.length <= LONGEST_HOST && host.split('.').every((label) => LABEL.test(label))
}

function isPort(port: string | undefined): boolean {
    if (port === undefined) return true
    const number = parseInt(port, 10)
    return number >= 1 && number <= 65535
}

function hasControl(text: string): boolean {
    return text.split('').some((character) => isControl(character.charCodeAt(0)))
}
