import type { HttpAnswer } from '../../http/exchange'
import { NotInStandIn } from '../../platform/errors'
import type { Instance } from '../../types'

const EXTERNALS = '/uxasset/externals/'

/** A part of the platform that pages of the SDK load; nothing of it is here. */
const PLATFORM = new Set(['@devsnc/library-uxf/index'])

/** `/uxasset/…`: the files of an application's pages (`sys_ux_lib_asset`), open to everybody
 * (docs/stand-in.md 340, 341). */
export function asset(instance: Instance, path: string): HttpAnswer | undefined {
    if (/^\/uxasset\/set-cache-buster\/\d+\.js$/.test(path)) return javaScript('// Nothing to flush.\n')
    if (!path.startsWith(EXTERNALS)) return undefined
    const file = decodeURIComponent(path.slice(EXTERNALS.length))
    if (!file.endsWith('.jsdbx')) return undefined
    const name = file.slice(0, -'.jsdbx'.length)
    if (PLATFORM.has(name)) return javaScript('// Of the platform; not in the stand-in.\n')
    const [row] = instance.store.find('sys_ux_lib_asset', { name })
    if (!row) return { status: 404, headers: { 'Content-Type': 'text/plain;charset=UTF-8' }, body: 'Not found' }
    if (row.is_attachment === '1') throw new NotInStandIn(`Asset '${name}', which is an attachment,`)
    const type = row.mime_type || 'application/javascript'
    const headers = {
        'Content-Type': `${type};charset=UTF-8`,
        'X-Content-Type-Options': 'nosniff',
        ETag: `"${row.checksum ?? ''}"`,
    }
    return { status: 200, headers, body: row.content ?? '' }
}

function javaScript(body: string): HttpAnswer {
    return { status: 200, headers: { 'Content-Type': 'application/javascript;charset=UTF-8' }, body }
}
