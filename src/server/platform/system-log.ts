import { gs } from '@servicenow/glide'

/** For the administrator, in the system log: what went on working in spite of something. */
export function warn(text: string): void {
    gs.warn(text)
}

/** For the administrator, in the system log: what failed. */
export function error(text: string): void {
    gs.error(text)
}
