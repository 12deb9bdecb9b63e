import type { Checklist, ErrorAnswer } from '../contract'
import { createOAuthClient, getChecklist, patchIntegrationUser } from '../rest/setup'
import { type AssertEqual, bodyOf, call } from './call'
import { received, testTask } from './tasks'

/** Makes a request with its ticket and its log entry, for others to try to read; its sys_id. */
export function makesRequest(assertEqual: AssertEqual): string {
    return received(assertEqual, testTask('incident')).id
}

/** An administrator of the app, who runs this, reads the checklist and changes nothing: that is for administrators of the
 * platform. The requests would be refused for what they hold, should they get that far. */
export function setupIsForAdministrators(assertEqual: AssertEqual): void {
    const read = call(getChecklist)
    assertEqual({ name: 'status of the checklist', shouldbe: 200, value: read.status })
    const { mayWrite } = bodyOf(read) as Checklist
    assertEqual({ name: 'may write', shouldbe: false, value: mayWrite })
    for (const write of [createOAuthClient, patchIntegrationUser]) {
        const answered = call(write, { body: '{}' })
        assertEqual({ name: 'status of a write', shouldbe: 403, value: answered.status })
        const { error } = bodyOf(answered) as ErrorAnswer
        assertEqual({ name: 'code of a write', shouldbe: 'admin_required', value: error.code })
    }
}
