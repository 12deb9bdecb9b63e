import { useState } from 'preact/hooks'
import { type Checklist, LIMITS } from '../../server/contract'
import { usePage } from '../state/page'
import { text } from '../texts/text'
import { stepOf } from '../view/checks'
import { ActionFailure } from './action-failure'
import { Button } from './button'
import { ClientByHand } from './client-by-hand'
import { ClientRefused } from './client-refused'
import { Form } from './form'
import { TextField } from './text-field'

/** Makes the OAuth client, or takes one that was made by hand. */
export function ClientForm({ checklist }: { checklist: Checklist }) {
    const { state, actions } = usePage()
    const [name, setName] = useState(checklist.client?.name ?? text('page.product'))
    const [redirectUrl, setRedirectUrl] = useState(checklist.defaultRedirectUrl)
    const refused = state.failures.createClient?.code === 'cross_scope_refused'
    const blocked = stepOf(checklist, 'oauth_client').status === 'blocked'
    return (
        <>
            <p>{text('page.client.text')}</p>
            <Form onSubmit={() => void actions.createClient({ name, redirectUrl: redirectUrl.trim() || null })}>
                <TextField
                    action="createClient"
                    field="name"
                    label={text('page.client.name')}
                    hint={text('page.client.name.hint', LIMITS.oauthClientName)}
                    value={name}
                    onInput={setName}
                    required
                />
                <TextField
                    action="createClient"
                    field="redirectUrl"
                    type="url"
                    label={text('page.client.redirectUrl')}
                    hint={text('page.client.redirectUrl.hint')}
                    value={redirectUrl}
                    onInput={setRedirectUrl}
                />
                {refused ? <ClientRefused /> : <ActionFailure action="createClient" shown={['name', 'redirectUrl']} />}
                <div class="actions">
                    <Button
                        kind="primary"
                        type="submit"
                        action="createClient"
                        working={text('page.client.creating')}
                        writes
                    >
                        {text('page.client.create')}
                    </Button>
                </div>
            </Form>
            <ClientByHand formUrl={checklist.manualClientUrl} open={refused || blocked} />
        </>
    )
}
