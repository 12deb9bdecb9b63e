import type { StateCategory, TicketType } from '../../src/server/contract'
import { BASE_STATES } from '../base-states'
import { REQUEST_STATE, requestState } from '../../src/server/domain/request-state'

const LABELS: Record<string, string> = {
    '-5': 'Pending',
    '1': 'Open',
    '2': 'Work in Progress',
    '3': 'Closed Complete',
    '4': 'Closed Incomplete',
    '7': 'Closed Skipped',
}

function state(ticketType: TicketType, value: string, category: StateCategory, closeCode = '', onHold = false): string {
    return LABELS[requestState({ ticketType, value, category, closeCode, onHold })] as string
}

test('base states', () => {
    expect(BASE_STATES.map((s) => `${s.ticketType} ${s.name} -> ${state(s.ticketType, s.value, s.category)}`)).toEqual([
        'change New -> Open',
        'change Assess -> Work in Progress',
        'change Authorize -> Work in Progress',
        'change Scheduled -> Work in Progress',
        'change Implement -> Work in Progress',
        'change Review -> Work in Progress',
        'change Closed -> Closed Complete',
        'change Canceled -> Closed Skipped',
        'incident New -> Open',
        'incident In Progress -> Work in Progress',
        'incident On Hold -> Pending',
        'incident Resolved -> Closed Complete',
        'incident Closed -> Closed Complete',
        'incident Canceled -> Closed Skipped',
    ])
})

test('a deleted ticket', () => {
    expect(requestState(null)).toBe(REQUEST_STATE.closedSkipped)
})

test.each([
    ['successful', 'Closed Complete'],
    ['successful_issues', 'Closed Complete'],
    ['unsuccessful', 'Closed Incomplete'],
    ['unsuccessful_but_else', 'Closed Complete'],
    ['somehow unsuccessful', 'Closed Complete'],
])('a change closed as %s', (closeCode, expected) => {
    expect(state('change', '3', 'closed', closeCode)).toBe(expected)
})

test.each([
    ['Solved (Permanently)', 'Closed Complete'],
    ['Not Solved (Too Costly)', 'Closed Incomplete'],
    ['No resolution provided', 'Closed Incomplete'],
    ['No resolution provided yet', 'Closed Complete'],
    ['Was not solved', 'Closed Complete'],
])('an incident resolved as %s', (closeCode, expected) => {
    expect(state('incident', '6', 'closed', closeCode)).toBe(expected)
})

test('a canceled ticket is skipped whatever its close code says', () => {
    expect(state('change', '4', 'closed', 'unsuccessful')).toBe('Closed Skipped')
    expect(state('incident', '8', 'closed', 'Not Solved (Too Costly)')).toBe('Closed Skipped')
})

test('a change on hold is pending, in whatever open state', () => {
    expect(state('change', '-5', 'open', '', true)).toBe('Pending')
    expect(state('change', '-1', 'open', '', true)).toBe('Pending')
    expect(state('change', '3', 'closed', '', true)).toBe('Closed Complete')
})

test('a state of the customer goes by its category', () => {
    expect(state('change', '42', 'open')).toBe('Work in Progress')
    expect(state('incident', '42', 'closed')).toBe('Closed Complete')
    expect(state('change', '3', 'open')).toBe('Work in Progress')
    expect(state('change', '8', 'closed')).toBe('Closed Complete')
    expect(state('incident', '4', 'closed')).toBe('Closed Complete')
    expect(state('incident', '-5', 'open')).toBe('Work in Progress')
})
