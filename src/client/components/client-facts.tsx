import type { Checklist } from '../../server/contract'
import { usePage } from '../state/page'
import { Rich } from '../texts/rich'
import { text } from '../texts/text'
import { LINKS } from '../view/links'
import { Address } from './address'
import { Button } from './button'
import { CopyField } from './copy-field'
import { ExternalLink } from './external-link'
import { Facts } from './facts'

/** The client that is set up: to copy, to look at, to give a new secret. */
export function ClientFacts({
    client,
    instanceName,
}: {
    client: NonNullable<Checklist['client']>
    instanceName: string
}) {
    const { state, dispatch } = usePage()
    return (
        <>
            <Facts
                of={[
                    [text('page.client.fact'), <ExternalLink to={client.url}>{client.name}</ExternalLink>],
                    [text('page.client.redirectUrl'), <Address of={client.redirectUrl} />],
                    [text('page.client.secret'), state.once.client ? null : text('page.client.secret.gone')],
                ]}
            />
            {!state.once.client && (
                <>
                    <CopyField id="instance-name" label={text('page.fact.instanceName')} value={instanceName} />
                    <CopyField id="client-id" label={text('page.client.id')} value={client.clientId} />
                </>
            )}
            <p class="quiet">
                <Rich
                    of="page.client.validate"
                    parts={[
                        <ExternalLink to={LINKS.applicationRegistry}>{text('page.client.registry')}</ExternalLink>,
                        <ExternalLink to={LINKS.inboundIntegrations}>{text('page.client.inbound')}</ExternalLink>,
                    ]}
                />
            </p>
            <div class="actions">
                <Button
                    writes
                    onClick={() => {
                        dispatch({ type: 'asked', question: 'newSecret' })
                    }}
                >
                    {text('page.client.newSecret')}
                </Button>
            </div>
        </>
    )
}
