import { systemProperty } from '../../platform/properties'
import { type ChecklistCheck, done, finding } from './check'
import { propertyUrl } from './links'

const PROPERTY = 'com.snc.platform.security.oauth.is.active'

/** Without this property the instance gives out no tokens, whatever the clients say. */
export const oauthProperty: ChecklistCheck = {
    id: 'oauth_property',
    step: 'prerequisites',
    run: () => {
        const value = systemProperty(PROPERTY)
        if (value === 'true') return [done('check.oauthProperty.on')]
        return value === ''
            ? [
                  finding(
                      'warning',
                      ['check.unknown.property', PROPERTY],
                      ['check.oauthProperty.turnOn'],
                      propertyUrl(PROPERTY),
                  ),
              ]
            : [finding('blocked', ['check.oauthProperty.off'], ['check.oauthProperty.turnOn'], propertyUrl(PROPERTY))]
    },
}
