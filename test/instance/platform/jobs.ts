import type { Row } from '../types'
import type { Platform } from './platform'
import { nextRun } from './schedule'
import { fromStored } from './time'
import { Transaction } from './transaction'
import { SYSTEM } from './users'

interface JobOutcome {
    operations: number
    error: string | null
}

/** Scheduled scripts (`sysauto_script`) and when each is due (`sys_trigger`). */
export class Jobs {
    constructor(private readonly platform: Platform) {}

    /** Makes the schedule of jobs that have none yet. */
    schedule(): void {
        const { store, clock } = this.platform
        for (const job of store.find('sysauto_script', { active: '1' })) {
            if (store.find('sys_trigger', { document_key: job.sys_id as string }).length > 0) continue
            const next_action = nextRun(job, clock.now())
            if (next_action === undefined) continue
            store.insert('sys_trigger', {
                name: job.name ?? '',
                document: 'sysauto_script',
                document_key: job.sys_id as string,
                next_action,
            })
        }
    }

    run(name: string): JobOutcome {
        const [job, ...others] = this.platform.store.find('sysauto_script', { name })
        if (!job) throw new Error(`There is no scheduled job '${name}'`)
        if (others.length > 0) throw new Error(`There are several scheduled jobs '${name}'`)
        return this.execute(job)
    }

    runDue(): void {
        const { store, clock } = this.platform
        this.schedule()
        const now = clock.stored()
        const due = store.find('sys_trigger', {}).filter((trigger) => (trigger.next_action as string) <= now)
        due.sort((a, b) => ((a.next_action as string) < (b.next_action as string) ? -1 : 1))
        for (const trigger of due) {
            const job = store.get('sysauto_script', trigger.document_key as string)
            if (job?.active !== '1') continue
            const next = nextRun(job, fromStored(now)) as string
            store.update('sys_trigger', trigger.sys_id as string, { next_action: next })
            this.execute(job)
        }
    }

    private execute(job: Row): JobOutcome {
        const { platform } = this
        const scope = platform.scopes.byId(job.sys_scope ?? '').name
        const user = (job.run_as && platform.users.byId(job.run_as)) || SYSTEM
        const transaction = new Transaction(scope, user, platform.display.zone(user.id), platform.levers.take(scope))
        const script = (source: string, part: string): { name: string; source: string } => ({
            name: `sysauto_script.${job.sys_id}.${part}`,
            source,
        })
        const outcome = ((): string | null => {
            try {
                if (
                    job.conditional === '1' &&
                    !platform.scripts.test(transaction, scope, script(job.condition ?? '', 'condition'), {})
                )
                    return null
                const { error } = platform.scripts.run(transaction, scope, script(job.script ?? '', 'script'), {})
                return error ? `${error.name}: ${error.message}` : null
            } catch (error) {
                if (!transaction.cancelled) throw error
                return (error as Error).message
            }
        })()
        if (outcome !== null) platform.log.write('error', scope, `${outcome} (${job.name})`)
        platform.asyncRules.settle()
        return { operations: transaction.operations, error: outcome }
    }
}
