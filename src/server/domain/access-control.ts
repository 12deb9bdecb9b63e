import { INTEGRATION_ROLE, SCOPE } from '../contract'

/** An access control of the app, as far as it has to stay what was installed. */
export interface AccessControl {
    id: string
    name: string
    operation: string
    active: boolean
    hasScript: boolean
    /** Names of the roles of which one is asked for. */
    roles: string[]
}

/** The one access control of the connector's routes. */
const CONNECTOR_ACCESS = `${SCOPE}.connector`

export type AccessFault = 'inactive' | 'open' | 'otherRoles' | 'noScript'

/** What has become of an access control since it was installed, or null. All of the app's ask for a role or have a script
 * that refuses; the connector's asks for the role of the integration user and no other, and has a script that keeps
 * administrators out, who pass every question for a role. */
export function accessFault({ name, active, hasScript, roles }: AccessControl): AccessFault | null {
    if (!active) return 'inactive'
    const isConnector = name === CONNECTOR_ACCESS
    if (roles.length === 0 && (isConnector || !hasScript)) return 'open'
    if (!isConnector) return null
    if (roles.some((role) => role !== INTEGRATION_ROLE)) return 'otherRoles'
    return hasScript ? null : 'noScript'
}
