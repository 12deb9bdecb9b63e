import { type ChecklistCheck, done, finding } from './check'
import { connectedUser, userUrl } from './connected'

/** A hardened instance may drop the password that the app writes; without one nobody can sign in to give consent. */
export const userPassword: ChecklistCheck = {
    id: 'user_password',
    step: 'integration_user',
    run: (facts) => {
        const user = connectedUser(facts)
        if (!user?.active) return []
        return user.passwordMark !== ''
            ? [done('check.user.password')]
            : [
                  finding(
                      'blocked',
                      ['check.user.noPassword', user.userName],
                      ['check.user.noPasswordRemedy'],
                      userUrl(user),
                  ),
              ]
    },
}
