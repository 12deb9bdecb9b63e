import { refuse, text, withinLength } from './rule'

/** Length of the platform's password column: what is longer would be cut without a word. */
const LONGEST = 255

/** A password as it came. How strong it must be is the platform's business. */
export const password = text((value, field) =>
    value === '' ? refuse(field, 'field.required') : withinLength(value, field, LONGEST),
)
