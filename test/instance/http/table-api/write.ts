import type { Row } from '../../types'
import { NotInStandIn } from '../../platform/errors'
import { type HttpAnswer, type HttpRequest, jsonAnswer } from '../exchange'
import { readValues } from './body'
import { aclException, refusedWrite } from './refusals'
import { render } from './render'
import type { TableRequest } from './table-request'

/** `POST`: a row, as the user. Values of fields that the user may not set are dropped without a word. */
export function create(request: TableRequest, http: HttpRequest): HttpAnswer {
    const { access, instance, table, user } = request
    const given = readValues(request, http)
    if ((given.sys_class_name ?? table) !== table)
        throw new NotInStandIn(`A '${given.sys_class_name ?? ''}' made through '${table}'`)
    const draft = { ...blank(request), ...given }
    if (!access.row('create', table, draft)) throw aclException('Insert')
    const values = pick(given, (name) => access.field('create', table, name, draft))
    const outcome = instance.records.insert(user, table, values)
    if (!outcome.ok) throw refusedWrite(table, 'insert', outcome.refusal)
    const location = request.link(table, outcome.row.sys_id as string)
    return jsonAnswer(201, { result: shown(request, outcome.row) }, { Location: location })
}

/** `PATCH` and `PUT`, which do the same: the values given, nothing else. */
export function update(request: TableRequest, http: HttpRequest, sysId: string): HttpAnswer {
    const { access, instance, table, user } = request
    const given = readValues(request, http)
    const row = request.readable(sysId)
    if (!access.row('write', table, row)) throw aclException('Update')
    const values = pick(given, (name) => name !== 'sys_id' && access.field('write', table, name, row))
    const outcome = instance.records.update(user, table, sysId, values)
    if (!outcome.ok) throw refusedWrite(table, 'update', outcome.refusal)
    return jsonAnswer(200, { result: shown(request, outcome.row) })
}

export function remove(request: TableRequest, sysId: string): HttpAnswer {
    const { access, instance, table, user } = request
    const row = request.readable(sysId)
    if (!access.row('delete', table, row)) throw aclException('Delete')
    if (!instance.records.remove(user, table, sysId))
        throw refusedWrite(table, 'update', { cause: 'business_rule', message: `Delete of ${table} was aborted` })
    return { status: 204, headers: {}, body: '' }
}

function shown(request: TableRequest, row: Row): ReturnType<typeof render> {
    return request.access.row('read', request.table, row) ? render(request, row) : {}
}

function blank({ columns }: TableRequest): Row {
    return Object.fromEntries([...columns.keys()].map((name) => [name, '']))
}

function pick(values: Row, allowed: (name: string) => boolean): Row {
    return Object.fromEntries(Object.entries(values).filter(([name]) => allowed(name)))
}
