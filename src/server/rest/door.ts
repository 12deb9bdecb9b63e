import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { ERROR_STATUS, type ErrorAnswer, type FieldError, LIMITS } from '../contract'
import { cut } from '../domain/cut'
import type { Failure, Outcome } from '../domain/outcome'
import { milliseconds } from '../platform/clock'
import { message } from '../platform/messages'
import { error } from '../platform/system-log'
import { writeLog } from '../services/write-log'

/** What a route answers when all went well. */
export interface Reply {
    status: number
    body: object
    location?: string
    /** The answer shows a secret: no cache may keep it. */
    secret?: boolean
    /** What goes into the connector's log: every write, never a plain read. */
    log?: { outcome: string; taskId: string; request: string; message: string }
}

/** How long a client that met the pause switch should wait, in seconds. */
const RETRY_AFTER = '300'

/** Runs a route: answers what `work` made of the request, logs writes and failures, and lets nothing escape unanswered. */
export function open(route: string, response: RESTAPIResponse, work: () => Outcome<Reply>): void {
    const startedAt = milliseconds()
    const outcome = attempt(route, work)
    if (outcome.ok) {
        const { status, body, location, secret, log } = outcome.value
        response.setStatus(status)
        if (secret) response.setHeader('Cache-Control', 'no-store')
        if (location) response.setLocation(location)
        response.setBody(body)
        if (log) writeLog({ route, httpStatus: status, ...log }, startedAt)
        return
    }
    const failed = outcome.failure
    answerFailure(response, failed)
    writeLog(
        {
            route,
            httpStatus: ERROR_STATUS[failed.code],
            outcome: failed.code,
            taskId: cut(failed.taskId ?? '', LIMITS.taskId),
            request: '',
            message: message(failed.key, failed.args),
        },
        startedAt,
    )
}

function attempt(route: string, work: () => Outcome<Reply>): Outcome<Reply> {
    try {
        return work()
    } catch (exception) {
        // String() is the one way to a Java exception's text that scoped scripts are allowed.
        error(`${route}: ${String(exception)}`)
        return { ok: false, failure: { code: 'internal', key: 'connector.internal', args: [], fields: [] } }
    }
}

/** Nothing but the stream carries our additions to the platform's envelope. */
function answerFailure(response: RESTAPIResponse, failed: Failure): void {
    const fields = failed.fields.map((field): FieldError => ({
        field: field.field,
        message: message(field.key, field.args),
    }))
    const answer: ErrorAnswer = {
        error: {
            message: message(failed.key, failed.args),
            detail: failed.detail ?? null,
            code: failed.code,
            ...(fields.length > 0 ? { fields } : {}),
            ...(failed.existing ? { existing: failed.existing } : {}),
        },
        status: 'failure',
    }
    response.setStatus(ERROR_STATUS[failed.code])
    response.setContentType('application/json')
    if (failed.code === 'paused') response.setHeader('Retry-After', RETRY_AFTER)
    response.getStreamWriter().writeString(JSON.stringify(answer))
}

/** The raw text of the body, which can be read once. */
export function bodyText(request: RESTAPIRequest): string {
    return request.body.dataString || ''
}
