import { retryTickets } from '../services/retry-tickets'

/** Scheduled job, every minute. */
export function retryTicketsJob(): void {
    retryTickets()
}
