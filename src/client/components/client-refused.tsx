import { usePage } from '../state/page'
import { Rich } from '../texts/rich'
import { text } from '../texts/text'
import { failureId } from '../view/ids'
import { LINKS } from '../view/links'
import { ExternalLink } from './external-link'
import { Facts } from './facts'
import { Note } from './note'

/** The platform's cross-scope policy said no: its sentence, and the four settings that change its mind. */
export function ClientRefused() {
    const { state } = usePage()
    const table = <ExternalLink to={LINKS.oauthEntityTable}>{text('page.refused.table')}</ExternalLink>
    const selected = text('page.refused.selected')
    return (
        <Note kind="blocked" role="alert" id={failureId('createClient')} title={text('page.refused.title')}>
            <p>{state.failures.createClient?.message}</p>
            <p>
                <Rich of="page.refused.text" parts={[table]} />
            </p>
            <Facts
                of={[
                    [text('page.refused.accessibleFrom'), text('page.refused.allScopes')],
                    [text('page.refused.canRead'), selected],
                    [text('page.refused.canCreate'), selected],
                    [text('page.refused.canUpdate'), selected],
                ]}
            />
            <p>{text('page.refused.after')}</p>
        </Note>
    )
}
