import { LIMITS } from '../../contract'
import { isUsableUrl } from '../action-url'
import { refuse, text, withinLength } from './rule'

// The machine of the browser itself: nobody is on the way (RFC 8252 section 7.3).
const LOOPBACK = /^http:(?=\/\/(?:127\.0\.0\.1|localhost)(?:[:/]|$))/i

/** An absolute https URL, trimmed, without a fragment (RFC 6749 section 3.1.2); http for the loopback interface. */
export const redirectUrl = text((value, field) => {
    const url = value.trim()
    if (!isUsableUrl(url.replace(LOOPBACK, 'https:')) || url.indexOf('#') !== -1)
        return refuse(field, 'setup.redirectUrl.notHttps', [])
    return withinLength(url, field, LIMITS.redirectUrl)
})
