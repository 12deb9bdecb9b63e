import type { Checklist } from '../../server/contract'
import { usePage } from '../state/page'
import { Rich } from '../texts/rich'
import { text } from '../texts/text'
import { inUse } from '../view/stage'
import { Dialog } from './dialog'

/** Asks before the connection is removed, and says what stays. */
export function RemovalDialog({ checklist }: { checklist: Checklist }) {
    const { actions } = usePage()
    const { client, user } = inUse(checklist)
    return (
        <Dialog
            question="remove"
            title={text('page.remove.ask')}
            confirm={text('page.remove.confirm')}
            working={text('page.remove.working')}
            critical
            onConfirm={() => void actions.remove()}
        >
            <h3>{text('page.remove.happens')}</h3>
            <ul>
                {client && (
                    <li>
                        <Rich of="page.remove.client" parts={[<b>{client.name}</b>]} />
                    </li>
                )}
                {user && (
                    <li>
                        <Rich of="page.remove.user" parts={[<b>{user.userName}</b>]} />
                    </li>
                )}
                <li>{text('page.remove.tokens')}</li>
            </ul>
            <h3>{text('page.remove.stays')}</h3>
            <ul>
                <li>{text('page.remove.tickets')}</li>
                <li>{text('page.remove.settings')}</li>
                <li>{text('page.remove.records')}</li>
            </ul>
            <p>{text('page.remove.microsoft')}</p>
        </Dialog>
    )
}
