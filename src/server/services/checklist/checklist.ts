import { type Checklist, type Step, STEP_IDS, type StepId } from '../../contract'
import { stepStatus } from '../../domain/step-status'
import { redirectUrl } from '../../platform/properties'
import { isPlatformAdmin } from '../../platform/session'
import { presentUser } from '../change-integration-user'
import { presentConnection } from '../present-connection'
import { CHECKS } from './checks'
import { clientUrl, connectedClient, connectedUser } from './connected'
import { type ChecklistFacts, gatherFacts } from './facts'
import { manualClientUrl } from './links'

/** The installation checklist as it stands at this moment. At most nine Glide operations. */
export function readChecklist(): Checklist {
    const facts = gatherFacts()
    const user = connectedUser(facts)
    return {
        steps: STEP_IDS.map((id) => readStep(id, facts)),
        connection: presentConnection(facts),
        client: presentClient(facts),
        user: user ? presentUser(user) : null,
        defaultRedirectUrl: redirectUrl(),
        manualClientUrl: manualClientUrl(),
        mayWrite: isPlatformAdmin(),
    }
}

function readStep(id: StepId, facts: ChecklistFacts): Step {
    const checks: Step['checks'] = []
    CHECKS.forEach((check) => {
        if (check.step !== id) return
        check.run(facts).forEach((found) => checks.push({ id: check.id, ...found }))
    })
    return { id, status: stepStatus(checks), checks }
}

function presentClient(facts: ChecklistFacts): Checklist['client'] {
    const client = connectedClient(facts)
    if (!client) return null
    const { clientId, name, redirectUrl: url, id } = client
    return { clientId, name, redirectUrl: url, id, url: clientUrl(client) }
}
