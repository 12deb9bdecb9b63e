import { createHash, randomInt } from 'node:crypto'
import { NotInStandIn, PlatformException } from '../platform/errors'
import type { Platform } from '../platform/platform'
import { newSysId } from '../records/sys-id'
import type { Transaction } from '../platform/transaction'

function protect(
    platform: Platform,
    _transaction: Transaction,
    args: { table: string; column: string; plain: string }
): string {
    return platform.secrets.protect(platform.dictionary.column(args.table, args.column).type, args.plain)
}

/** Plain text of an own password2 column; another scope's is refused (docs/stand-in.md 73). */
function decrypt(
    platform: Platform,
    transaction: Transaction,
    args: { table: string; column: string; stored: string }
): string | null {
    const { type } = platform.dictionary.column(args.table, args.column)
    if (type !== 'password2') throw new NotInStandIn(`getDecryptedValue on a column of type '${type}'`)
    const api = 'GlideElementPassword2.getDecryptedValue'
    if (platform.scopes.ofTable(args.table).name !== transaction.running)
        throw new PlatformException(
            `Access to api '${api}()' from scope '${transaction.running}' has been refused due to the api's cross-scope access policy`
        )
    return platform.secrets.reveal(args.stored) ?? null
}

function digest(
    _platform: Platform,
    _transaction: Transaction,
    args: { algorithm: string; encoding: 'hex' | 'base64'; text: string }
): string {
    return createHash(args.algorithm).update(args.text, 'utf8').digest(args.encoding)
}

function randomBelow(_platform: Platform, _transaction: Transaction, { bound }: { bound: number }): number {
    return randomInt(bound)
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

function randomText(_platform: Platform, _transaction: Transaction, { length }: { length: number }): string {
    return Array.from({ length }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
}

export const secretOperations = { protect, decrypt, digest, randomBelow, randomText, guid: newSysId }
