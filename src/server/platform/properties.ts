import { gs } from '@servicenow/glide'
import { SCOPE } from '../contract'

/** User ID of the fallback caller, or '' for the integration user. */
export function defaultCaller(): string {
    return gs.getProperty(`${SCOPE}.default_caller`, '')
}

/** Redirect URL that a new OAuth client gets. */
export function redirectUrl(): string {
    return gs.getProperty(`${SCOPE}.redirect_url`, 'https://security.microsoft.com/ticketProvisioning')
}

/** Whether the administrator has paused the connector. */
export function isPaused(): boolean {
    return gs.getProperty(`${SCOPE}.paused`, 'false') === 'true'
}

/** Days that log entries are kept, at least one. */
export function logDays(): number {
    const days = parseInt(gs.getProperty(`${SCOPE}.log_days`, '30'), 10)
    return days >= 1 ? days : 30
}

/** Name of the group that gets e-mail about the connection, '' for nobody. */
export function notifyGroup(): string {
    return gs.getProperty(`${SCOPE}.notify_group`, '')
}

/** Whether the security center may read the internal work notes of a ticket. */
export function sharesWorkNotes(): boolean {
    return gs.getProperty(`${SCOPE}.share_work_notes`, 'false') === 'true'
}

/** A property of the platform, '' where it is absent or may not be read. */
export function systemProperty(name: string): string {
    return gs.getProperty(name, '')
}
