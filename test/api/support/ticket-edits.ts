import type { TicketType } from '../../../src/server/contract'
import type { Row } from '../../instance/types'
import { CHANGE_PATH, CLOSING } from './agent'

/** What an agent does to a ticket. `work`: takes it a step on, or reopens it. `close`: a change before Review is
 * canceled, an incident is resolved first. `assign`: other values that are carried over. */
export type Edit = 'work' | 'close' | 'assign'

/** The values of the next edit of a ticket that the instance's own rules accept; `text` is like no other's. */
export function nextEdit(edit: Edit, ticketType: TicketType, ticket: Row, agent: string, text: string): Row {
    if (edit === 'assign')
        return { assigned_to: agent, due_date: dueAfter(ticket['due_date'] ?? ''), description: text }
    const state = ticket['state'] ?? ''
    const next = ticketType === 'change' ? changeState(edit, state) : incidentState(edit, state)
    // A ticket that is at its end gets an afterthought, which carries nothing over.
    return next === undefined ? { short_description: text } : { state: next, ...CLOSING }
}

function changeState(edit: Edit, state: string): string | undefined {
    if (['3', '4'].includes(state)) return undefined
    const next = CHANGE_PATH[CHANGE_PATH.findIndex((one) => one === state) + 1]
    return edit === 'work' || state === '0' ? next : '4'
}

function incidentState(edit: Edit, state: string): string | undefined {
    const next: Record<string, [work: string, close: string] | undefined> = {
        1: ['2', '8'],
        2: ['3', '6'],
        3: ['2', '6'],
        6: ['2', '7'],
    }
    return next[state]?.[edit === 'work' ? 0 : 1]
}

const DAY = 86_400_000

function dueAfter(due: string): string {
    const time = Date.parse(`${due.replace(' ', 'T')}Z`)
    return new Date((Number.isNaN(time) ? Date.UTC(2027, 0, 1) : time) + DAY)
        .toISOString()
        .slice(0, 19)
        .replace('T', ' ')
}
