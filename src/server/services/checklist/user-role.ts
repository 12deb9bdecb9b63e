import { INTEGRATION_ROLE } from '../../contract'
import { type ChecklistCheck, done, finding } from './check'
import { connectedUser, userUrl } from './connected'

/** Without our role the connector refuses the user. */
export const userRole: ChecklistCheck = {
    id: 'user_role',
    step: 'integration_user',
    run: (facts) => {
        const user = connectedUser(facts)
        if (!user?.active) return []
        return facts.holdsRole
            ? [done('check.user.role', [INTEGRATION_ROLE])]
            : [
                  finding(
                      'blocked',
                      ['check.user.noRole', user.userName, INTEGRATION_ROLE],
                      ['check.user.grantRole', INTEGRATION_ROLE],
                      userUrl(user),
                  ),
              ]
    },
}
