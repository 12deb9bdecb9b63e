import { compareTickets } from '../services/compare-tickets'

/** Scheduled job, every hour. */
export function compareTicketsJob(): void {
    compareTickets()
}
