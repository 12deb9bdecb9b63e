import { usePage } from '../state/page'
import { Rich } from '../texts/rich'
import { text } from '../texts/text'
import { LINKS } from '../view/links'
import { Button } from './button'
import { ExternalLink } from './external-link'
import { Note } from './note'

/** What to do in Microsoft 365 and on the pages of ServiceNow that it leads to. */
export function ConnectInstructions({ user }: { user: string | null }) {
    const { state, actions } = usePage()
    const name = <b>{user ?? text('page.connect.someUser')}</b>
    return (
        <>
            <Note kind="warning" title={text('page.connect.own.title')}>
                <p>{text('page.connect.own.text')}</p>
            </Note>
            <ol class="instructions">
                <li>
                    <Rich
                        of="page.connect.open"
                        parts={[<ExternalLink to={LINKS.provisioning}>{LINKS.provisioning}</ExternalLink>]}
                    />
                </li>
                <li>{text('page.connect.enter')}</li>
                <li>
                    <Rich of="page.connect.signIn" parts={[name]} />
                </li>
                <li>{text('page.connect.notYou')}</li>
                <li>{text('page.connect.allow')}</li>
                <li>{text('page.connect.back')}</li>
            </ol>
            <div class="actions">
                <Button
                    busy={state.checking}
                    working={text('page.checks.running')}
                    onClick={() => void actions.runChecks(true)}
                >
                    {text('page.connect.check')}
                </Button>
            </div>
        </>
    )
}
