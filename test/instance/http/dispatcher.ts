import { NotInStandIn } from '../platform/errors'
import type { Instance } from '../types'
import { Browser } from '../browser/browser'
import { Authentication } from './authentication/authentication'
import { Sessions } from './authentication/sessions'
import type { HttpAnswer, HttpRequest } from './exchange'
import { failure, Refused } from './failures'
import { notInStandIn, saysMissing } from './not-in-stand-in'
import { Codes } from './oauth/codes'
import { revokeEndpoint } from './oauth/revoke-endpoint'
import { tokenEndpoint } from './oauth/token-endpoint'
import { RateLimits } from './scripted-rest/rate-limits'
import { scriptedRest } from './scripted-rest/scripted-rest'
import { tableApi } from './table-api/table-api'

/** Headers that change what an instance does with a request, and which the stand-in does not have. */
const UNSUPPORTED = ['x-http-method-override', 'x-wantsessiondebugmessages']

/** Answers requests, from a socket or from inside. Only token endpoint and consent answer later; all else is done when `handle`
 * returns, which lets a request run to its end within another one's transaction. */
export class Dispatcher {
    readonly sessions: Sessions
    private readonly authentication: Authentication
    private readonly codes: Codes
    private readonly browser: Browser
    private readonly limits: RateLimits

    constructor(private readonly instance: Instance) {
        this.sessions = new Sessions(instance)
        this.authentication = new Authentication(instance, this.sessions)
        this.codes = new Codes(instance)
        this.browser = new Browser(instance, this.sessions, this.codes)
        this.limits = new RateLimits(instance)
    }

    handle(request: HttpRequest): HttpAnswer | Promise<HttpAnswer> {
        try {
            const answer = this.route(request)
            return answer instanceof Promise ? answer.catch((error: unknown) => failed(error)) : answer
        } catch (error) {
            return failed(error)
        }
    }

    private route(request: HttpRequest): HttpAnswer | Promise<HttpAnswer> {
        if (request.method === 'HEAD') return this.head(request)
        const header = UNSUPPORTED.find((name) => request.headers[name] !== undefined)
        if (header !== undefined) throw new NotInStandIn(`Header '${header}'`)
        const { instance } = this
        const { path } = request
        if (path.startsWith('/api/now/')) this.limits.refuseOthers()
        if (/^\/api\/now\/(v\d+\/)?table\//.test(path)) return tableApi(instance, this.authentication, request)
        if (path.startsWith('/api/now/')) throw new NotInStandIn(`'${path}'`)
        if (path.startsWith('/api/')) return scriptedRest(instance, this.authentication, this.limits, request)
        if (path === '/oauth_token.do') return tokenEndpoint(instance, this.codes, request)
        if (path === '/oauth_revoke_token.do') return revokeEndpoint(instance, request)
        return this.browser.handle(request)
    }

    /** What GET answers, without its body. */
    private async head(request: HttpRequest): Promise<HttpAnswer> {
        return { ...(await this.handle({ ...request, method: 'GET' })), body: '' }
    }
}

function failed(error: unknown): HttpAnswer {
    if (error instanceof Refused) return error.answer
    if (saysMissing(error)) return notInStandIn(error)
    console.error(error)
    return failure(500, 'The stand-in failed', error instanceof Error ? error.message : String(error))
}
