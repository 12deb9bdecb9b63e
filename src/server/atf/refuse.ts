import type { ErrorAnswer } from '../contract'
import { createTask, getTask } from '../rest/connector'
import { type AssertEqual, bodyOf, call } from './call'
import { testTask } from './tasks'

/** What is no task is refused, with the field that is wrong, and leaves nothing behind. */
export function refuses(assertEqual: AssertEqual): void {
    const refused = (what: string, body: string, code: string): ErrorAnswer['error'] => {
        const answered = call(createTask, { body })
        assertEqual({ name: `status of ${what}: ${answered.text}`, shouldbe: 400, value: answered.status })
        const { error } = bodyOf(answered) as ErrorAnswer
        assertEqual({ name: `code of ${what}`, shouldbe: code, value: error.code })
        return error
    }
    const task = testTask('incident')
    refused('no JSON', '{"taskId":', 'invalid_json')
    for (const [field, value] of [
        ['name', ''],
        ['priority', 9],
        ['recommendationSource', 'nobody'],
        ['unknownField', 'x'],
    ] as const) {
        const { fields = [] } = refused(field, JSON.stringify({ ...task, [field]: value }), 'invalid_task')
        assertEqual({ name: 'the field that is named', shouldbe: field, value: fields.map((one) => one.field).join() })
    }
    const found = call(getTask, { taskId: task.taskId })
    assertEqual({ name: 'status of what was refused', shouldbe: 404, value: found.status })
}
