import { type Checklist, STEP_IDS } from '../contract'
import { getChecklist } from '../rest/setup'
import { type AssertEqual, bodyOf, call } from './call'

/** The checklist can be read, has all its steps, and none of its checks is blocked. */
export function nothingIsBlocked(assertEqual: AssertEqual): void {
    const read = call(getChecklist)
    assertEqual({ name: 'status', shouldbe: 200, value: read.status })
    const { steps } = bodyOf(read) as Checklist
    assertEqual({ name: 'steps', shouldbe: STEP_IDS.join(), value: steps.map(({ id }) => id).join() })
    for (const { id, checks } of steps) {
        assertEqual({ name: `${id} has checks`, shouldbe: true, value: checks.length > 0 || id === 'connection' })
        for (const { status, message, remedy = '' } of checks)
            assertEqual({ name: `${message} ${remedy}`, shouldbe: false, value: status === 'blocked' })
    }
}
