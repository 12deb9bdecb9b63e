import { GlideRecord, gs } from '@servicenow/glide'
import { ServiceError } from '@servicenow/glide/sn_ws_err'
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'

const ITEM = 'x_probe_app_item'

/** Runs as many queries as `k` says. */
export function queries(request: RESTAPIRequest, response: RESTAPIResponse): void {
    const k = Number((request.queryParams as { k?: string[] }).k?.[0] ?? 1)
    let rows = 0
    for (let i = 0; i < k; i++) {
        const record = new GlideRecord(ITEM)
        record.addQuery('name', 'probe')
        record.query()
        while (record.next()) rows++
    }
    response.setBody({ k, rows })
}

/** Calls a method that GlideRecord does not have. */
export function unknownMethod(_request: RESTAPIRequest, response: RESTAPIResponse): void {
    const record = new GlideRecord(ITEM) as unknown as { fooBar(): void }
    record.fooBar()
    response.setBody({})
}

/** The same, and keeps the exception to itself. */
export function caughtUnknownMethod(_request: RESTAPIRequest, response: RESTAPIResponse): void {
    const record = new GlideRecord(ITEM) as unknown as { fooBar(): void }
    try {
        record.fooBar()
    } catch {
        gs.info('nothing to see here')
    }
    response.setBody({ hidden: true })
}

export function unknownTable(_request: RESTAPIRequest, response: RESTAPIResponse): void {
    const record = new GlideRecord('x_probe_app_nowhere')
    record.query()
    response.setBody({})
}

/** Tries ways out of the script's world; each should end in an error or undefined. */
export function escape(_request: RESTAPIRequest, response: RESTAPIResponse): void {
    const code = 'return typeof process'
    const climb = (start: unknown): string => {
        const make = (start as { constructor: { constructor: (source: string) => () => string } }).constructor
            .constructor
        return make(code)()
    }
    const starts: Record<string, () => string> = {
        object: () => climb({}),
        record: () => climb(new GlideRecord(ITEM)),
        gs: () => climb(gs),
        request: () => climb(_request),
        response: () => climb(response),
        error: () => {
            try {
                new GlideRecord(ITEM).get('sys_id', null as unknown as string)
                throw new Error('x')
            } catch (error) {
                return climb(error)
            }
        },
    }
    const found: Record<string, string> = {}
    for (const [name, attempt] of Object.entries(starts)) {
        try {
            found[name] = attempt()
        } catch (error) {
            found[name] = (error as Error).name
        }
    }
    response.setBody(found)
}

/** What came, as the script sees it. */
export function echo(request: RESTAPIRequest, response: RESTAPIResponse): void {
    response.setStatus(201)
    response.setContentType('application/json')
    response.setLocation('https://example.com/1')
    response.setHeader('X-Probe', 'yes')
    const { queryParams, pathParams, queryString, uri, url } = request
    const body = request.body.dataString
    const answer = {
        body,
        again: request.body.dataString,
        queryParams,
        pathParams,
        queryString,
        uri,
        url,
        user: gs.getUserName(),
    }
    response.getStreamWriter().writeString(JSON.stringify(answer))
}

export function data(request: RESTAPIRequest, response: RESTAPIResponse): void {
    response.setBody({ data: request.body.data as unknown })
}

export function crash(): void {
    throw new TypeError('probe crashed')
}

export function refuse(_request: RESTAPIRequest, response: RESTAPIResponse): void {
    const error = new ServiceError()
    error.setStatus(418)
    error.setMessage('short and stout')
    error.setDetail('a teapot')
    response.setError(error)
}

export function nothing(_request: RESTAPIRequest, response: RESTAPIResponse): void {
    response.setStatus(204)
}
