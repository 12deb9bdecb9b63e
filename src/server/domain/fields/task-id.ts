import { LIMITS } from '../../contract'
import { accept, refuse, text } from './rule'

const TASK_ID = /^[A-Za-z0-9._:-]+$/

/** A task ID as it came. It is compared without case: see identity.ts. */
export const taskId = text((value, field) =>
    TASK_ID.test(value) && value.length <= LIMITS.taskId
        ? accept(value)
        : refuse(field, 'task.taskId.pattern', [String(LIMITS.taskId)]),
)
