import { gs } from '@servicenow/glide'
import { SCOPE } from '../contract'

/** sys_id of the user whom the platform runs this script as. */
export function userId(): string {
    return gs.getUserID()
}

/** User name of that user. */
export function userName(): string {
    return gs.getUserName()
}

/** Whether that user is an administrator of the platform, not only of the app. Server scripts are not held by
 * access controls, so what writes clients, users or roles asks this itself. */
export function isPlatformAdmin(): boolean {
    return gs.hasRole('admin')
}

/** Whether that user is shown inactive users: the platform's rule *user query* keeps them from all others.
 * https://www.servicenow.com/docs/csh?topicname=c_GlideSystemScopedAPI.html (getSession) */
export function seesInactiveUsers(): boolean {
    return gs.hasRole('user_admin')
}

/** Whether that user is an administrator of the app. */
export function isConnectorAdmin(): boolean {
    return gs.hasRole(`${SCOPE}.admin`)
}
