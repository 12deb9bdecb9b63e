import type { Check, StepId, StepStatus } from '../../contract'
import type { MessageKey } from '../../domain/message-keys'
import { message } from '../../platform/messages'
import type { ChecklistFacts } from './facts'

/** One thing that the checklist looks at. `run` answers nothing where there is nothing to look at yet. */
export interface ChecklistCheck {
    id: string
    step: StepId
    run: (facts: ChecklistFacts) => Finding[]
}

/** What a check found. `link` opens the very form (absolute). */
export type Finding = Omit<Check, 'id'>

export function done(key: MessageKey, args: string[] = []): Finding {
    return { status: 'done', message: message(key, args) }
}

/** A finding that asks for something: what is wrong, what to do about it, and where. */
export function finding(
    status: StepStatus,
    [key, ...args]: [MessageKey, ...string[]],
    [remedy, ...remedyArgs]: [MessageKey, ...string[]],
    link?: string,
): Finding {
    return {
        status,
        message: message(key, args),
        remedy: message(remedy, remedyArgs),
        ...(link === undefined ? {} : { link }),
    }
}
