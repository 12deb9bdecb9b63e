import type { EngineContext } from '../engine/engine'
import type { FaultMode, SessionMessage, SessionUser } from '../types'
import { TransactionCancelled } from './errors'
import type { Armed } from './levers'

/** One request, job or asynchronous rule: whom it runs as, what it cost, what its scripts said. */
export class Transaction {
    /** Glide operations so far (docs/stand-in.md 90). */
    operations = 0
    cancelled = false
    /** What a script met that the stand-in does not have. */
    missing: Error | undefined
    /** Of its user's session; looked up once (translations.ts). */
    language: string | undefined
    readonly messages: SessionMessage[] = []
    readonly contexts = new Map<string, EngineContext>()
    private readonly scopes: string[] = []

    constructor(
        /** The scope whose transaction it is, which is charged for its operations. */
        readonly scope: string,
        readonly user: SessionUser,
        readonly zone: string,
        private readonly levers: Armed[] = [],
    ) {}

    /** The scope of the script that runs now. */
    get running(): string {
        return this.scopes.at(-1) ?? this.scope
    }

    within<T>(scope: string, work: () => T): T {
        this.scopes.push(scope)
        try {
            return work()
        } finally {
            this.scopes.pop()
        }
    }

    /** Counts one Glide operation, lets a race in before it, and answers the fault that is to happen, if any. */
    count(): FaultMode | undefined {
        if (this.cancelled) throw new TransactionCancelled()
        if (this.running !== this.scope) return undefined
        this.operations++
        const due = this.levers.filter((lever) => lever.operation === this.operations)
        for (const lever of due) if (lever.kind === 'race') lever.other()
        const fault = due.find((lever) => lever.kind === 'fault')
        if (fault?.kind !== 'fault') return undefined
        if (fault.mode === 'cancelled') {
            this.cancelled = true
            throw new TransactionCancelled()
        }
        return fault.mode
    }
}
