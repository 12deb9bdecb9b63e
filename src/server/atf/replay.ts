import { GlideRecord } from '@servicenow/glide'
import type { ErrorAnswer, Task } from '../contract'
import { REQUEST } from '../records/tables'
import { createTask } from '../rest/connector'
import { type AssertEqual, bodyOf, call } from './call'
import { received, testTask } from './tasks'

/** The same task again makes nothing new; another task under the same ID is refused. */
export function replays(assertEqual: AssertEqual): void {
    const task = testTask('incident')
    const first = received(assertEqual, task)
    const again = call(createTask, { body: JSON.stringify(task) })
    assertEqual({ name: 'status of the repetition', shouldbe: 200, value: again.status })
    const second = bodyOf(again) as Task
    assertEqual({ name: 'request of the repetition', shouldbe: first.id, value: second.id })
    assertEqual({ name: 'ticket of the repetition', shouldbe: first.ticket?.id, value: second.ticket?.id })

    const other = call(createTask, { body: JSON.stringify({ ...task, name: `${task.name}, another` }) })
    assertEqual({ name: 'status of another task', shouldbe: 409, value: other.status })
    const { error } = bodyOf(other) as ErrorAnswer
    assertEqual({ name: 'code of another task', shouldbe: 'task_conflict', value: error.code })

    const requests = new GlideRecord(REQUEST)
    requests.addQuery('task_id', task.taskId)
    requests.setLimit(2)
    requests.query()
    assertEqual({ name: 'there is a request', shouldbe: true, value: requests.next() })
    assertEqual({ name: 'there is a second request', shouldbe: false, value: requests.next() })
}
