import { finishWaiting } from '../services/finish-waiting'

/** Scheduled job, every minute. */
export function finishWaitingJob(): void {
    finishWaiting()
}
