import type { Instance } from '../../types'
import type { Sessions } from '../authentication/sessions'
import { htmlAnswer, type HttpAnswer, type HttpRequest } from '../exchange'
import { escapeHtml, page } from './html'

/** `/`: what this is and who is signed in. */
export function home(instance: Instance, sessions: Sessions, request: HttpRequest): HttpAnswer {
    const name = instance.property('instance_name') ?? ''
    const signedIn = sessions.of(request)
    const who = signedIn
        ? `<p>Signed in as ${escapeHtml(signedIn.user.user_name ?? '')}. <a href="/logout.do">Log out</a></p>
<script>window.g_ck = ${JSON.stringify(signedIn.session.token)}</script>`
        : '<p><a href="/login.do">Log in</a></p>'
    const honest = '<p>A stand-in for a ServiceNow instance: test equipment, not ServiceNow.</p>'
    return htmlAnswer(200, page(`Instance ${name}`, `${honest}\n${who}`))
}
