import { LIMITS } from '../../contract'
import { refuse, text, withinLength } from './rule'

/** A password as it came, no longer than any password policy of the platform allows. How strong it must be is the
 * platform's business.
 * https://www.servicenow.com/docs/r/platform-security/authentication/set-your-password-policy.html */
export const password = text((value, field) =>
    value === '' ? refuse(field, 'field.required') : withinLength(value, field, LIMITS.password),
)
