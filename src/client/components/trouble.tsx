import { Rich } from '../texts/rich'
import { text } from '../texts/text'
import { LINKS } from '../view/links'
import { ExternalLink } from './external-link'

/** What has kept others from connecting. */
export function Trouble() {
    return (
        <details class="fold">
            <summary>{text('page.trouble.title')}</summary>
            <h3>{text('page.trouble.sso.title')}</h3>
            <p>
                <Rich
                    of="page.trouble.sso.text"
                    parts={[<ExternalLink to={LINKS.localLogin}>{text('page.trouble.sso.login')}</ExternalLink>]}
                />
            </p>
            <p>{text('page.trouble.sso.entra')}</p>
            <h3>{text('page.trouble.mfa.title')}</h3>
            <p>{text('page.trouble.mfa.text')}</p>
            <h3>{text('page.trouble.ip.title')}</h3>
            <p>
                <Rich
                    of="page.trouble.ip.text"
                    parts={[<ExternalLink to={LINKS.ipAccess}>{text('page.trouble.ip.menu')}</ExternalLink>]}
                />
            </p>
            <h3>{text('page.trouble.cards.title')}</h3>
            <p>
                <Rich
                    of="page.trouble.cards.text"
                    parts={[<ExternalLink to={LINKS.provisioning}>{LINKS.provisioning}</ExternalLink>]}
                />
            </p>
        </details>
    )
}
