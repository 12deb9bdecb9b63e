import type { Instance } from '../../types'
import { NotInStandIn } from '../../platform/errors'
import { acceptedTypes } from '../accept'
import type { Authentication } from '../authentication/authentication'
import { type HttpAnswer, type HttpRequest, jsonAnswer } from '../exchange'
import { methodNotAllowed, notAcceptable, unknownUri } from '../failures'
import { list } from './list'
import { parseParameters } from './parameters'
import { render } from './render'
import { TableRequest } from './table-request'
import { create, remove, update } from './write'

type Kind = Parameters<typeof parseParameters>[0]

const PATH = /^\/api\/now\/(?:(v\d+)\/)?table\/([^/]+)(?:\/([^/]+))?$/
const OF_TABLE: Record<string, Kind> = { GET: 'list', POST: 'write' }
const OF_RECORD: Record<string, Kind> = { GET: 'read', PATCH: 'write', PUT: 'write', DELETE: 'remove' }

/** The Table API, `/api/now/[v1|v2/]table/{table}[/{sys_id}]` (docs/stand-in.md 230 to 249). */
export function tableApi(instance: Instance, authentication: Authentication, http: HttpRequest): HttpAnswer {
    const [, version = 'v2', table = '', sysId] = PATH.exec(http.path) ?? []
    if (table === '' || !['v1', 'v2'].includes(version)) throw unknownUri(instance, http)
    const user = authentication.user(http)
    const kind = (sysId === undefined ? OF_TABLE : OF_RECORD)[http.method]
    if (!kind) throw methodNotAllowed()
    checkAccept(http)
    const request = new TableRequest(instance, user, decodeURIComponent(table), parseParameters(kind, http.query))
    if (sysId === undefined) return kind === 'list' ? list(request, http, version) : create(request, http)
    if (kind === 'read') return jsonAnswer(200, { result: render(request, request.readable(sysId)) })
    return kind === 'remove' ? remove(request, sysId) : update(request, http, sysId)
}

function checkAccept(http: HttpRequest): void {
    const known = acceptedTypes(http).find((type) => /^(application\/(json|xml|\*)|text\/(xml|\*)|\*\/\*)$/.test(type))
    if (known === undefined) throw notAcceptable()
    if (known.endsWith('xml') || known === 'text/*') throw new NotInStandIn('XML in the Table API')
}
