import { createCipheriv, createDecipheriv, randomBytes, scryptSync, timingSafeEqual } from 'node:crypto'
import type { Properties } from './properties'

const KEY = 'stand_in.password2.key'
const HASH = '$scrypt$'
const CIPHER = '$aes$'
// Interactive-login strength would make every test login slow, and nothing here outlives the machine.
const COST = { N: 1024 }

/** Stored forms of passwords: `password` is hashed, `password2` encrypted with a key of the instance (docs/stand-in.md 70). */
export class Secrets {
    constructor(private readonly properties: Properties) {}

    protect(type: string, plain: string): string {
        if (plain === '') return ''
        if (type === 'password') return hash(plain, randomBytes(16))
        if (type !== 'password2') throw new Error(`A column of type '${type}' keeps no secret`)
        const nonce = randomBytes(12)
        const cipher = createCipheriv('aes-256-gcm', this.key(), nonce)
        const text = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
        return CIPHER + Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64')
    }

    matches(type: string, stored: string, plain: string): boolean {
        if (type === 'password2') return this.reveal(stored) === plain && plain !== ''
        if (!stored.startsWith(HASH)) return false
        const salt = Buffer.from(stored.slice(HASH.length).split('$')[0] as string, 'base64')
        return timingSafeEqual(Buffer.from(hash(plain, salt)), Buffer.from(stored))
    }

    /** The plain text of an encrypted value; undefined for one that is not encrypted (written raw). */
    reveal(stored: string): string | undefined {
        if (!stored.startsWith(CIPHER)) return undefined
        const bytes = Buffer.from(stored.slice(CIPHER.length), 'base64')
        const decipher = createDecipheriv('aes-256-gcm', this.key(), bytes.subarray(0, 12))
        decipher.setAuthTag(bytes.subarray(12, 28))
        return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
    }

    private key(): Buffer {
        const known = this.properties.get(KEY)
        if (known) return Buffer.from(known, 'hex')
        const made = randomBytes(32)
        this.properties.set(KEY, made.toString('hex'))
        return made
    }
}

function hash(plain: string, salt: Buffer): string {
    return `${HASH}${salt.toString('base64')}$${scryptSync(plain, salt, 32, COST).toString('base64')}`
}
