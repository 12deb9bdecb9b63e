import { notify } from '../services/notify'

/** Scheduled job, every hour. */
export function notifyJob(): void {
    notify()
}
