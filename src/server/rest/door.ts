import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { ERROR_STATUS, type ErrorAnswer, type FieldError, LIMITS } from '../contract'
import { cut } from '../domain/cut'
import { type Failure, type Outcome, succeed } from '../domain/outcome'
import { refuseUnknownParameters } from '../domain/query-parameters'
import { shown } from '../domain/shown'
import { milliseconds } from '../platform/clock'
import { message } from '../platform/messages'
import { error } from '../platform/system-log'
import { writeLog } from '../services/write-log'

/** What a route answers when all went well. */
export interface Reply {
    status: number
    /** None with 204. */
    body?: object
    location?: string
    /** The answer shows a secret: no cache may keep it. */
    secret?: boolean
    /** What goes into the connector's log: every write, never a plain read. */
    log?: { outcome: string; taskId: string; request: string; message: string }
}

/** What a log entry has room for. */
const LONGEST_REASON = 1000

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
        if (body) response.setBody(body)
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
            message: reasonOf(failed),
        },
        startedAt,
    )
}

/** Why, for whoever can mend it: what was answered, which fields, and the instance's own reason. Never what was in a field. */
function reasonOf({ key, args, fields, detail }: Failure): string {
    const names = fields.map(({ field }) => shown(field)).join(', ')
    return cut([message(key, args), names, detail ?? ''].filter((part) => part !== '').join(' '), LONGEST_REASON)
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

/** Refuses query parameters that the route does not know, then answers 200 with what `work` made. */
export function read(request: RESTAPIRequest, work: () => Outcome<object>): Outcome<Reply> {
    const known = refuseUnknownParameters(Object.keys(request.queryParams as object))
    if (!known.ok) return known
    const outcome = work()
    return outcome.ok ? succeed({ status: 200, body: outcome.value }) : outcome
}

/** The log entry of a write that went well. */
export function logged(outcome: string, text: string): NonNullable<Reply['log']> {
    return { outcome, taskId: '', request: '', message: text }
}

/** The raw text of the body, which can be read once. */
export function bodyText(request: RESTAPIRequest): string {
    return request.body.dataString || ''
}
