import { basicUser } from '../../http/authentication/basic'
import type { Session, Sessions } from '../../http/authentication/sessions'
import { isWebServiceOnly } from '../../http/authentication/user-rows'
import { type HttpAnswer, type HttpRequest, redirect } from '../../http/exchange'
import type { Instance, Row, SessionMessage, SessionUser } from '../../types'
import { pathOf } from './paths'

/** Who looks at a page. */
export interface Visitor {
    user: SessionUser
    row: Row
    /** What the user is called. */
    name: string
    /** `g_ck` of the session: in a script's requests `X-UserToken`, in a form `sysparm_ck`. */
    token: string
    /** What the next page says; a page that says it takes it out. */
    messages: SessionMessage[]
    /** A cookie, where the visit began the session. */
    headers: Record<string, string>
}

/** The users of pages: a session, or Basic credentials, which begin one (docs/stand-in.md 305). */
export class Visitors {
    constructor(
        private readonly instance: Instance,
        private readonly sessions: Sessions,
    ) {}

    of(request: HttpRequest): Visitor | undefined {
        const found = this.sessions.of(request)
        if (found) return this.visitor(found.user, found.session, {})
        const [, credentials] = /^basic\s+(\S+)$/i.exec(request.headers.authorization ?? '') ?? []
        const row = credentials === undefined ? undefined : basicUser(this.instance, credentials)
        if (!row || isWebServiceOnly(row)) return undefined
        const { cookie, session } = this.sessions.open(row)
        return this.visitor(row, session, { 'Set-Cookie': cookie })
    }

    /** To the login page, and from there back. A form that was sent is not sent again. */
    logIn(request: HttpRequest): HttpAnswer {
        return redirect(`/login.do?uri=${encodeURIComponent(request.method === 'GET' ? pathOf(request) : '/')}`)
    }

    private visitor(row: Row, session: Session, headers: Record<string, string>): Visitor {
        const { language, messages, token } = session
        const userName = row.user_name ?? ''
        const user = this.instance.user(userName)
        if (!user) throw new Error(`User '${userName}' is gone`)
        const name = row.name || [row.first_name, row.last_name].filter(Boolean).join(' ') || userName
        const here = { ...user, interactive: true, ...(language === undefined ? {} : { language }) }
        return { row, name, token, messages, headers, user: here }
    }
}

/** Whether a form comes from a page of this very session (docs/stand-in.md 306). */
export function isOwnForm(visitor: Visitor, form: Record<string, string>): boolean {
    return form.sysparm_ck === visitor.token
}
