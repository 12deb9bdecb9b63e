import type { ScriptRunner, SessionUser } from '../types'
import type { Platform } from './platform'
import { Transaction } from './transaction'

/** Scripts of one page: one transaction, one context, so that a later script sees what an earlier one declared. */
export function scriptRunner(platform: Platform, scopeId: string, user: SessionUser): ScriptRunner {
    const scope = platform.scopes.byId(scopeId).name
    const transaction = new Transaction(scope, user, platform.display.zone(user.id))
    return (script) => {
        const { error, completion } = platform.scripts.run(transaction, scope, script, {})
        if (error) throw new Error(`${error.name}: ${error.message} (${script.name})`)
        return completion === undefined ? undefined : (JSON.parse(completion) as unknown)
    }
}
