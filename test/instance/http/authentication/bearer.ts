import type { Instance, Row } from '../../types'
import { isOAuthActive } from '../oauth/clients'
import { Tokens } from '../oauth/tokens'
import { isOn } from '../switches'
import { barred } from './user-rows'

/** The user of an access token that is live, by the instance's clock (docs/stand-in.md 207, 208). */
export function bearerUser(instance: Instance, token: string): Row | undefined {
    if (!isOAuthActive(instance)) return undefined
    const tokens = new Tokens(instance)
    const row = tokens.find('access_token', token)
    if (!row || !tokens.isLive(row)) return undefined
    const client = instance.store.get('oauth_entity', row.peer ?? '')
    if (!client) return undefined
    if (client.active !== '1' && !isOn(instance, 'stand_in.oauth.inactive_client.token_works')) return undefined
    const user = instance.store.get('sys_user', row.user ?? '')
    if (!user || user.locked_out === '1') return undefined
    if (barred(user) !== undefined && !isOn(instance, 'stand_in.oauth.inactive_user.token_works')) return undefined
    return user
}
