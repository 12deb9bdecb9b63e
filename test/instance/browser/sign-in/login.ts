import type { Sessions } from '../../http/authentication/sessions'
import { fields, type HttpAnswer, type HttpRequest, redirect } from '../../http/exchange'
import { methodNotAllowed } from '../../http/failures'
import type { Instance } from '../../types'
import { html } from '../page/html'
import { pageAnswer } from '../page/shell'
import { isOwnPath, ownPage } from './paths'
import { signInAtPage } from './sign-in'

const MESSAGES = {
    refused: 'User name or password invalid',
    password_needs_reset:
        'The password of this user has to be changed first. The stand-in has no page for that: an administrator clears "Password needs reset" of the user.',
}

/** `login.do`: a form that begins a session and goes on to `uri`, a page of this instance (docs/stand-in.md 209, 300). */
export function login(instance: Instance, sessions: Sessions, request: HttpRequest): HttpAnswer {
    const query = fields(request.query)
    if (request.method === 'GET') return loginPage(query.uri ?? '')
    if (request.method !== 'POST') throw methodNotAllowed()
    const given = fields(request.body.toString('utf8'))
    const uri = given.uri ?? query.uri ?? ''
    if (!comesFromHere(request)) return loginPage(uri, 'The form came from another site')
    const outcome = signInAtPage(instance, given.user_name ?? '', given.user_password ?? '')
    if (!outcome.ok) return loginPage(uri, MESSAGES[outcome.reason])
    sessions.end(request)
    return redirect(isOwnPath(uri) ? uri : '/', { 'Set-Cookie': sessions.begin(outcome.user) })
}

/** `logout.do`: ends the session, and goes to `sysparm_goto_url` within the instance (304). */
export function logout(sessions: Sessions, request: HttpRequest): HttpAnswer {
    sessions.end(request)
    const { sysparm_goto_url: goTo = '/' } = fields(request.query)
    return redirect(ownPage(goTo))
}

/** Nobody has a session yet whose token could be in the form: browsers say where a request comes from (306). */
function comesFromHere({ headers }: HttpRequest): boolean {
    const { origin, host = '' } = headers
    const site = headers['sec-fetch-site']
    if (site !== undefined) return site === 'same-origin' || site === 'none'
    return origin === undefined || origin === `http://${host}`
}

function loginPage(uri: string, error?: string): HttpAnswer {
    const body = html`<div class="narrow card">
        ${error !== undefined && html`<p role="alert" class="alert" id="login-error">${error}</p>`}
        <form method="post" action="/login.do">
            <input type="hidden" name="uri" value="${uri}" />
            <label for="user_name">User name</label>
            <input id="user_name" name="user_name" autocomplete="username" required autofocus />
            <label for="user_password">Password</label>
            <input id="user_password" name="user_password" type="password" autocomplete="current-password" required />
            <div class="buttons"><button class="primary" type="submit">Log in</button></div>
        </form>
    </div>`
    return pageAnswer({ title: 'Log in', body, corner: html`` })
}
