import { LIMITS } from '../../contract'
import { refuse, text, withinLength } from './rule'

/** User ID as it came, since it is looked up and shown as it came; one of nothing but white space names nobody. */
export const requestedBy = text((value, field) =>
    value.trim() === '' ? refuse(field, 'field.required') : withinLength(value, field, LIMITS.requestedBy),
)
