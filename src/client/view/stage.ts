import type { Checklist, StepId } from '../../server/contract'
import { stepOf } from './checks'

/** The client and the user that are in use. After a removal there are none, even if their records are still there. */
export function inUse({ client, user, connection }: Checklist) {
    return connection.status === 'disconnected' ? { client: null, user: null } : { client, user }
}

/** Of these, the ones to work with: where a step is still to do, its record is inactive, and the step makes it again. */
export function ready(checklist: Checklist) {
    const { client, user } = inUse(checklist)
    const isToDo = (step: StepId) => stepOf(checklist, step).status === 'todo'
    return { client: isToDo('oauth_client') ? null : client, user: isToDo('integration_user') ? null : user }
}

export function isAuthorized({ connection: { status } }: Checklist): boolean {
    return status === 'connected' || status === 'degraded'
}

export function isRemovable(checklist: Checklist): boolean {
    const { client, user } = inUse(checklist)
    return client !== null || user !== null || isAuthorized(checklist)
}
