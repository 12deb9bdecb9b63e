import type { FaultMode, Lever } from '../types'

export type Armed = Lever & ({ kind: 'fault'; mode: FaultMode } | { kind: 'race'; other: () => void })

/** Faults and races that wait for the next transaction of their scope (docs/stand-in.md 95). One shot each. */
export class Levers {
    private armed: Armed[] = []

    arm(lever: Armed): void {
        if (lever.operation < 1) throw new Error('The first operation of a transaction is number 1')
        this.armed.push(lever)
    }

    /** Those that the transaction which begins now takes along. */
    take(scope: string): Armed[] {
        const taken = this.armed.filter((lever) => lever.scope === scope)
        this.armed = this.armed.filter((lever) => lever.scope !== scope)
        return taken
    }
}
