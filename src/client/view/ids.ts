import type { StepId } from '../../server/contract'
import type { ActionName } from '../state/state'

/** Elements that the focus is moved to. */
export const ID = {
    connection: 'connection',
    clientOnce: 'client-once',
    userOnce: 'user-once',
    testResult: 'test-result',
    step: (id: StepId) => `step-${id}`,
}

export const fieldId = (action: ActionName, field: string) => `${action}-${field}`
export const failureId = (action: ActionName) => `${action}-failure`
