import type { Checklist } from '../../server/contract'
import { text } from '../texts/text'
import { isAuthorized, ready } from '../view/stage'
import { ConnectInstructions } from './connect-instructions'
import { RestrictOffer } from './restrict-offer'
import { StepCard } from './step-card'
import { Trouble } from './trouble'

/** Step 3. Once it is done, its instructions are folded away. */
export function ConnectStep({ checklist }: { checklist: Checklist }) {
    const { client, user } = ready(checklist)
    const authorized = isAuthorized(checklist)
    const instructions = <ConnectInstructions user={user?.userName ?? null} />
    return (
        <StepCard checklist={checklist} step="connection" number={3} title={text('page.connect.title')}>
            {(!client || !user) && <p>{text('page.connect.first')}</p>}
            {authorized ? (
                <details class="fold">
                    <summary>{text('page.connect.again')}</summary>
                    {instructions}
                </details>
            ) : (
                instructions
            )}
            {user && (authorized || user.webServiceAccessOnly) && <RestrictOffer user={user} />}
            <Trouble />
        </StepCard>
    )
}
