import OAuth2Server from '@node-oauth/oauth2-server'
import type { Instance, Row } from '../../types'
import { barred, isWebServiceOnly, signIn } from '../authentication/user-rows'
import { isOn } from '../switches'
import { clientOf, isPublic, lifespan } from './clients'
import type { Codes, IssuedCode } from './codes'
import { type Token, Tokens } from './tokens'

type Client = OAuth2Server.Client & { row: Row }
type User = OAuth2Server.User & { row: Row }

/** What the grants of one token request need of the instance; `@node-oauth/oauth2-server` runs them. Whatever it throws
 * becomes the platform's one answer, so each error here is only a cause for the system log. */
export class Grants
    implements OAuth2Server.PasswordModel, OAuth2Server.RefreshTokenModel, OAuth2Server.AuthorizationCodeModel
{
    /** The access token that this request ends with. */
    issued: Token | undefined
    private readonly tokens: Tokens
    private presented: { text: string; row: Row } | undefined
    private redeemed: IssuedCode | undefined

    constructor(
        private readonly instance: Instance,
        private readonly codes: Codes,
    ) {
        this.tokens = new Tokens(instance)
    }

    /** `secret` is undefined only where the request proves itself by a code verifier, or is a public client's. */
    getClient(clientId: string, secret?: string): Promise<Client> {
        return this.answer(() => {
            const row = clientOf(this.instance, clientId)
            if (!row) throw new OAuth2Server.InvalidClientError('client ID is unknown')
            if (row.active !== '1') throw new OAuth2Server.InvalidClientError(`client '${row.name ?? ''}' is inactive`)
            const stored = row.client_secret ?? ''
            if (!isPublic(row) && !this.instance.matchesSecret('oauth_entity', 'client_secret', stored, secret ?? ''))
                throw new OAuth2Server.InvalidClientError(`client secret of '${row.name ?? ''}' is wrong`)
            return {
                id: row.sys_id as string,
                row,
                grants: isPublic(row)
                    ? ['authorization_code', 'refresh_token']
                    : ['authorization_code', 'password', 'refresh_token'],
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
            const scope = ['useraccount']
            if (isPublic(registry) && !isOn(this.instance, 'stand_in.oauth.public_client.refresh_token')) {
                this.issued = this.tokens.current('access_token', registry, userId)
                return { accessToken: this.issued.text, scope, client, user }
            }
            const afresh =
                this.redeemed !== undefined &&
                isOn(this.instance, 'stand_in.oauth.authorization_code.new_refresh_token')
            const way = afresh ? 'issue' : 'current'
            const refresh = this.presented ?? this.tokens[way]('refresh_token', registry, userId)
            this.issued = this.tokens[way]('access_token', registry, userId, refresh.row)
            return { accessToken: this.issued.text, refreshToken: refresh.text, scope, client, user }
        })
    }

    getAuthorizationCode(text: string): Promise<OAuth2Server.AuthorizationCode> {
        return this.answer(() => {
            const code = this.codes.find(text)
            if (!code) throw new OAuth2Server.InvalidGrantError('authorization code is unknown, used or has expired')
            const user = this.instance.store.get('sys_user', code.userId)
            if (!user) throw new OAuth2Server.InvalidGrantError('user of the authorization code is gone')
            const cause = barred(user)
            if (cause !== undefined) throw new OAuth2Server.InvalidGrantError(cause)
            return {
                authorizationCode: text,
                // By the instance's clock it is not over, whatever the machine's says.
                expiresAt: new Date(Date.now() + 1000),
                // What was not asked for need not be said again, though the types think otherwise.
                redirectUri: code.redirectUri as string,
                client: { id: code.clientId, grants: [] },
                user: { row: user },
                ...(code.challenge === undefined ? {} : { codeChallenge: code.challenge, codeChallengeMethod: 'S256' }),
            }
        })
    }

    /** Used, whether or not tokens come of it. */
    revokeAuthorizationCode({ authorizationCode }: OAuth2Server.AuthorizationCode): Promise<boolean> {
        return this.answer(() => {
            this.redeemed = this.codes.take(authorizationCode)
            return this.redeemed !== undefined
        })
    }

    saveAuthorizationCode(): Promise<OAuth2Server.Falsey> {
        throw new Error('The consent page makes authorization codes')
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
