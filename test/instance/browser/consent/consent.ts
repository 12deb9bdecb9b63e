import { fields, type HttpAnswer, type HttpRequest, redirect } from '../../http/exchange'
import { methodNotAllowed } from '../../http/failures'
import type { Codes } from '../../http/oauth/codes'
import { isOn } from '../../http/switches'
import type { Instance } from '../../types'
import { messagePage } from '../page/shell'
import { isOwnForm, type Visitor, type Visitors } from '../sign-in/visitors'
import { allowed } from './allowed'
import { type AuthorizationRequest, NoConsent, readAuthorizationRequest } from './authorization-request'
import { consentPage } from './consent-page'

const OWN_FIELDS = ['sysparm_ck', 'sysparm_decision']

/** `oauth_auth.do`: a client asks, the user who is signed in allows or denies (docs/stand-in.md 310 to 319). */
export class Consent {
    constructor(
        private readonly instance: Instance,
        private readonly visitors: Visitors,
        private readonly codes: Codes,
    ) {}

    async handle(http: HttpRequest): Promise<HttpAnswer> {
        if (http.method !== 'GET' && http.method !== 'POST') throw methodNotAllowed()
        const form = http.method === 'POST' ? fields(http.body.toString('utf8')) : undefined
        const query = form === undefined ? http.query : withoutOwn(http)
        try {
            const request = readAuthorizationRequest(this.instance, query)
            return await this.judge(http, request, form)
        } catch (error) {
            if (!(error instanceof NoConsent)) throw error
            this.note(error.message)
            return messagePage(400, 'This request cannot be allowed', error.message, this.visitors.of(http))
        }
    }

    private judge(
        http: HttpRequest,
        request: AuthorizationRequest,
        form: Record<string, string> | undefined,
    ): HttpAnswer | Promise<HttpAnswer> {
        const again = `/oauth_auth.do?${new URLSearchParams(request.parameters).toString()}`
        const visitor = this.visitors.of(http)
        if (!visitor) return redirect(`/login.do?uri=${encodeURIComponent(again)}`)
        if (visitor.row.password_needs_reset === '1') throw new NoConsent('The password of this user has to be changed first.') // prettier-ignore
        // Somebody else has signed in since the page was shown, or it is a form of another site: ask (again).
        if (form !== undefined && !isOwnForm(visitor, form)) return redirect(again, visitor.headers)
        if (form === undefined) return consentPage(request, visitor)
        if (form.sysparm_decision === 'allow') return allowed(this.codes, request, visitor)
        return this.denied(request, visitor)
    }

    /** The user stays signed in. */
    private denied({ client, redirectUri, state }: AuthorizationRequest, visitor: Visitor): HttpAnswer {
        this.note(`User '${visitor.user.userName}' denied access to '${client.name ?? ''}'`)
        if (!isOn(this.instance, 'stand_in.oauth.deny.redirects'))
            return messagePage(200, 'Access denied', `${client.name ?? ''} gets no access.`, visitor)
        const target = new URL(redirectUri)
        target.searchParams.set('error', 'access_denied')
        if (state !== '') target.searchParams.set('state', state)
        return redirect(target.href)
    }

    private note(message: string): void {
        this.instance.store.insert('syslog', {
            level: '1',
            source: 'OAuth',
            message: `OAuth authorization: ${message}`,
        })
    }
}

/** The client's parameters, as the consent page sent them on. */
function withoutOwn({ body }: HttpRequest): string {
    const parameters = new URLSearchParams(body.toString('utf8'))
    for (const name of OWN_FIELDS) parameters.delete(name)
    return parameters.toString()
}
