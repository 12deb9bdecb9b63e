import type { Checklist } from '../../server/contract'
import { usePage } from '../state/page'
import { text } from '../texts/text'
import { ready } from '../view/stage'
import { StepCard } from './step-card'
import { UserFacts } from './user-facts'
import { UserForm } from './user-form'
import { UserOnce } from './user-once'

/** Step 2. */
export function UserStep({ checklist }: { checklist: Checklist }) {
    const { state } = usePage()
    const { user } = ready(checklist)
    return (
        <StepCard checklist={checklist} step="integration_user" number={2} title={text('page.user.title')}>
            {state.once.user && <UserOnce user={state.once.user} />}
            {!state.once.user && !user && <UserForm former={checklist.user?.userName ?? ''} />}
            {user && <UserFacts user={user} />}
        </StepCard>
    )
}
