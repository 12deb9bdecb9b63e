import type { Sessions } from '../http/authentication/sessions'
import type { HttpAnswer, HttpRequest } from '../http/exchange'
import type { Codes } from '../http/oauth/codes'
import { NotInStandIn } from '../platform/errors'
import type { Instance } from '../types'
import { Consent } from './consent/consent'
import { icon } from './page/icon'
import { styleSheet } from './page/style'
import { navigation } from './sign-in/navigation'
import { login, logout } from './sign-in/login'
import { type Visitor, Visitors } from './sign-in/visitors'
import { formPage } from './records/form'
import { formScript } from './records/form-script'
import { listPage } from './records/list'
import { REPORT_PAGE, reportPage } from './records/report'
import { TableView } from './records/table-view'
import { asset } from './ui-pages/assets'
import { platformScript, userScript } from './ui-pages/platform-scripts'
import { theme } from './ui-pages/theme'
import { uiPage, uiPageOf } from './ui-pages/ui-page'
import { document } from './home/document'
import { home } from './home/home'

/** What people open in a browser (docs/stand-in.md, "In the browser"). */
export class Browser {
    private readonly visitors: Visitors
    private readonly consent: Consent

    constructor(
        private readonly instance: Instance,
        private readonly sessions: Sessions,
        codes: Codes,
    ) {
        this.visitors = new Visitors(instance, sessions)
        this.consent = new Consent(instance, this.visitors, codes)
    }

    handle(request: HttpRequest): HttpAnswer | Promise<HttpAnswer> {
        const { instance, sessions } = this
        const { path } = request
        if (path === '/') return home(instance, sessions, this.visitors, request)
        if (path === '/login.do') return login(instance, sessions, request)
        if (path === '/logout.do') return logout(sessions, request)
        if (path === '/oauth_auth.do') return this.consent.handle(request)
        if (path === '/favicon.ico') return icon()
        if (path === '/stand-in/style.css') return styleSheet()
        if (path === '/stand-in/form.js') return formScript()
        if (path === '/stand-in/stand-in.md') return document()
        const file = asset(instance, path) ?? platformScript(path)
        if (file) return file
        if (path === '/$uxappimmutables.do') return theme(instance, request)
        const visitor = this.visitors.of(request)
        if (!visitor) return this.visitors.logIn(request)
        const answer = navigation(request)
        if (answer) return answer
        if (path === '/stand-in/user.js') return userScript(visitor)
        if (path === REPORT_PAGE) return reportPage(instance, visitor, request)
        const page = uiPageOf(instance, path)
        if (page) return uiPage(instance, page, request, visitor)
        return this.tablePage(request, visitor)
    }

    /** `/{table}_list.do` and `/{table}.do`. */
    private tablePage(request: HttpRequest, visitor: Visitor): HttpAnswer {
        const [, table, list] = /^\/(\w+?)(_list)?\.do$/.exec(request.path) ?? []
        if (table === undefined) throw new NotInStandIn(`'${request.path}'`)
        const view = new TableView(this.instance, visitor, table)
        return list === undefined ? formPage(view, request) : listPage(view, request)
    }
}
