import { type ChecklistCheck, done, finding } from './check'
import { connectedUser, userUrl } from './connected'

/** Consent is given in a browser, where a user of web services only cannot sign in. Afterwards it is a good restriction. */
export const userInteractive: ChecklistCheck = {
    id: 'user_interactive',
    step: 'integration_user',
    run: (facts) => {
        const user = connectedUser(facts)
        if (!user?.active) return []
        return facts.isAuthorized || !user.webServiceAccessOnly
            ? [done('check.user.interactive')]
            : [
                  finding(
                      'blocked',
                      ['check.user.webServiceOnly', user.userName],
                      ['check.user.webServiceOnlyRemedy'],
                      userUrl(user),
                  ),
              ]
    },
}
