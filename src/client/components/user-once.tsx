import type { IntegrationUser } from '../../server/contract'
import { usePage } from '../state/page'
import { Rich } from '../texts/rich'
import { text } from '../texts/text'
import { ID } from '../view/ids'
import { Button } from './button'
import { CopyField } from './copy-field'
import { ExternalLink } from './external-link'
import { Note } from './note'

/** The new user's login: the password this once. */
export function UserOnce({ user }: { user: IntegrationUser }) {
    const { dispatch } = usePage()
    // Where the platform kept no password, the one that was made is of no use.
    const password = user.passwordSet ? user.password : null
    return (
        <Note
            kind={user.passwordSet && !password ? 'done' : 'warning'}
            role="group"
            id={ID.userOnce}
            title={text('page.user.created')}
        >
            <p>
                <Password user={user} />
            </p>
            <CopyField id="once-user" label={text('page.user.userName')} value={user.userName} />
            {password && <CopyField id="once-password" label={text('page.user.passwordLabel')} value={password} />}
            <div class="actions">
                <Button
                    onClick={() => {
                        dispatch({ type: 'userCopied' })
                    }}
                >
                    {text(password ? 'page.user.once.done' : 'page.user.close')}
                </Button>
            </div>
        </Note>
    )
}

function Password({ user }: { user: IntegrationUser }) {
    if (user.passwordSet) return <>{text(user.password === null ? 'page.user.passwordUntouched' : 'page.user.once')}</>
    const form = <ExternalLink to={user.url}>{text('page.user.passwordNotSet.form')}</ExternalLink>
    return <Rich of="page.user.passwordNotSet" parts={[form]} />
}
