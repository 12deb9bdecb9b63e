import OAuth2Server from '@node-oauth/oauth2-server'
import type { Instance, Row } from '../../types'
import { barred, isWebServiceOnly, signIn } from '../authentication/user-rows'
import { isOn } from '../switches'
import { clientOf, lifespan } from './clients'
import { type Token, Tokens } from './tokens'

type Client = OAuth2Server.Client & { row: Row }
type User = OAuth2Server.User & { row: Row }

/** What the grants of one token request need of the instance; `@node-oauth/oauth2-server` runs them. Whatever it throws
 * becomes the platform's one answer, so each error here is only a cause for the system log. */
export class Grants implements OAuth2Server.PasswordModel, OAuth2Server.RefreshTokenModel {
    /** The access token that this request ends with. */
    issued: Token | undefined
    private readonly tokens: Tokens
    private presented: { text: string; row: Row } | undefined

    constructor(private readonly instance: Instance) {
        this.tokens = new Tokens(instance)
    }

    getClient(clientId: string, secret: string): Promise<Client> {
        return this.answer(() => {
            const row = clientOf(this.instance, clientId)
            if (!row) throw new OAuth2Server.InvalidClientError('client ID is unknown')
            if (row.active !== '1') throw new OAuth2Server.InvalidClientError(`client '${row.name ?? ''}' is inactive`)
            const stored = row.client_secret ?? ''
            if (!this.instance.matchesSecret('oauth_entity', 'client_secret', stored, secret))
                throw new OAuth2Server.InvalidClientError(`client secret of '${row.name ?? ''}' is wrong`)
            return {
                id: row.sys_id as string,
                row,
                grants: ['password', 'refresh_token'],
                accessTokenLifetime: lifespan(row, 'access_token'),
                refreshTokenLifetime: lifespan(row, 'refresh_token'),
            }
        })
    }

    getUser(userName: string, password: string): Promise<User> {
        return this.answer(() => {
            if (this.instance.property('glide.oauth.inbound.ropc.grant_type.disabled') === 'true')
                throw new OAuth2Server.UnauthorizedClientError('password grant is disabled')
            const row = signIn(this.instance, userName, password)
            if (!row) throw new OAuth2Server.InvalidGrantError(`user '${userName}' cannot sign in with that password`)
            if (row.password_needs_reset === '1')
                throw new OAuth2Server.InvalidGrantError(`password of user '${userName}' needs a reset`)
            if (isWebServiceOnly(row) && !isOn(this.instance, 'stand_in.oauth.web_service_only.password_grant'))
                throw new OAuth2Server.InvalidGrantError(`user '${userName}' has no interactive session`)
            return { row }
        })
    }

    getRefreshToken(text: string): Promise<OAuth2Server.RefreshToken> {
        return this.answer(() => {
            const row = this.tokens.find('refresh_token', text)
            if (!row || !this.tokens.isLive(row))
                throw new OAuth2Server.InvalidGrantError('refresh token is unknown or has expired')
            const user = this.instance.store.get('sys_user', row.user ?? '')
            if (!user) throw new OAuth2Server.InvalidGrantError('user of the refresh token is gone')
            const cause = barred(user)
            if (cause !== undefined) throw new OAuth2Server.InvalidGrantError(cause)
            if (isWebServiceOnly(user) && !isOn(this.instance, 'stand_in.oauth.web_service_only.refresh'))
                throw new OAuth2Server.InvalidGrantError('user of the refresh token has no interactive session')
            this.presented = { text, row }
            return { refreshToken: text, client: { id: row.peer ?? '', grants: [] }, user: { row: user } }
        })
    }

    /** The library made new tokens; the platform gives the current ones while they live (docs/stand-in.md 252, 253). */
    saveToken(
        _made: OAuth2Server.Token,
        client: OAuth2Server.Client,
        user: OAuth2Server.User,
    ): Promise<OAuth2Server.Token> {
        return this.answer(() => {
            const registry = (client as Client).row
            const userId = (user as User).row.sys_id as string
            const refresh = this.presented ?? this.tokens.current('refresh_token', registry, userId)
            this.issued = this.tokens.current('access_token', registry, userId, refresh.row)
            return { accessToken: this.issued.text, refreshToken: refresh.text, scope: ['useraccount'], client, user }
        })
    }

    validateScope(): Promise<string[]> {
        return this.answer(() => ['useraccount'])
    }

    revokeToken(): Promise<boolean> {
        throw new Error('The stand-in keeps refresh tokens')
    }

    getAccessToken(): Promise<OAuth2Server.Falsey> {
        throw new Error('The stand-in authenticates by itself')
    }

    private answer<T>(work: () => T): Promise<T> {
        return new Promise((resolve) => {
            resolve(work())
        })
    }
}
