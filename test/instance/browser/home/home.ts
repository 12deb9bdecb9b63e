import type { Sessions } from '../../http/authentication/sessions'
import { fields, type HttpAnswer, type HttpRequest, redirect } from '../../http/exchange'
import type { Instance, Row } from '../../types'
import { Html, html } from '../page/html'
import { pageAnswer } from '../page/shell'
import { isOwnForm, type Visitor, type Visitors } from '../sign-in/visitors'
import { mayOpen, nameOfPage } from '../ui-pages/ui-page'
import { menus } from './modules'

const TABLES = ['incident', 'change_request', 'sys_user', 'oauth_entity', 'oauth_credential', 'sys_properties']
const LOG = '/syslog_list.do?sysparm_query=ORDERBYDESCsys_created_on'

/** `/`: what this is and where things are; a POST chooses the session's language (docs/stand-in.md 370 to 372). */
export function home(instance: Instance, sessions: Sessions, visitors: Visitors, request: HttpRequest): HttpAnswer {
    const visitor = visitors.of(request)
    if (request.method === 'POST') return chooseLanguage(instance, sessions, request, visitor)
    const title = `Instance ${instance.property('instance_name') ?? ''}`
    const body = html`<p class="soft">
            A stand-in for a ServiceNow instance: test equipment, not ServiceNow.
            <a href="/stand-in/stand-in.md">What it does and what it does not</a>
        </p>
        ${visitor ? contents(instance, visitor) : welcome()}`
    return pageAnswer({ title, body, visitor })
}

function welcome(): Html {
    return html`<section class="card narrow">
        <h2>Log in to look around</h2>
        <p>Administrator: <code>admin</code>, password <code>admin</code></p>
        <p><a class="button" href="/login.do">Log in</a></p>
    </section>`
}

function contents(instance: Instance, visitor: Visitor): Html {
    const pages = instance.store.find('sys_ui_page', {}).filter((page) => mayOpen(instance, page, visitor.user))
    return html`${new Html(`<script>window.g_ck = ${JSON.stringify(visitor.token)}</script>`)}
        ${pages.length > 0 && pageCards(pages)}
        <div class="cards">${menus(instance, visitor)} ${platform(instance, visitor)}</div>`
}

function pageCards(pages: Row[]): Html {
    return html`<section class="card menu first">
        <h2>UI pages</h2>
        <ul class="links pages">
            ${pages.map((page) => html`<li><a href="/${nameOfPage(page)}.do">${page.description || nameOfPage(page)}</a></li>`)}
        </ul>
    </section>`
}

function platform(instance: Instance, { token, user }: Visitor): Html {
    const language = instance.texts.language(user)
    return html`<section class="card menu">
        <h2>Platform</h2>
        <ul class="links">
            <li><a href="${LOG}">System log</a></li>
            ${TABLES.map((table) => html`<li><a href="/${table}_list.do">${instance.texts.label(table, undefined, language)}</a></li>`)}
        </ul>
        <h3>Language of this session</h3>
        <form method="post" action="/">
            <input type="hidden" name="sysparm_ck" value="${token}" />
            <label for="language">Language</label>
            <select id="language" name="language">
                ${instance.texts.languages().map((name) => html`<option ${name === language && html` selected`}>${name}</option>`)}
            </select>
            <div class="buttons"><button>Choose</button></div>
        </form>
    </section>`
}

function chooseLanguage(
    instance: Instance,
    sessions: Sessions,
    request: HttpRequest,
    visitor: Visitor | undefined,
): HttpAnswer {
    const { language = '', ...form } = fields(request.body.toString('utf8'))
    const session = sessions.of(request)?.session
    if (visitor && session && isOwnForm(visitor, form) && instance.texts.languages().includes(language))
        session.language = language
    return redirect('/')
}
