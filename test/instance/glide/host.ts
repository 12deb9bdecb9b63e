import { NotInStandIn } from '../platform/errors'
import type { Platform } from '../platform/platform'
import type { Transaction } from '../platform/transaction'
import { aggregateOperations } from './host-aggregate'
import { dateOperations } from './host-dates'
import { readOperations } from './host-reads'
import { secretOperations } from './host-secrets'
import { systemOperations } from './host-system'
import { writeOperations } from './host-writes'

/** What the prelude asks of the host: an operation by name, with arguments from JSON; the answer goes back as JSON. */
export type HostOperation = (platform: Platform, transaction: Transaction, args: never) => unknown

const OPERATIONS: Record<string, HostOperation> = {
    ...readOperations,
    ...writeOperations,
    ...aggregateOperations,
    ...systemOperations,
    ...dateOperations,
    ...secretOperations,
}

export function answer(platform: Platform, transaction: Transaction, operation: string, args: unknown): unknown {
    const found = OPERATIONS[operation]
    if (!found) throw new NotInStandIn(`Host operation '${operation}'`)
    return found(platform, transaction, args as never)
}
