import { type Checklist, INTEGRATION_ROLE } from '../../server/contract'
import { Rich } from '../texts/rich'
import { text } from '../texts/text'
import { LINKS } from '../view/links'
import { ExternalLink } from './external-link'
import { Facts } from './facts'

/** The user that is set up. */
export function UserFacts({ user }: { user: NonNullable<Checklist['user']> }) {
    return (
        <>
            <Facts
                of={[
                    [text('page.user.fact'), <ExternalLink to={user.url}>{user.userName}</ExternalLink>],
                    [text('page.user.role'), <code>{INTEGRATION_ROLE}</code>],
                    [
                        text('page.user.signIn'),
                        text(user.webServiceAccessOnly ? 'page.user.signIn.restricted' : 'page.user.signIn.allowed'),
                    ],
                ]}
            />
            <p class="quiet">
                <Rich
                    of="page.user.validate"
                    parts={[<ExternalLink to={LINKS.users}>{text('page.user.users')}</ExternalLink>]}
                />
            </p>
        </>
    )
}
