import { type ChecklistCheck, done, finding } from './check'
import { connectedUser, userUrl } from './connected'

/** A password that has to be reset makes the token endpoint answer access_denied, without a cause. */
export const userPasswordReset: ChecklistCheck = {
    id: 'user_password_reset',
    step: 'integration_user',
    run: (facts) => {
        const user = connectedUser(facts)
        if (!user?.active) return []
        return !user.passwordNeedsReset
            ? [done('check.user.noReset')]
            : [finding('blocked', ['check.user.reset', user.userName], ['check.user.resetRemedy'], userUrl(user))]
    },
}
