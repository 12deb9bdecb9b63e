import type { Checklist } from '../../server/contract'
import { usePage } from '../state/page'
import { text } from '../texts/text'
import { ready } from '../view/stage'
import { ClientFacts } from './client-facts'
import { ClientForm } from './client-form'
import { ClientOnce } from './client-once'
import { StepCard } from './step-card'

/** Step 1. */
export function ClientStep({ checklist }: { checklist: Checklist }) {
    const { state } = usePage()
    const { client } = ready(checklist)
    return (
        <StepCard checklist={checklist} step="oauth_client" number={1} title={text('page.client.title')}>
            {state.once.client && <ClientOnce client={state.once.client} />}
            {!state.once.client && !client && <ClientForm checklist={checklist} />}
            {client && <ClientFacts client={client} instanceName={checklist.connection.instanceName} />}
        </StepCard>
    )
}
