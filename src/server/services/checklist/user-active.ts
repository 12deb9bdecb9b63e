import { type ChecklistCheck, done, finding } from './check'
import { connectedUser, userUrl } from './connected'

/** An inactive user cannot sign in, and its tokens are worth nothing. */
export const userActive: ChecklistCheck = {
    id: 'user_active',
    step: 'integration_user',
    run: (facts) => {
        const user = connectedUser(facts)
        if (!user) return []
        return user.active
            ? [done('check.user.active')]
            : [finding('todo', ['check.user.inactive', user.userName], ['check.user.inactiveRemedy'], userUrl(user))]
    },
}
