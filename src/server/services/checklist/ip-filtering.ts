import { instanceUrl } from '../../platform/instance'
import { type ChecklistCheck, done, finding } from './check'

/** A hint: which addresses an instance keeps out cannot be judged from within, only that Microsoft got through. */
export const ipFiltering: ChecklistCheck = {
    id: 'ip_filtering',
    step: 'prerequisites',
    run: ({ lastSeenOn }) =>
        lastSeenOn !== ''
            ? [done('check.ipFiltering.reached')]
            : [
                  finding(
                      'warning',
                      ['check.ipFiltering.unknown'],
                      ['check.ipFiltering.allow'],
                      `${instanceUrl()}ip_access_list.do`,
                  ),
              ],
}
