import { systemProperty } from '../../platform/properties'
import { type ChecklistCheck, done, finding } from './check'
import { propertyUrl } from './links'

const PROPERTY = 'glide.authenticate.basic_auth.restriction.active'

/** A hint for scripts that call the setup API with Basic credentials; the connection itself uses OAuth. */
export const basicAuthentication: ChecklistCheck = {
    id: 'basic_authentication',
    step: 'prerequisites',
    run: () =>
        systemProperty(PROPERTY) === 'true'
            ? [
                  finding(
                      'warning',
                      ['check.basicAuthentication.restricted'],
                      ['check.basicAuthentication.exempt'],
                      propertyUrl(PROPERTY),
                  ),
              ]
            : [done('check.basicAuthentication.open')],
}
