import { systemProperty } from '../../platform/properties'
import { type ChecklistCheck, done, finding } from './check'
import { propertyUrl } from './links'

const PROPERTY = 'glide.authenticate.multifactor'

/** A hint: since Yokohama a policy asks for a second factor at local sign-ins whatever the property says, and the app
 * cannot read that policy. Once consent was given it no longer matters. */
export const multiFactor: ChecklistCheck = {
    id: 'multi_factor',
    step: 'prerequisites',
    run: ({ isAuthorized }) => {
        if (isAuthorized) return [done('check.multiFactor.clear')]
        const message = systemProperty(PROPERTY) === 'true' ? 'check.multiFactor.on' : 'check.multiFactor.unknown'
        return [finding('warning', [message], ['check.multiFactor.enrol'], propertyUrl(PROPERTY))]
    },
}
