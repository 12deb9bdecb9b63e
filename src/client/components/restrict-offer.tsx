import type { Checklist } from '../../server/contract'
import { usePage } from '../state/page'
import { Rich } from '../texts/rich'
import { text } from '../texts/text'
import { ActionFailure } from './action-failure'
import { Button } from './button'

/** Keeps the connected user out of the browser, or lets it in again. */
export function RestrictOffer({ user }: { user: NonNullable<Checklist['user']> }) {
    const { actions } = usePage()
    const restricted = user.webServiceAccessOnly
    return (
        <div class="offer">
            <h3>{text('page.restrict.title')}</h3>
            <p>
                <Rich
                    of={restricted ? 'page.restrict.restricted' : 'page.restrict.text'}
                    parts={[<b>{user.userName}</b>]}
                />
            </p>
            <ActionFailure action="changeUser" />
            <div class="actions">
                <Button
                    action="changeUser"
                    working={text('page.restrict.working')}
                    writes
                    onClick={() => void actions.changeUser(!restricted)}
                >
                    {text(restricted ? 'page.restrict.undo' : 'page.restrict.do')}
                </Button>
            </div>
        </div>
    )
}
