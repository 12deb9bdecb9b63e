import { LIMITS } from '../../contract'
import { isUsableUrl } from '../action-url'
import { refuse, text, withinLength } from './rule'

/** An absolute https URL, trimmed, without a fragment (RFC 6749 section 3.1.2). */
export const redirectUrl = text((value, field) => {
    const url = value.trim()
    if (!isUsableUrl(url) || url.indexOf('#') !== -1) return refuse(field, 'setup.redirectUrl.notHttps', [])
    return withinLength(url, field, LIMITS.redirectUrl)
})
