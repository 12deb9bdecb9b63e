import { systemProperty } from '../../platform/properties'
import { type ChecklistCheck, done, finding } from './check'
import { propertyUrl } from './links'

const PROPERTY = 'glide.oauth.state.parameter.required'

/** A hint: instances that were upgraded from before Madrid do not insist on `state`, which keeps a forged consent out. */
export const stateParameter: ChecklistCheck = {
    id: 'state_parameter',
    step: 'prerequisites',
    run: () =>
        systemProperty(PROPERTY) === 'true'
            ? [done('check.stateParameter.required')]
            : [
                  finding(
                      'warning',
                      ['check.stateParameter.optional'],
                      ['check.stateParameter.require'],
                      propertyUrl(PROPERTY),
                  ),
              ],
}
