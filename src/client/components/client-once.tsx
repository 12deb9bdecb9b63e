import type { OAuthClient } from '../../server/contract'
import { usePage } from '../state/page'
import { text } from '../texts/text'
import { ID } from '../view/ids'
import { Button } from './button'
import { CopyField } from './copy-field'
import { Note } from './note'

/** The three things that Microsoft asks for, the secret among them: this once. */
export function ClientOnce({ client }: { client: OAuthClient }) {
    const { dispatch } = usePage()
    const secret = client.clientSecret
    return (
        <Note kind={secret ? 'warning' : 'done'} role="group" id={ID.clientOnce} title={text('page.client.created')}>
            <p>{text(secret ? 'page.client.once' : 'page.client.noSecret')}</p>
            <CopyField id="once-instance" label={text('page.fact.instanceName')} value={client.instanceName} />
            <CopyField id="once-client-id" label={text('page.client.id')} value={client.clientId} />
            {secret && <CopyField id="once-secret" label={text('page.client.secret')} value={secret} />}
            <div class="actions">
                <Button
                    onClick={() => {
                        dispatch({ type: 'clientCopied' })
                    }}
                >
                    {text(secret ? 'page.client.once.done' : 'page.client.close')}
                </Button>
            </div>
        </Note>
    )
}
