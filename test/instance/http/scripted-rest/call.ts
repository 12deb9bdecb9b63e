import type { Instance, RestCall, SessionUser } from '../../types'
import { contentType, type HttpRequest } from '../exchange'
import { unreadable } from '../failures'
import { isOn } from '../switches'
import type { Match } from './match'

/** What the script of a resource gets to see of a request (docs/stand-in.md 222, 223). */
export function restCall(instance: Instance, request: HttpRequest, match: Match, user: SessionUser): RestCall {
    const body = request.body.toString('utf8')
    if (isOn(instance, 'stand_in.http.malformed_json.refused')) checkJson(request, body)
    const base = (instance.property('glide.servlet.uri') ?? '').replace(/\/$/, '')
    return {
        operation: match.resource.operation,
        user,
        method: request.method,
        path: request.path,
        url: `${base}${request.path}${request.query === '' ? '' : `?${request.query}`}`,
        queryString: request.query,
        queryParams: queryParams(request, body),
        pathParams: match.pathParams,
        headers: request.headers,
        body,
    }
}

/** Each name with all its values; those of a form body after those of the query. */
function queryParams(request: HttpRequest, body: string): Record<string, string[]> {
    const pairs = [...new URLSearchParams(request.query)]
    if (contentType(request) === 'application/x-www-form-urlencoded') pairs.push(...new URLSearchParams(body))
    const values = new Map<string, string[]>()
    for (const [name, value] of pairs) values.set(name, [...(values.get(name) ?? []), value])
    return Object.fromEntries(values)
}

function checkJson(request: HttpRequest, body: string): void {
    if (body === '' || !/[/+]json$/.test(contentType(request))) return
    try {
        JSON.parse(body)
    } catch (error) {
        throw unreadable((error as Error).message)
    }
}
