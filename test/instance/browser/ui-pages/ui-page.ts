import { granted } from '../../access/decision'
import { htmlAnswer, type HttpAnswer, type HttpRequest } from '../../http/exchange'
import { methodNotAllowed } from '../../http/failures'
import { isOn } from '../../http/switches'
import { NotInStandIn } from '../../platform/errors'
import type { Instance, Row, SessionUser } from '../../types'
import { messagePage } from '../page/shell'
import type { Visitor } from '../sign-in/visitors'
import { renderJelly } from './jelly/render'

/** Its scripts find these in the page: what the platform answers there, by the source of the expression. */
const FLUSHED = '0'

/** The UI page (`sys_ui_page`) that is opened by this path: by its endpoint, else by its name. */
export function uiPageOf(instance: Instance, path: string): Row | undefined {
    const endpoint = decodeURIComponent(path.slice(1))
    const { store } = instance
    const name = endpoint.replace(/\.do$/, '')
    return store.find('sys_ui_page', { endpoint })[0] ?? store.find('sys_ui_page', { name, sys_scope: 'global' })[0]
}

/** Shows a UI page to a user whom its access controls let through (docs/stand-in.md 330 to 339). */
export function uiPage(instance: Instance, page: Row, request: HttpRequest, visitor: Visitor): HttpAnswer {
    if (request.method !== 'GET') throw methodNotAllowed()
    const name = nameOfPage(page)
    if (!mayOpen(instance, page, visitor.user))
        return messagePage(403, 'Not authorized', 'Security constraints prevent access to requested page', visitor)
    if (page.direct !== '1') throw new NotInStandIn(`UI page '${name}', which is not direct,`)
    if (page.client_script || page.processing_script)
        throw new NotInStandIn(`The client or processing script of UI page '${name}'`)
    const run = instance.scripts(page.sys_scope ?? 'global', visitor.user)
    const markup = renderJelly(page.html ?? '', {
        page: name,
        known: new Map([
            ['gs.getSession().getSessionToken() || gs.getSessionToken()', visitor.token],
            ['gs.getSession().getSessionToken()', visitor.token],
            ['gs.getSessionToken()', visitor.token],
            ['UxFrameworkScriptables.getFlushTimestamp()', FLUSHED],
            ['sn_ui.PolarisUI.getThemeVariableCssCacheKey()', FLUSHED],
        ]),
        run: (script, source) => run({ name: script, source }),
        escapes: instance.property('glide.ui.escape_all_script') !== 'false',
    })
    const doctype = isOn(instance, 'stand_in.ui_page.doctype') ? '<!DOCTYPE html>\n' : ''
    const headers = { 'Cache-Control': 'no-store', 'X-Frame-Options': 'SAMEORIGIN', ...visitor.headers }
    return htmlAnswer(200, doctype + markup, headers)
}

/** What access controls and addresses call a page: its endpoint without `.do`. */
export function nameOfPage(page: Row): string {
    return (page.endpoint || page.name || '').replace(/\.do$/, '')
}

/** One of the page's access controls lets through; without any, being logged in does. */
export function mayOpen(instance: Instance, page: Row, user: SessionUser): boolean {
    const name = nameOfPage(page)
    const acls = instance.store.find('sys_security_acl', { type: 'ui_page', operation: 'read', name, active: 'true' })
    return granted([acls], (acl) => instance.passesAcl(acl, user), true)
}
