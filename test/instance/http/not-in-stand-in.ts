import { NotInStandIn } from '../platform/errors'
import { failure } from './failures'
import type { HttpAnswer } from './exchange'

/** What the stand-in answers for something that an instance has and it has not: 501, which no instance answers, so that
 * nobody takes it for the platform's (docs/stand-in.md 200). */
export function notInStandIn(error: Error): HttpAnswer {
    return failure(501, error.message, 'docs/stand-in.md says what is in it')
}

/** Whether an error says that something is missing here, rather than that the stand-in is broken. */
export function saysMissing(error: unknown): error is Error {
    return error instanceof NotInStandIn || (error instanceof Error && error.message.includes('stand-in'))
}
