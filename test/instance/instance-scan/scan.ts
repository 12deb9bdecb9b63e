import type { Platform } from '../platform/platform'
import { NotInStandIn } from '../platform/errors'
import { Transaction } from '../platform/transaction'
import type { ScanFinding, SessionUser } from '../types'

/** A scan of the whole instance by the script only checks that are active and in an active suite, each once, in its
 * application's scope (docs/stand-in.md 165, 166). */
export function scan(platform: Platform, user: SessionUser): ScanFinding[] {
    const { store } = platform
    const suites = store.find('scan_check_suite', { active: 'true' }).map((suite) => suite.sys_id)
    const inSuite = new Set(
        store
            .find('scan_check_suite_check', {})
            .filter(({ suite }) => suites.includes(suite))
            .map(({ check }) => check),
    )
    return store
        .find('scan_script_only_check', { active: 'true' })
        .filter((check) => inSuite.has(check.sys_id))
        .flatMap((check) => {
            if (check.run_condition) throw new NotInStandIn(`Run condition of check '${check.name}'`)
            const scope = platform.scopes.byId(check.sys_scope ?? '').name
            const transaction = new Transaction(scope, user, platform.display.zone(user.id))
            const script = { name: `scan_script_only_check.${check.sys_id}.script`, source: check.script ?? '' }
            const { error, variables } = platform.scripts.run(transaction, scope, script, {
                engine: { type: 'scan_engine' },
            })
            if (error) throw new Error(`${check.name}: ${error.name}: ${error.message}`)
            const { count, source, values } = variables.engine as {
                count: number
                source: ScanFinding['source']
                values: { finding_details?: string }
            }
            return count === 0
                ? []
                : [{ check: check.name ?? '', count, details: values.finding_details ?? '', source }]
        })
}
