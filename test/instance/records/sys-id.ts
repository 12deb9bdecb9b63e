import { randomFillSync } from 'node:crypto'

// Random bytes are asked for in bulk: a fresh instance needs thousands of keys.
const pool = Buffer.alloc(16 * 1024)
let used = pool.length

/** A new primary key: 32 hex digits. */
export function newSysId(): string {
    if (used === pool.length) {
        randomFillSync(pool)
        used = 0
    }
    used += 16
    return pool.toString('hex', used - 16, used)
}
