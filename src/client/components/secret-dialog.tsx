import { usePage } from '../state/page'
import { text } from '../texts/text'
import { Dialog } from './dialog'

/** Asks before a new secret ends the present one. */
export function SecretDialog() {
    const { actions } = usePage()
    return (
        <Dialog
            question="newSecret"
            title={text('page.client.newSecret.title')}
            confirm={text('page.client.newSecret.confirm')}
            working={text('page.client.newSecret.working')}
            onConfirm={() => void actions.newSecret()}
        >
            <p>{text('page.client.newSecret.text')}</p>
        </Dialog>
    )
}
