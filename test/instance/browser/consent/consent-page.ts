import type { HttpAnswer } from '../../http/exchange'
import type { Row } from '../../types'
import { type Html, html } from '../page/html'
import { pageAnswer } from '../page/shell'
import { isOwnPath } from '../sign-in/paths'
import type { Visitor } from '../sign-in/visitors'
import type { AuthorizationRequest } from './authorization-request'

/** Who asks for what, as whom, Allow and Deny (docs/stand-in.md 311, 312). */
export function consentPage(request: AuthorizationRequest, visitor: Visitor): HttpAnswer {
    const { client, parameters, redirectUri } = request
    const name = client.name ?? ''
    const back = `/oauth_auth.do?${new URLSearchParams(parameters).toString()}`
    const notYou = `/logout.do?sysparm_goto_url=${encodeURIComponent(back)}`
    const issued = `/oauth_credential_list.do?sysparm_query=user=${visitor.user.id}`
    const corner = html`<span>${visitor.name}</span> <a href="${notYou}">Not You?</a>`
    const body = html`<div class="narrow card">
        <p>${logo(client)}</p>
        <p>
            <strong>${name}</strong> would like to use this instance on your behalf: whatever
            <strong>${visitor.name}</strong> (${visitor.user.userName}) may do, it may do. The tokens you have issued
            are listed under <a href="${issued}">account permissions</a>.
        </p>
        <p class="soft">Afterwards you go to ${redirectUri}</p>
        <form method="post" action="/oauth_auth.do">
            <input type="hidden" name="sysparm_ck" value="${visitor.token}" />
            ${Object.entries(parameters).map(([key, value]) => html`<input type="hidden" name="${key}" value="${value}" /> `)}
            <div class="buttons">
                <button class="primary" name="sysparm_decision" value="allow">Allow</button>
                <button name="sysparm_decision" value="deny">Deny</button>
            </div>
        </form>
    </div>`
    return pageAnswer({ title: `Connect ${name}`, body, visitor, corner })
}

/** No other host is asked for a picture. */
function logo({ name = '', logo_url: url = '' }: Row): Html {
    const isHere = isOwnPath(url) || /^data:image\//.test(url)
    if (isHere) return html`<img class="logo" src="${url}" alt="Logo of ${name}" />`
    return html`<span class="logo" role="img" aria-label="Logo of ${name}" title="${url}">${name.slice(0, 1)}</span>`
}
