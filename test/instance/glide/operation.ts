import { DatabaseGone } from '../platform/errors'
import type { Platform } from '../platform/platform'
import type { ScopeOperation } from '../platform/scope-policy'
import type { Transaction } from '../platform/transaction'

/** `null`: the operation has no effect. `message` is what getLastErrorMessage() says then. */
export type Permission = { allowed: true } | { allowed: false; message: string | null }

/** Counts one Glide operation, does what a fault at it says, and asks the scope policy (docs/stand-in.md 30, 90, 95). */
export function begin(
    platform: Platform,
    transaction: Transaction,
    table: string,
    operation: ScopeOperation
): Permission {
    const fault = transaction.count()
    if (fault === 'database') throw new DatabaseGone()
    if (fault === 'null') return { allowed: false, message: null }
    if (fault === 'cross_scope') {
        platform.scopePolicy.refuse(transaction, table, operation)
        return { allowed: false, message: null }
    }
    if (fault === 'business_rule')
        return { allowed: false, message: `Operation against file '${table}' was aborted by Business Rule 'Fault'` }
    if (!platform.scopePolicy.allows(transaction, table, operation)) return { allowed: false, message: null }
    return { allowed: true }
}
