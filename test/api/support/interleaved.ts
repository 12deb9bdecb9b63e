import assert from 'node:assert/strict'
import type { Answer } from '../../json-request'
import { operationsOf, type SentBetween } from './running'

/** One round of a race: what is sent, and what runs within it. */
export interface Round {
    between: SentBetween
    send: () => Promise<Answer>
}

/** Sends a request with another one within it, before its operation 1, 2, 3 and so on, each time anew. `check` sees every
 * pair of answers; the last round is the one whose operation is never reached. Answers how many were. */
export async function eachOperation(
    begin: (operation: number) => Round | Promise<Round>,
    check: (answers: [first: Answer, other: Answer], operation: number) => Promise<void> | void,
): Promise<number> {
    for (let operation = 1; ; operation++) {
        const { between, send } = await begin(operation)
        const answer = await send()
        const other = between.answer()
        if (!other) {
            assert.equal(operation - 1, operationsOf(answer))
            return operation - 1
        }
        await check([answer, other], operation)
    }
}
