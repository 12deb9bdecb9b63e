import { BASE_STATES } from '../base-states'
import { MESSAGES } from '../../src/server/domain/message-keys'
import { stateWithoutTicket, taskState } from '../../src/server/domain/state'

test('a request without its ticket waits for it, unless somebody closed it', () => {
    expect(stateWithoutTicket(true)).toEqual({ value: '', key: 'state.waitingForTicket', category: 'open' })
    expect(MESSAGES['state.waitingForTicket']).toBe('Waiting for its ticket')
    expect(stateWithoutTicket(false)).toEqual({ value: '', key: 'state.closedWithoutTicket', category: 'closed' })
})

test('the same value has another name in another type of ticket', () => {
    const ticket = { value: '3', label: 'label', active: true }
    expect(taskState({ ...ticket, ticketType: 'change' }, BASE_STATES)).toEqual({
        value: '3',
        name: 'Closed',
        category: 'closed',
    })
    expect(taskState({ ...ticket, ticketType: 'incident' }, BASE_STATES)).toEqual({
        value: '3',
        name: 'On Hold',
        category: 'open',
    })
})

test('a value that nobody named has the label of the instance', () => {
    const ticket = { ticketType: 'change', value: '42', label: 'Peer review' } as const
    expect(taskState({ ...ticket, active: true }, BASE_STATES)).toEqual({
        value: '42',
        name: 'Peer review',
        category: 'open',
    })
    expect(taskState({ ...ticket, active: false }, [])).toEqual({
        value: '42',
        name: 'Peer review',
        category: 'closed',
    })
})

test('a value without name and label has itself', () => {
    expect(taskState({ ticketType: 'incident', value: '42', label: '', active: true }, BASE_STATES).name).toBe('42')
})

test('a state that has a name but no category is open while its ticket is active', () => {
    const names = [{ ticketType: 'change' as const, value: '10', name: 'Archived', category: null }]
    const ticket = { ticketType: 'change' as const, value: '10', label: 'Label' }
    expect(taskState({ ...ticket, active: true }, names)).toEqual({ value: '10', name: 'Archived', category: 'open' })
    expect(taskState({ ...ticket, active: false }, names)).toEqual({
        value: '10',
        name: 'Archived',
        category: 'closed',
    })
})
