import { type ChecklistCheck, done, finding } from './check'
import { connectedUser, userUrl } from './connected'

/** The platform locks a user out after too many wrong passwords, and one who is made inactive, which counts first. */
export const userLocked: ChecklistCheck = {
    id: 'user_locked',
    step: 'integration_user',
    run: (facts) => {
        const user = connectedUser(facts)
        if (!user?.active) return []
        return !user.lockedOut
            ? [done('check.user.notLocked')]
            : [finding('blocked', ['check.user.locked', user.userName], ['check.user.lockedRemedy'], userUrl(user))]
    },
}
