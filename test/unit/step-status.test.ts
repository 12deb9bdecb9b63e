import type { StepStatus } from '../../src/server/contract'
import { stepStatus } from '../../src/server/domain/step-status'

test.each<[StepStatus[], StepStatus]>([
    [[], 'done'],
    [['done', 'done'], 'done'],
    [['done', 'warning'], 'warning'],
    [['warning', 'todo'], 'todo'],
    [['todo', 'warning', 'blocked', 'done'], 'blocked'],
])('%j: %s', (statuses, status) => {
    expect(stepStatus(statuses.map((one) => ({ status: one })))).toBe(status)
})
