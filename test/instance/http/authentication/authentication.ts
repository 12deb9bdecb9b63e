import type { Instance, Row, SessionUser } from '../../types'
import type { HttpRequest } from '../exchange'
import { notAuthenticated } from '../failures'
import { basicUser } from './basic'
import { isOn } from '../switches'
import { bearerUser } from './bearer'
import type { Sessions } from './sessions'

/** Who sends a request to `/api/`. An `Authorization` header goes before a session, which counts only together with its
 * `X-UserToken` (docs/stand-in.md 202 to 210). */
export class Authentication {
    constructor(
        private readonly instance: Instance,
        private readonly sessions: Sessions,
    ) {}

    /** @throws Refused with 401 for nobody, and for credentials that are no good. */
    user(request: HttpRequest): SessionUser {
        const user = this.userOrNobody(request)
        if (!user) throw notAuthenticated(this.instance)
        return user
    }

    /** For a public resource: credentials are judged where there are any, and nobody is `guest`. */
    userOrGuest(request: HttpRequest): SessionUser {
        if (request.headers.authorization !== undefined) return this.user(request)
        const user = this.userOrNobody(request) ?? this.instance.user('guest')
        if (!user) throw new Error("The stand-in has no user 'guest'")
        return user
    }

    private userOrNobody(request: HttpRequest): SessionUser | undefined {
        const row = this.row(request)
        const user = row && this.instance.user(row.user_name ?? '')
        if (!user) return undefined
        if (request.headers.authorization !== undefined)
            return { ...user, interactive: isOn(this.instance, 'stand_in.http.authorization.interactive') }
        const language = this.sessions.of(request)?.session.language
        return { ...user, interactive: true, ...(language === undefined ? {} : { language }) }
    }

    private row(request: HttpRequest): Row | undefined {
        const header = request.headers.authorization
        if (header === undefined) {
            const signedIn = this.sessions.of(request)
            return signedIn && request.headers['x-usertoken'] === signedIn.session.token ? signedIn.user : undefined
        }
        const [scheme = '', credentials = ''] = header.trim().split(/\s+/, 2)
        if (scheme.toLowerCase() === 'basic') return basicUser(this.instance, credentials)
        if (scheme.toLowerCase() === 'bearer') return bearerUser(this.instance, credentials)
        return undefined
    }
}
