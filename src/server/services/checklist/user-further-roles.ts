import { furtherRoles } from '../../domain/roles'
import { type ChecklistCheck, done, finding } from './check'
import { connectedUser, userUrl } from './connected'

/** The integration user is to be able to call the connector and nothing else: whoever holds its token has its roles. */
export const userFurtherRoles: ChecklistCheck = {
    id: 'user_further_roles',
    step: 'integration_user',
    run: (facts) => {
        const user = connectedUser(facts)
        if (!user?.active) return []
        const further = furtherRoles(facts.roles)
        if (further.length === 0) return [done('check.user.noFurtherRoles')]
        const isAdmin = further.indexOf('admin') !== -1 || further.indexOf('security_admin') !== -1
        return [
            finding(
                'blocked',
                [isAdmin ? 'check.user.admin' : 'check.user.furtherRoles', user.userName, further.join(', ')],
                ['check.user.takeRoles', further.join(', ')],
                userUrl(user),
            ),
        ]
    },
}
