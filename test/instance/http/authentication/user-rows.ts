import type { Instance, Row } from '../../types'

/** The `sys_user` row of a user name. */
export function userRow(instance: Instance, userName: string): Row | undefined {
    return userName === '' ? undefined : instance.store.find('sys_user', { user_name: userName })[0]
}

/** Why this user may not sign in at all; undefined if nothing is against it (docs/stand-in.md 205). */
export function barred(user: Row): string | undefined {
    if (user.active !== '1') return `user '${user.user_name ?? ''}' is inactive`
    if (user.locked_out === '1') return `user '${user.user_name ?? ''}' is locked out`
    return undefined
}

/** Web services only: no page, no consent (docs/stand-in.md 206). */
export function isWebServiceOnly(user: Row): boolean {
    return user.web_service_access_only === '1'
}

/** The user with that name and password, if there is one who may sign in. */
export function signIn(instance: Instance, userName: string, password: string): Row | undefined {
    const user = userRow(instance, userName)
    if (!user || barred(user) !== undefined || password === '') return undefined
    const stored = user.user_password ?? ''
    return instance.matchesSecret('sys_user', 'user_password', stored, password) ? user : undefined
}
