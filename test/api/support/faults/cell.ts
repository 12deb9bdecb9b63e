import assert from 'node:assert/strict'
import { SCOPE, type TicketType } from '../../../../src/server/contract'
import type { FaultMode } from '../../../instance/types'
import type { Answer } from '../../../json-request'
import { send, sendAndLose } from '../checked'
import { errorOf } from '../tasks'
import type { Act, Sent } from './acts'
import { later } from './later'
import type { Subject, World } from './subjects'
import { assertWhole, secretsOf, tablesOf } from './whole'
import { CLEAN_JOB } from '../../../job-names'

/** Each way of failing. */
export const WAYS = ['null', 'cross_scope', 'business_rule', 'cancelled', 'database'] as const satisfies FaultMode[]
export type Way = (typeof WAYS)[number]
/** After these the platform may answer something: it does not arrive. */
const LOST: readonly Way[] = ['cancelled', 'database']

export interface Cell {
    act: Act
    ticketType: TicketType
    /** Glide operation of the transaction, from 1. */
    operation: number
    way: Way
    /** What comes first, of what brings it back: the sender again, or the jobs. */
    first: 'sender' | 'jobs'
}

/** Has one operation fail in one way; then what was acknowledged is whole without its sender, and what was not is not there
 * or becomes whole when it is sent again. False if the transaction is over before that operation. */
export async function fail(world: World, cell: Cell): Promise<boolean> {
    const { act, ticketType, operation, way, first } = cell
    try {
        const { running } = world
        const it = await world.subject(act.on, ticketType)
        await act.ready?.(world, it)
        const before = world.kept(it)
        const isReached = arm(world, operation, way)
        const answer = await attempt(world, act, it, way)
        const reached = isReached()
        // Takes the lever away that nobody has come to.
        if (!reached) running.instance.runJob(CLEAN_JOB)
        if (answer && answer.status >= 400) {
            const { code, message } = errorOf(answer)
            assert.ok(code && message, answer.text)
            if (!act.partly) assert.deepEqual(world.kept(it), before, `refused, yet kept: ${answer.text}`)
        }
        const isAcknowledged = answer !== null && answer.status < 300
        const sendAgain = async () => {
            if (act.request) succeeds(await sent(world, act.request(it)))
        }
        if (!isAcknowledged || first === 'sender') await sendAgain()
        later(running)
        whole(world)
        act.done?.(world, it)
        // Nothing comes of another repetition.
        const kept = world.kept(it)
        await sendAgain()
        later(running)
        assert.deepEqual(world.kept(it), kept)
        whole(world)
        return reached
    } catch (error) {
        const where = `${act.name}, ${ticketType}, ${way} at operation ${operation}, ${first} first`
        throw new Error(`${where}: ${(error as Error).message}`, { cause: error })
    }
}

function arm({ running: { instance } }: World, operation: number, mode: Way): () => boolean {
    let reached = false
    const other = () => {
        reached = true
    }
    instance.interleave({ operation, scope: SCOPE, other })
    instance.fault({ operation, scope: SCOPE, mode })
    return () => reached
}

/** The answer, if there is one and it arrives. */
async function attempt(world: World, act: Act, it: Subject, way: Way): Promise<Answer | null> {
    const isLost = LOST.includes(way)
    if (!act.request) {
        const error = act.run?.(world, it) ?? null
        if (!isLost) assert.equal(error, null)
        return null
    }
    return sent(world, act.request(it), isLost)
}

/** Sends a request; null where its answer does not arrive. */
export async function sent({ running }: World, request: Sent): Promise<Answer>
export async function sent({ running }: World, request: Sent, isLost: boolean): Promise<Answer | null>
export async function sent(world: World, request: Sent, isLost = false): Promise<Answer | null> {
    const { url, authorization: usual } = world.running
    const { method, path, body, authorization = usual } = request
    const headers = { accept: 'application/json', 'content-type': 'application/json' }
    const whole = { authorization, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }
    if (!isLost) return send(url, method, path, whole)
    await sendAndLose(url, method, path, whole)
    return null
}

function succeeds({ method, path, status, text }: Answer): void {
    assert.ok(status < 300, `${method} ${path} again: ${status} ${text}`)
}

export function whole({ running }: World): void {
    const { client, user } = running
    assertWhole(tablesOf(running), secretsOf(running, [client.clientSecret ?? '', user.password ?? '']))
}
