import type { Check, Checklist, Step, StepId, StepStatus, TestTask } from '../../server/contract'

/** A step of the checklist; one that the answer lacks is still to do. */
export function stepOf(checklist: Checklist, id: StepId): Step {
    return checklist.steps.find((step) => step.id === id) ?? { id, status: 'todo', checks: [] }
}

const isDone = ({ status }: { status: StepStatus }) => status === 'done'

/** The checks that somebody has to look at, and those that nobody has to. */
export function split(checks: Check[]): { open: Check[]; passed: Check[] } {
    return { open: checks.filter((check) => !isDone(check)), passed: checks.filter(isDone) }
}

export function openPoints(checklist: Checklist): number {
    return checklist.steps.reduce((sum, step) => sum + split(step.checks).open.length, 0)
}

export function testPassed(test: TestTask): boolean {
    return test.steps.every(isDone)
}
