import type { WarningCode } from '../contract'
import { isUsableUrl } from './action-url'
import type { Message } from './message-keys'
import type { ReceivedTask } from './received-task'

/** A warning whose message is still a key. */
export interface TaskWarning extends Message {
    field: string
    code: WarningCode
}

/** What a client should know about an accepted task. Computed from what is stored, so every answer has the same. */
export function taskWarnings(task: ReceivedTask): TaskWarning[] {
    const warnings: TaskWarning[] = []
    if (task.recommendationCategory === 'other') {
        warnings.push({
            field: 'recommendationCategory',
            code: 'unknown_category',
            key: 'warning.unknownCategory',
            args: [task.sourceCategory ?? ''],
        })
    }
    if (task.actionUrl !== null && !isUsableUrl(task.actionUrl)) {
        warnings.push({ field: 'actionUrl', code: 'unusable_url', key: 'warning.unusableUrl', args: [] })
    }
    return warnings
}
