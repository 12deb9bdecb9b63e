import { LIMITS } from '../../contract'
import { text, withinLength } from './rule'

/** The address trimmed, usable as a link or not: what is not is kept, and answered with a warning. */
export const actionUrl = text((value, field) => withinLength(value.trim(), field, LIMITS.actionUrl))
