import type { Priority, TicketType } from '../contract'

/** What to write into a native ticket. */
export interface TicketPriority {
    impact: 1 | 2 | 3
    urgency: 1 | 2 | 3
    /** An incident's is derived from impact and urgency by the platform, which overwrites what is written. */
    priority: Priority
}

// Stock lookup rules of incident priority:
// https://www.servicenow.com/docs/csh?topicname=def-prio-lookup-rules.html
const BY_PRIORITY: Record<Priority, TicketPriority> = {
    1: { impact: 1, urgency: 1, priority: 1 },
    2: { impact: 1, urgency: 2, priority: 2 },
    3: { impact: 2, urgency: 2, priority: 3 },
    4: { impact: 2, urgency: 3, priority: 4 },
    5: { impact: 3, urgency: 3, priority: 5 },
}

/** Impact, urgency and priority for a wanted priority. A change request knows 1 to 4 only: its lowest stands for 5. */
export function ticketPriority(type: TicketType, wanted: Priority): TicketPriority {
    return BY_PRIORITY[type === 'change' && wanted === 5 ? 4 : wanted]
}

/** The priority that a ticket has, by its native value; null for a value that the wire does not know. */
export function wirePriority(value: string): Priority | null {
    return /^[1-5]$/.test(value) ? (Number(value) as Priority) : null
}
