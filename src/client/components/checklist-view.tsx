import type { Checklist } from '../../server/contract'
import { text } from '../texts/text'
import { ClientStep } from './client-step'
import { ConnectStep } from './connect-step'
import { ConnectionCard } from './connection-card'
import { RemovalCard } from './removal-card'
import { RemovalDialog } from './removal-dialog'
import { SecretDialog } from './secret-dialog'
import { StepCard } from './step-card'
import { TestCard } from './test-card'
import { UserStep } from './user-step'

/** The whole checklist, from the status at a glance to the removal. */
export function ChecklistView({ checklist }: { checklist: Checklist }) {
    return (
        <>
            <ConnectionCard checklist={checklist} />
            <StepCard checklist={checklist} step="prerequisites" title={text('page.prerequisites.title')}>
                <p>{text('page.prerequisites.text')}</p>
            </StepCard>
            <ClientStep checklist={checklist} />
            <UserStep checklist={checklist} />
            <ConnectStep checklist={checklist} />
            <TestCard />
            <RemovalCard checklist={checklist} />
            <SecretDialog />
            <RemovalDialog checklist={checklist} />
        </>
    )
}
