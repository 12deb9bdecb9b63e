import type { Check, StepStatus } from '../contract'

/** What weighs most, first. A warning holds nobody up. */
const BY_WEIGHT: StepStatus[] = ['blocked', 'todo', 'warning']

/** Status of a step: that of its check that weighs most, done without one. */
export function stepStatus(checks: Pick<Check, 'status'>[]): StepStatus {
    for (const status of BY_WEIGHT) {
        if (checks.some((check) => check.status === status)) return status
    }
    return 'done'
}
