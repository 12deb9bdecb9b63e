import { NotInStandIn } from '../../platform/errors'
import type { RestOutcome } from '../../types'
import { type HttpAnswer, JSON_TYPE } from '../exchange'
import { failure } from '../failures'

/** What a script left as an HTTP answer (docs/stand-in.md 224 to 226). */
export function toAnswer(outcome: RestOutcome): HttpAnswer {
    return withTiming(unmeasured(outcome), outcome.operations, outcome.milliseconds)
}

/** The stand-in's own header: Glide operations of the script and how long it ran (227). */
export function withTiming(answer: HttpAnswer, operations: number, milliseconds: number): HttpAnswer {
    const timing = `glide;desc="${operations}", script;dur=${milliseconds.toFixed(1)}`
    return { ...answer, headers: { ...answer.headers, 'Server-Timing': timing } }
}

function unmeasured({ status, headers, body, contentType }: RestOutcome): HttpAnswer {
    if (status < 200 || status > 599) throw new NotInStandIn(`Status ${status}`)
    if (body.kind === 'error') return failure(status, body.message, body.detail, headers)
    if (status === 204 || body.kind === 'none') return { status, headers, body: '' }
    const type = contentType === 'application/json' ? JSON_TYPE : contentType
    const text = body.kind === 'stream' ? body.text : `{"result":${body.json}}`
    return { status, headers: { 'Content-Type': type, ...headers }, body: text }
}
