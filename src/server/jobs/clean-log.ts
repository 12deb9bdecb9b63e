import { cleanLog } from '../services/clean-log'

/** Scheduled job, every day. */
export function cleanLogJob(): void {
    cleanLog()
}
