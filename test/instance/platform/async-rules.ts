import type { Write } from '../records/write'
import type { AsyncRun, Row, SessionUser } from '../types'
import type { Platform } from './platform'
import { Transaction } from './transaction'
import type { Variable } from './scripts'

interface Waiting {
    rule: Row
    table: string
    row: Row
    kind: Write['kind']
    user: SessionUser
}

/** Asynchronous rules: their conditions are tried when the write happens, their scripts run later, each as its own
 * transaction of the user who set it off, without `previous`. By a property of the platform the conditions are tried once
 * more then (docs/stand-in.md 56). */
export class AsyncRules {
    private readonly waiting: Waiting[] = []

    constructor(private readonly platform: Platform) {}

    queue(transaction: Transaction, write: Write): void {
        const { table, row, kind } = write
        for (const rule of this.platform.rules.applicable(transaction, write, ['async', 'async_always']))
            this.waiting.push({ rule, table, row: { ...row }, kind, user: transaction.user })
    }

    /** Runs all that wait, and what those leave behind; what each has cost. */
    settle(): AsyncRun[] {
        const runs: AsyncRun[] = []
        for (let next = this.waiting.shift(); next; next = this.waiting.shift()) {
            const operations = this.run(next)
            if (operations !== undefined) runs.push({ rule: next.rule.name as string, operations })
        }
        return runs
    }

    private run({ rule, table, row, kind, user: trigger }: Waiting): number | undefined {
        const { platform } = this
        const stored = platform.store.get(table, row.sys_id as string)
        if (!stored && kind !== 'delete') return undefined
        const scope = platform.rules.scope(rule)
        const user = { ...trigger, interactive: false }
        const transaction = new Transaction(scope, user, platform.display.zone(user.id), platform.levers.take(scope))
        const now = stored ?? row
        const write: Write = { kind, table, row: now, previous: now, journals: {}, workflow: true }
        if (
            platform.properties.isOn('glide.businessrule.async_condition_check') &&
            !platform.rules.stillMeets(transaction, rule, write)
        )
            return undefined
        const current: Variable = { type: 'record', table, row: now, operation: kind }
        const script = { name: `sys_script.${rule.sys_id}.script`, source: rule.script ?? '' }
        const variables: Record<string, Variable> = { current, previous: { type: 'null' } }
        try {
            const { error } = platform.scripts.run(transaction, scope, script, variables)
            if (error) platform.log.write('error', scope, `${error.name}: ${error.message} (${script.name})`)
        } catch (error) {
            if (!transaction.cancelled) throw error
            platform.log.write('error', scope, (error as Error).message)
        }
        return transaction.operations
    }
}
