import { randomBytes } from 'node:crypto'
import { fromStored } from '../../platform/time'
import { stored } from '../../records/values'
import type { Instance, Row } from '../../types'
import { lifespan } from './clients'

export type TokenType = 'access_token' | 'refresh_token'

export interface Token {
    text: string
    /** Milliseconds since 1970. */
    expires: number
    row: Row
}

const TABLE = 'oauth_credential'

/** Issued tokens (`oauth_credential`): opaque, encrypted at rest (docs/stand-in.md 254). */
export class Tokens {
    constructor(private readonly instance: Instance) {}

    /** The live token that this client and user have, else a new one. */
    current(type: TokenType, client: Row, userId: string, refreshToken?: Row): Token {
        const { store } = this.instance
        for (const row of store.find(TABLE, { type, peer: client.sys_id as string, user: userId })) {
            const text = this.isLive(row) ? this.instance.secret(TABLE, row.sys_id as string, 'token') : undefined
            if (text !== undefined) return { text, expires: fromStored(row.expires ?? ''), row }
        }
        return this.issue(type, client, userId, refreshToken)
    }

    /** The token's row, live or not. */
    find(type: TokenType, text: string): Row | undefined {
        const row = this.instance.store.get(TABLE, idOf(text))
        return row?.type === type && this.instance.matchesSecret(TABLE, 'token', row.token ?? '', text)
            ? row
            : undefined
    }

    isLive(row: Row): boolean {
        return fromStored(row.expires ?? '') > this.instance.now()
    }

    expire(row: Row): void {
        this.instance.store.update(TABLE, row.sys_id as string, { expires: stored(this.instance.now() - 1000) })
    }

    /** A new token, whatever others there are. */
    issue(type: TokenType, client: Row, userId: string, refreshToken?: Row): Token {
        const sys_id = randomBytes(16).toString('hex')
        // The row's sys_id is in the token, so that finding it is no search.
        const text = Buffer.concat([Buffer.from(sys_id, 'hex'), randomBytes(48)]).toString('base64url')
        const expires = stored(this.instance.now() + lifespan(client, type) * 1000)
        const row = this.instance.store.insert(TABLE, {
            sys_id,
            type,
            name: client.name ?? '',
            peer: client.sys_id as string,
            user: userId,
            token: this.instance.protect(TABLE, 'token', text),
            expires,
            scopes: 'useraccount',
            refresh_token: refreshToken?.sys_id ?? '',
        })
        return { text, expires: fromStored(expires), row }
    }
}

function idOf(text: string): string {
    return Buffer.from(text, 'base64url').subarray(0, 16).toString('hex')
}
