import { isWebServiceOnly, signIn, userRow } from '../../http/authentication/user-rows'
import { stored } from '../../records/values'
import type { Instance, Row } from '../../types'

export type SignIn = { ok: true; user: Row } | { ok: false; reason: 'refused' | 'password_needs_reset' }

/** Signs somebody in at the login page, and notes it with the user (docs/stand-in.md 301 to 303). */
export function signInAtPage(instance: Instance, userName: string, password: string): SignIn {
    const user = signIn(instance, userName, password)
    if (!user) noteFailure(instance, userRow(instance, userName))
    if (!user || isWebServiceOnly(user)) return { ok: false, reason: 'refused' }
    if (user.password_needs_reset === '1') return { ok: false, reason: 'password_needs_reset' }
    const now = stored(instance.now())
    const noted = { failed_attempts: '0', last_login: now.slice(0, 10), last_login_time: now }
    return { ok: true, user: instance.store.update('sys_user', user.sys_id as string, noted) }
}

function noteFailure(instance: Instance, user: Row | undefined): void {
    if (!user) return
    const failed_attempts = String(Number(user.failed_attempts || 0) + 1)
    instance.store.update('sys_user', user.sys_id as string, { failed_attempts })
}
