import type { Priority, TicketType } from '../../../src/server/contract'

export const TICKET_NAMES: Record<TicketType, string> = { change: 'Change', incident: 'Incident' }

export const PRIORITY_NAMES: Record<Priority, string> = {
    1: 'Critical',
    2: 'High',
    3: 'Moderate',
    4: 'Low',
    5: 'Planning',
}

/** A time of the connector for a person: `2026-11-24 09:30 UTC`, or the date as it is. '-' for none. */
export function shownTime(time: string | null): string {
    return time === null ? '-' : time.replace('T', ' ').replace(/:\d\d(\.\d+)?Z$/, ' UTC')
}

/** The priority that a word or number of a task stands for, moderate if unknown. */
export function priorityOf(given: number | string): Priority {
    const word = String(given).toLowerCase().replace('medium', 'moderate')
    const found = Object.entries(PRIORITY_NAMES).find(([number, name]) => [number, name.toLowerCase()].includes(word))
    return Number(found?.[0] ?? 3) as Priority
}
