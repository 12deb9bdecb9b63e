import type { Instance, Row } from '../../types'
import { isWebServiceOnly, signIn } from './user-rows'

const RESTRICTION = 'glide.authenticate.basic_auth'

/** The user of Basic credentials, unless the instance keeps that user from Basic (docs/stand-in.md 203, 204). */
export function basicUser(instance: Instance, credentials: string): Row | undefined {
    const text = Buffer.from(credentials, 'base64').toString('utf8')
    const colon = text.indexOf(':')
    if (colon < 1) return undefined
    const user = signIn(instance, text.slice(0, colon), text.slice(colon + 1))
    if (!user || !isRestricted(instance, user)) return user
    const message = `Basic authentication refused to interactive user '${user.user_name ?? ''}' by ${RESTRICTION}.restriction`
    instance.store.insert('syslog', { level: '1', source: 'authentication', message })
    return undefined
}

function isRestricted(instance: Instance, user: Row): boolean {
    const is = (name: string): boolean => instance.property(`${RESTRICTION}.${name}`) === 'true'
    const listed = (name: string, otherwise: string): string[] =>
        (instance.property(`${RESTRICTION}.${name}`) ?? otherwise).split(',').map((item) => item.trim())
    if (!is('restriction.active') || !is('restriction.enforce')) return false
    if (isWebServiceOnly(user) && instance.property(`${RESTRICTION}.allow_wsao`) !== 'false') return false
    const name = user.user_name ?? ''
    if (listed('allowed_users', '').some((allowed) => allowed.toLowerCase() === name.toLowerCase())) return false
    const roles = instance.user(name)?.roles
    return !listed('allowed_roles', 'snc_basic_auth_api_access').some((role) => roles?.has(role))
}
