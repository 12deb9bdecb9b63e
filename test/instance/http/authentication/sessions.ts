import { randomBytes } from 'node:crypto'
import cookie from '@fastify/cookie'
import type { Instance, Row, SessionMessage } from '../../types'
import type { HttpRequest } from '../exchange'
import { barred, isWebServiceOnly } from './user-rows'

const COOKIE = 'JSESSIONID'
const MINUTES = 30

export interface Session {
    userId: string
    /** `g_ck`: what a page sends back as `X-UserToken`. */
    token: string
    /** Milliseconds since 1970, by the instance's clock. */
    usedAt: number
    /** Chosen for this session only. */
    language?: string
    /** What the next page says. */
    messages: SessionMessage[]
}

/** Browser sessions, in memory: a restart signs everybody out (docs/stand-in.md 209). */
export class Sessions {
    private readonly known = new Map<string, Session>()

    constructor(private readonly instance: Instance) {}

    /** Begins a session; the `Set-Cookie` header that carries it. */
    begin(user: Row): string {
        return this.open(user).cookie
    }

    open(user: Row): { cookie: string; session: Session } {
        const id = randomBytes(16).toString('hex').toUpperCase()
        const token = randomBytes(36).toString('hex')
        const session = { userId: user.sys_id as string, token, usedAt: this.instance.now(), messages: [] }
        this.known.set(id, session)
        return { session, cookie: cookie.serialize(COOKIE, id, { path: '/', httpOnly: true, sameSite: 'lax' }) }
    }

    end(request: HttpRequest): void {
        this.known.delete(idOf(request))
    }

    /** The session of a request and its user, if both are still good. */
    of(request: HttpRequest): { session: Session; user: Row } | undefined {
        const id = idOf(request)
        const session = this.known.get(id)
        const user = session && this.instance.store.get('sys_user', session.userId)
        if (!session || !user) return undefined
        const minutes = Number(this.instance.property('glide.ui.session_timeout') ?? MINUTES)
        const now = this.instance.now()
        if (now - session.usedAt > minutes * 60_000 || barred(user) !== undefined || isWebServiceOnly(user)) {
            this.known.delete(id)
            return undefined
        }
        session.usedAt = now
        return { session, user }
    }
}

function idOf(request: HttpRequest): string {
    return cookie.parse(request.headers.cookie ?? '')[COOKIE] ?? ''
}
