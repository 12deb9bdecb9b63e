import { systemProperty } from '../../platform/properties'
import { type ChecklistCheck, done, finding } from './check'
import { propertyUrl } from './links'

const PROPERTY = 'glide.authenticate.multisso.enabled'

/** A hint: single sign-on signs the browser in as somebody else than the integration user. Once consent was given it no
 * longer matters. */
export const singleSignOn: ChecklistCheck = {
    id: 'single_sign_on',
    step: 'prerequisites',
    run: ({ isAuthorized }) =>
        isAuthorized || systemProperty(PROPERTY) !== 'true'
            ? [done('check.singleSignOn.clear')]
            : [finding('warning', ['check.singleSignOn.on'], ['check.singleSignOn.notYou'], propertyUrl(PROPERTY))],
}
