import { toRfc3339 } from '../../domain/times'
import { type ChecklistCheck, done, finding } from './check'
import { connectedClient, connectedUser } from './connected'

/** Authorized: a refresh token that is still good, or the security center was here. */
export const authorized: ChecklistCheck = {
    id: 'authorized',
    step: 'connection',
    run: (facts) => {
        if (facts.isRemoved || facts.isClone) return []
        if (!connectedClient(facts) || !(connectedUser(facts) || facts.isOutOfSight)) {
            return [finding('todo', ['check.connection.notSetUp'], ['check.connection.firstSteps'])]
        }
        if (!facts.isAuthorized) {
            return [
                finding(
                    'todo',
                    ['check.connection.notAuthorized'],
                    ['check.connection.authorize'],
                    'https://security.microsoft.com/ticketProvisioning',
                ),
            ]
        }
        const on = toRfc3339(facts.token?.issuedOn || facts.row?.authorizedOn || '')
        return [on ? done('check.connection.authorizedOn', [on]) : done('check.connection.authorized')]
    },
}
