import type { StateCategory, TicketType } from '../../src/server/contract'
import {
    type Changes,
    deletionChanges,
    type FollowingRequest,
    ticketChanges,
    type TicketNow,
} from '../../src/server/domain/ticket-changes'

const REQUEST: FollowingRequest = {
    ticketType: 'incident',
    ticketId: 'a1',
    hasLostTicket: false,
    ticketNumber: 'INC0010001',
    ticketState: '2',
    ticketStateLabel: 'In Progress',
    waitingPriority: '',
    state: '2',
    active: true,
    closedAt: '',
    priority: '3',
    assignedTo: 'adele',
    assignmentGroup: 'desk',
    dueDate: '2026-12-24 22:59:59',
    updatedOn: '2026-11-20 10:00:00',
}

const TICKET: TicketNow = {
    number: 'INC0010001',
    state: '2',
    stateLabel: 'In Bearbeitung',
    priority: '3',
    assignedTo: 'adele',
    assignmentGroup: 'desk',
    dueDate: '2026-12-24 22:59:59',
    closeCode: '',
    onHold: false,
    closedAt: '',
    resolvedAt: '',
    updatedOn: '2026-11-20 11:00:00',
}

function changes(ticket: Partial<TicketNow>, category: StateCategory = 'open', request = {}): Changes {
    return ticketChanges({ ...REQUEST, ...request }, { ...TICKET, ...ticket }, category)
}

test('nothing, where both say the same, whatever the language of the label', () => {
    expect(changes({})).toEqual({})
})

test('the reference to a ticket that is there again', () => {
    expect(changes({}, 'open', { hasLostTicket: true })).toEqual({ ticket: 'a1' })
})

test.each<[keyof TicketNow, string, Changes]>([
    ['number', 'INC0010002', { ticket_number: 'INC0010002' }],
    ['priority', '1', { priority: '1' }],
    ['assignedTo', '', { assigned_to: '' }],
    ['assignmentGroup', 'security', { assignment_group: 'security' }],
    ['dueDate', '2026-12-25 08:00:00', { due_date: '2026-12-25 08:00:00', due: '2026-12-25T08:00:00Z' }],
    ['dueDate', '', { due_date: '', due: '' }],
])('only the column that differs: %s %s', (column, value, expected) => {
    expect(changes({ [column]: value })).toEqual(expected)
})

test('neither priority nor due date, while the ticket has yet to take over what was wanted', () => {
    const ticket = { priority: '4', dueDate: '', assignedTo: 'bo' }
    expect(changes(ticket, 'open', { waitingPriority: '1' })).toEqual({ assigned_to: 'bo' })
})

test('the label with the state, and where there is none', () => {
    expect(changes({ state: '1', stateLabel: 'Neu' })).toEqual({
        ticket_state: '1',
        ticket_state_label: 'Neu',
        state: '1',
    })
    expect(changes({}, 'open', { ticketStateLabel: '' })).toEqual({ ticket_state_label: 'In Bearbeitung' })
})

test('on hold, and with success or without, is the state of the request alone', () => {
    const change = { ticketType: 'change' satisfies TicketType, ticketState: '-1' }
    expect(changes({ state: '-1', onHold: true }, 'open', change)).toEqual({ state: '-5' })
    const closed = { ...change, ticketState: '3', state: '3', active: false, closedAt: '2026-11-20 09:00:00' }
    expect(changes({ state: '3', closeCode: 'unsuccessful' }, 'closed', closed)).toEqual({ state: '4' })
})

describe('closing', () => {
    const closedAt = (ticket: Partial<TicketNow>, request = {}) =>
        changes({ state: '7', ...ticket }, 'closed', request)['closed_at']

    test('makes inactive, from when the ticket says', () => {
        expect(changes({ state: '7', stateLabel: 'Closed', closedAt: '2026-11-20 10:30:00' }, 'closed')).toEqual({
            ticket_state: '7',
            ticket_state_label: 'Closed',
            state: '3',
            active: false,
            closed_at: '2026-11-20 10:30:00',
        })
    })

    test('counts from the resolution, if that came first', () => {
        const stamps = { closedAt: '2026-11-20 10:30:00', resolvedAt: '2026-11-20 10:10:00' }
        expect(closedAt(stamps)).toBe('2026-11-20 10:10:00')
        const turned = { closedAt: stamps.resolvedAt, resolvedAt: stamps.closedAt }
        expect(closedAt(turned)).toBe('2026-11-20 10:10:00')
    })

    test('does not take a stamp from before the request was last known to be open', () => {
        const stamps = { closedAt: '2026-11-20 10:30:00', resolvedAt: '2026-11-20 09:59:59' }
        expect(closedAt(stamps)).toBe('2026-11-20 10:30:00')
        expect(closedAt({ resolvedAt: '2026-11-20 10:00:00' })).toBe('2026-11-20 10:00:00')
    })

    test('counts from the last change of a ticket that has no stamp', () => {
        expect(closedAt({})).toBe('2026-11-20 11:00:00')
    })

    test('keeps the first time, and finds one for a request that has none', () => {
        const closed = { active: false, closedAt: '2026-11-20 08:00:00' }
        expect(closedAt({ closedAt: '2026-11-20 10:30:00' }, closed)).toBeUndefined()
        expect(closedAt({ closedAt: '2026-11-20 10:30:00' }, { active: false })).toBe('2026-11-20 10:30:00')
        expect(closedAt({}, { active: true, closedAt: '2026-11-20 08:00:00' })).toBe('2026-11-20 11:00:00')
    })

    test('is undone by reopening', () => {
        const closed = { ticketState: '7', state: '3', active: false, closedAt: '2026-11-20 08:00:00' }
        expect(changes({ closedAt: '2026-11-20 08:00:00' }, 'open', closed)).toEqual({
            ticket_state: '2',
            ticket_state_label: 'In Bearbeitung',
            state: '2',
            active: true,
            closed_at: '',
        })
    })
})

test.each<[TicketType, string]>([
    ['change', '4'],
    ['incident', '8'],
])('a %s that was deleted counts as canceled', (ticketType, value) => {
    expect(deletionChanges({ ...REQUEST, ticketType }, 'Deleted', '2026-11-21 00:00:00')).toEqual({
        ticket_state: value,
        ticket_state_label: 'Deleted',
        state: '7',
        active: false,
        closed_at: '2026-11-21 00:00:00',
    })
})

test('one that was deleted after it was closed stays as it was', () => {
    expect(deletionChanges({ ...REQUEST, active: false }, 'Deleted', '2026-11-21 00:00:00')).toEqual({})
})
