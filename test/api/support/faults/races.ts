import assert from 'node:assert/strict'
import { SCOPE, type TicketType } from '../../../../src/server/contract'
import type { Row } from '../../../instance/types'
import type { Answer } from '../../../json-request'
import { CONNECTION, idOf, requestBetween, type Running } from '../running'
import { errorOf } from '../tasks'
import type { Act } from './acts'
import { sent, whole } from './cell'
import { later } from './later'
import type { Subject, World } from './subjects'
import { CLEAN_JOB } from '../../../job-names'

export interface Meeting {
    outer: Act
    inner: Act
    ticketType: TicketType
    /** Glide operation of the outer one before which the inner one runs to its end, from 1. */
    operation: number
}

/** What a removal takes away, and what is put back afterwards. */
const CONNECTED = ['oauth_entity', 'oauth_credential', 'sys_user', 'sys_user_has_role', CONNECTION]

/** Has two meet on one task. Each has a success or a clear error; then what each wanted is there or is refused for good, and
 * all is whole. False if the outer one is over before that operation. */
export async function meet(world: World, { outer, inner, ticketType, operation }: Meeting): Promise<boolean> {
    const { running } = world
    try {
        const it = await world.subject(outer.on, ticketType)
        await outer.ready?.(world, it)
        if (inner.name !== outer.name) await inner.ready?.(world, it)
        const connected = CONNECTED.map((table) => [table, running.instance.store.find(table, {})] as const)
        const between = armed(world, inner, it, operation)
        const answers = [outer.request ? await sent(world, outer.request(it)) : ran(outer, world, it)]
        const other = between()
        if (other === undefined) running.instance.runJob(CLEAN_JOB)
        else answers.push(other)
        for (const [table, rows] of connected) restore(running, table, rows)
        for (const answer of answers) {
            // A login that a removal has ended is refused by the platform, whose errors have no code.
            if (answer && answer.status >= 400) assert.ok(answer.status === 401 || errorOf(answer).code, answer.text)
        }
        // A sender who was refused sends once more; others may have decided the matter by then.
        for (const [index, act] of [outer, inner].entries()) {
            const answer = answers[index]
            if (act.request && answer && answer.status >= 400) await sent(world, act.request(it))
        }
        later(running)
        whole(world)
        return other !== undefined
    } catch (error) {
        const where = `${inner.name} before operation ${operation} of ${outer.name}, ${ticketType}`
        throw new Error(`${where}: ${(error as Error).message}`, { cause: error })
    }
}

/** Arms the inner one; what came of it, null where it has no answer, undefined where it has not run. */
function armed(world: World, inner: Act, it: Subject, operation: number): () => Answer | null | undefined {
    const { running } = world
    if (inner.request) {
        const { method, path, body, authorization = running.authorization } = inner.request(it)
        return requestBetween(running, operation, { method, path, authorization, body }).answer
    }
    let answer: null | undefined
    running.instance.interleave({ operation, scope: SCOPE, other: () => (answer = ran(inner, world, it)) })
    return () => answer
}

function ran(act: Act, world: World, it: Subject): null {
    const refusal = act.run?.(world, it) ?? null
    if (refusal !== null) assert.match(refusal, act.tooLate ?? /^$/)
    return null
}

function restore({ instance: { store } }: Running, table: string, rows: Row[]): void {
    for (const row of rows) if (store.get(table, idOf(row))) store.update(table, idOf(row), row)
        else store.insert(table, row) // prettier-ignore
}
