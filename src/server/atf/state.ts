import { GlideRecord } from '@servicenow/glide'
import { type AssertEqual } from './call'
import { received, testTask } from './tasks'

/** Native state of an incident that is being worked on. */
const IN_PROGRESS = '2'

/** Makes a task with an incident and works on that, as somebody in the instance would; sys_id of the request. The rule that
 * carries it over runs in another session, a moment later. */
export function worksOnTicket(assertEqual: AssertEqual): string {
    const { id, ticket } = received(assertEqual, testTask('incident'))
    const incident = new GlideRecord('incident')
    assertEqual({ name: 'the incident is there', shouldbe: true, value: incident.get('sys_id', ticket?.id ?? '') })
    incident.setValue('state', IN_PROGRESS)
    incident.update()
    const again = new GlideRecord('incident')
    again.get('sys_id', ticket?.id ?? '')
    assertEqual({ name: 'state of the incident', shouldbe: IN_PROGRESS, value: again.getValue('state') })
    return id
}
