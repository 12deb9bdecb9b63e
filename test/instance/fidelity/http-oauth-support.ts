import assert from 'node:assert/strict'
import type { Row } from '../types'
import type { Answer, Way } from './http-support'

export const SECRET = 'hush'

export interface Tokens {
    access_token: string
    refresh_token: string
    expires_in: number
    scope: string
    token_type: string
}

/** OAuth clients of an instance, all with the same secret, and what they ask of it. */
export class OAuthClients {
    constructor(private readonly way: Way) {
        way.api('who', [{ path: '/am', method: 'GET', script: 'response.setBody(gs.getUserName())' }])
    }

    client(client_id: string, more: Row = {}): Row {
        const client_secret = this.way.instance.protect('oauth_entity', 'client_secret', SECRET)
        const values = { name: client_id, type: 'client', client_id, client_secret, ...more }
        return this.way.instance.store.insert('oauth_entity', values)
    }

    request(values: Record<string, string>): Promise<Answer> {
        return this.way.form('/oauth_token.do', values)
    }

    /** The password grant; a user's password is the user name. */
    password(id: string, user: string, more: Record<string, string> = {}): Promise<Answer> {
        const credentials = { client_id: id, client_secret: SECRET, username: user, password: user }
        return this.request({ grant_type: 'password', ...credentials, ...more })
    }

    refresh(id: string, refresh_token: string): Promise<Answer> {
        return this.request({ grant_type: 'refresh_token', client_id: id, client_secret: SECRET, refresh_token })
    }

    async tokens(answer: Promise<Answer>): Promise<Tokens> {
        const { status, body, text } = await answer
        assert.equal(status, 200, text)
        return body as Tokens
    }

    /** The status of a call with that access token. */
    async calls(token: string): Promise<number> {
        const headers = { authorization: `Bearer ${token}` }
        return (await this.way.as('', 'GET', '/api/x_test/who/am', { headers })).status
    }

    /** The one refusal there is; and the cause that the system log names. */
    async refused(answer: Promise<Answer>, cause: RegExp): Promise<void> {
        const { status, text } = await answer
        assert.deepEqual([status, text], [401, '{"error_description":"access_denied","error":"server_error"}'])
        const logged = this.way.instance.log().filter(({ source }) => source === 'OAuth')
        const last = logged.at(-1)?.message ?? ''
        assert.match(last, cause)
        assert.ok(!last.includes(SECRET))
    }
}
