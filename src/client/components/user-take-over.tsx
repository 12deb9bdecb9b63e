import { INTEGRATION_ROLE } from '../../server/contract'
import { usePage } from '../state/page'
import { Rich } from '../texts/rich'
import { text } from '../texts/text'
import { failureId } from '../view/ids'
import { ActionFailure } from './action-failure'
import { Button } from './button'
import { Note } from './note'

/** The name belongs to another user, which the app takes only when told to. */
export function UserTakeOver({ userName }: { userName: string }) {
    const { actions } = usePage()
    return (
        <Note kind="warning" role="alert" id={failureId('createUser')} title={text('page.user.takeOver.title')}>
            <p>
                <Rich of="page.user.takeOver.text" parts={[<b>{userName}</b>, <code>{INTEGRATION_ROLE}</code>]} />
            </p>
            <ActionFailure action="takeOver" />
            <div class="actions">
                <Button
                    action="takeOver"
                    working={text('page.user.takingOver')}
                    writes
                    onClick={() => void actions.takeOver(userName)}
                >
                    {text('page.user.takeOver')}
                </Button>
            </div>
        </Note>
    )
}
