import { type HttpAnswer, type HttpRequest, jsonAnswer } from '../exchange'
import { failure, Refused } from '../failures'
import { insufficientRights } from './refusals'
import { render } from './render'
import type { TableRequest } from './table-request'

/** `GET /api/now/table/{table}`. Limit and count come before the access controls, so a page may be short or empty though
 * more rows exist (docs/stand-in.md 234 to 236). */
export function list(request: TableRequest, http: HttpRequest, version: string): HttpAnswer {
    const { access, instance, parameters, table, user } = request
    if (!access.row('read', table)) throw insufficientRights()
    const { limit, offset, noCount, query } = parameters
    const rows = instance.records.query(table, query, { limit, offset }, user)
    const total = noCount ? undefined : instance.records.count(table, query, user)
    const result = rows.filter((row) => access.row('read', table, row)).map((row) => render(request, row))
    if (version === 'v1' && result.length === 0) throw new Refused(failure(404, 'No Record found', null))
    const link = parameters.suppressPaginationHeader ? '' : pages(request, http, total ?? offset + rows.length)
    return jsonAnswer(200, { result }, {
        ...(total === undefined ? {} : { 'X-Total-Count': String(total) }),
        ...(link === '' ? {} : { Link: link }),
    }) // prettier-ignore
}

function pages({ instance, parameters }: TableRequest, http: HttpRequest, total: number): string {
    const { limit, offset } = parameters
    if (limit === 0) return ''
    const base = (instance.property('glide.servlet.uri') ?? '').replace(/\/$/, '')
    const at = (start: number, rel: string): string => {
        const query = new URLSearchParams(http.query)
        query.set('sysparm_offset', String(start))
        query.set('sysparm_limit', String(limit))
        return `<${base}${http.path}?${query.toString()}>;rel="${rel}"`
    }
    const last = total === 0 ? 0 : Math.floor((total - 1) / limit) * limit
    return [
        at(0, 'first'),
        ...(offset > 0 ? [at(Math.max(offset - limit, 0), 'prev')] : []),
        ...(offset + limit < total ? [at(offset + limit, 'next')] : []),
        at(last, 'last'),
    ].join(',')
}
