import { hasRedirectUrl } from '../../domain/redirect-urls'
import { redirectUrl } from '../../platform/properties'
import { type ChecklistCheck, done, finding } from './check'
import { clientUrl, connectedClient } from './connected'

/** The browser has to come back to Microsoft after consent. Another address than the property says may be meant, so it
 * holds nobody up. */
export const clientRedirect: ChecklistCheck = {
    id: 'client_redirect',
    step: 'oauth_client',
    run: (facts) => {
        const client = connectedClient(facts)
        if (!client?.active) return []
        const wanted = redirectUrl()
        return hasRedirectUrl(client.redirectUrl, wanted)
            ? [done('check.client.redirect', [wanted])]
            : [
                  finding(
                      'warning',
                      ['check.client.redirectDiffers', client.redirectUrl, wanted],
                      ['check.client.setRedirect', wanted],
                      clientUrl(client),
                  ),
              ]
    },
}
