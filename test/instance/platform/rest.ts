import type { RestCall, RestOutcome } from '../types'
import type { Platform } from './platform'
import type { ScriptError, ScriptOutcome } from './scripts'
import { Transaction } from './transaction'

interface Response {
    status: number | null
    contentType: string | null
    headers: Record<string, string>
    body: { json: string } | null
    text: string | null
    error: Service | null
}

type Service = NonNullable<ScriptError['service']>

type Answer = Omit<RestOutcome, 'operations' | 'milliseconds'>

/** Runs the script of a scripted REST resource (docs/stand-in.md 20 to 28). */
export function runRest(platform: Platform, call: RestCall): RestOutcome {
    const { operation, user } = call
    const scope = platform.scopes.byId(operation.sys_scope ?? '').name
    const transaction = new Transaction(scope, user, platform.display.zone(user.id), platform.levers.take(scope))
    const started = performance.now()
    const name = `sys_ws_operation.${operation.sys_id}.operation_script`
    const answer = ((): Answer => {
        try {
            const script = { name, source: operation.operation_script ?? '' }
            const { method, path, url, queryString, queryParams, pathParams, headers, body } = call
            const request = { method, path, url, queryString, queryParams, pathParams, headers, body }
            const outcome = platform.scripts.run(transaction, scope, script, {
                request: { type: 'rest_request', request },
                response: { type: 'rest_response' },
            })
            return toAnswer(platform, outcome, script)
        } catch (error) {
            platform.log.write('error', scope, `${(error as Error).message} (${name})`)
            return failure(500, (error as Error).message, name)
        }
    })()
    return { ...answer, operations: transaction.operations, milliseconds: performance.now() - started }
}

function toAnswer(platform: Platform, outcome: ScriptOutcome, script: { name: string; source: string }): Answer {
    const response = outcome.variables.response as unknown as Response
    if (outcome.error) return uncaught(platform, outcome.error, script.name)
    const service = response.error ?? outcome.returned
    if (service) return failure(service.status, service.message, service.detail)
    const status = response.status ?? 200
    const contentType = response.contentType ?? 'application/json'
    const rest = { status, contentType, headers: response.headers }
    if (response.text !== null) return { ...rest, body: { kind: 'stream', text: response.text } }
    const returned = returnsValue(platform, script.source) ? outcome.completion : undefined
    const json = response.body?.json ?? returned
    return { ...rest, body: json === undefined ? { kind: 'none' } : { kind: 'object', json } }
}

/** What `process` returns is the result. Of a generated script, which only calls a handler, that is open (switch). */
function returnsValue(platform: Platform, source: string): boolean {
    return (
        /\}\s*\)\s*\(\s*request\s*,\s*response\s*\)\s*;?\s*$/.test(source) ||
        platform.properties.isOn('stand_in.rest.completion_value')
    )
}

function uncaught(platform: Platform, error: ScriptError, name: string): Answer {
    if (error.service) return failure(error.service.status, error.service.message, error.service.detail)
    const line = /:(\d+)(?::\d+)?\)?\s*$/m.exec(error.stack?.split('\n').find((at) => at.includes(name)) ?? '')?.[1]
    platform.log.write('error', 'global', `${error.name}: ${error.message}\n${scriptFrames(error.stack ?? '')}`)
    return failure(500, error.message, `${name}${line ? `; line ${line}` : ''}`)
}

function failure(status: number, message: string, detail: string): Answer {
    return { status, headers: {}, contentType: 'application/json', body: { kind: 'error', message, detail } }
}

/** The frames of the script, without those of the machinery beneath. */
function scriptFrames(stack: string): string {
    return stack
        .split('\n')
        .filter((line) => /^\s+at /.test(line) && !/\/engine\/|\/platform\/|node:|glide\//.test(line))
        .join('\n')
}
