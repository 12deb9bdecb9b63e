import { isExternal } from '../../domain/roles'
import { type ChecklistCheck, finding } from './check'
import { connectedUser, userUrl } from './connected'

/** An external user (Explicit Roles plugin) is kept out of the instance's own pages, consent among them. */
export const userExternal: ChecklistCheck = {
    id: 'user_external',
    step: 'integration_user',
    run: (facts) => {
        const user = connectedUser(facts)
        if (!user?.active || !isExternal(facts.roles)) return []
        return [
            finding('blocked', ['check.user.external', user.userName], ['check.user.externalRemedy'], userUrl(user)),
        ]
    },
}
