import { INTEGRATION_ROLE } from '../contract'

/** Every user that is not external has it, by the platform's own doing. */
const INTERNAL = 'snc_internal'
const EXTERNAL = 'snc_external'

/** The roles of an integration user that it should not have: all but ours. */
export function furtherRoles(roles: string[]): string[] {
    return roles.filter((role) => role !== INTEGRATION_ROLE && role !== INTERNAL && role !== EXTERNAL)
}

/** Whether the user is external: the platform keeps such users out of what is not made for them. */
export function isExternal(roles: string[]): boolean {
    return roles.indexOf(EXTERNAL) !== -1
}
