import { LIMITS } from '../../contract'
import { textUpTo, trimmedText } from './rule'

/** The name of a task, trimmed. */
export const taskName = trimmedText(LIMITS.name)

/** The description of a task as it came, HTML or text. */
export const taskDescription = textUpTo(LIMITS.description)
