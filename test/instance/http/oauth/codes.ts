import { createHash, randomBytes } from 'node:crypto'
import type { Instance } from '../../types'
import { switchValue } from '../switches'

/** What a user has consented to. */
export interface IssuedCode {
    /** sys_id of the client's registry entry. */
    clientId: string
    userId: string
    /** Where the code went, if the client had asked for an address: it has to repeat it. */
    redirectUri: string | undefined
    /** S256 of the code verifier. */
    challenge: string | undefined
    /** Milliseconds since 1970, by the instance's clock. */
    expires: number
}

/** Authorization codes, in memory: each is good once and not for long (docs/stand-in.md 320, 321). */
export class Codes {
    private readonly issued = new Map<string, IssuedCode>()

    constructor(private readonly instance: Instance) {}

    issue(code: Omit<IssuedCode, 'expires'>): string {
        const now = this.instance.now()
        for (const [key, { expires }] of this.issued) if (expires <= now) this.issued.delete(key)
        const text = randomBytes(48).toString('base64url')
        const seconds = Number(switchValue(this.instance, 'stand_in.oauth.authorization_code.seconds'))
        this.issued.set(keyOf(text), { ...code, expires: now + seconds * 1000 })
        return text
    }

    find(text: string): IssuedCode | undefined {
        const code = this.issued.get(keyOf(text))
        return code && code.expires > this.instance.now() ? code : undefined
    }

    /** The code, for the one who uses it. */
    take(text: string): IssuedCode | undefined {
        const code = this.find(text)
        this.issued.delete(keyOf(text))
        return code
    }
}

function keyOf(text: string): string {
    return createHash('sha256').update(text).digest('base64')
}
