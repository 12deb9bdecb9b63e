import type { Instance } from '../../types'
import { isWebServiceOnly, signIn } from '../authentication/user-rows'
import type { Sessions } from '../authentication/sessions'
import { fields, htmlAnswer, type HttpAnswer, type HttpRequest, redirect } from '../exchange'
import { methodNotAllowed } from '../failures'
import { escapeHtml, page } from './html'

/** `login.do`: a form that begins a session and goes on to `uri`, a path of this instance (docs/stand-in.md 209). */
export function login(instance: Instance, sessions: Sessions, request: HttpRequest): HttpAnswer {
    const query = fields(request.query)
    if (request.method === 'GET') return htmlAnswer(200, form(query.uri ?? '', ''))
    if (request.method !== 'POST') throw methodNotAllowed()
    const given = fields(request.body.toString('utf8'))
    const uri = given.uri ?? query.uri ?? ''
    const user = signIn(instance, given.user_name ?? '', given.user_password ?? '')
    if (!user || isWebServiceOnly(user)) return htmlAnswer(200, form(uri, 'User name or password invalid'))
    return redirect(isOwnPath(uri) ? uri : '/', { 'Set-Cookie': sessions.begin(user) })
}

/** `logout.do`. */
export function logout(sessions: Sessions, request: HttpRequest): HttpAnswer {
    sessions.end(request)
    return redirect('/')
}

function isOwnPath(uri: string): boolean {
    return /^\/(?![/\\])/.test(uri)
}

function form(uri: string, error: string): string {
    return page(
        'Log in',
        `${error === '' ? '' : `<p role="alert">${escapeHtml(error)}</p>`}
<form method="post" action="/login.do">
<input type="hidden" name="uri" value="${escapeHtml(uri)}">
<p><label>User name <input name="user_name" autocomplete="username" required></label></p>
<p><label>Password <input name="user_password" type="password" autocomplete="current-password" required></label></p>
<p><button type="submit">Log in</button></p>
</form>`,
    )
}
