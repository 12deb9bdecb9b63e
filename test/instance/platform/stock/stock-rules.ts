import type { Write } from '../../records/write'
import type { Refusal } from '../../types'
import type { Platform } from '../platform'
import type { Transaction } from '../transaction'
import { changeModel } from './change-model'
import { inactiveUser } from './inactive-user'
import { roleGrants } from './role-grants'
import { oauthClient } from './oauth-client'
import { taskState } from './task-state'
import { userName } from './user-name'

/** What stands for the base system's own rules. Each looks at one thing and may change the row or refuse the write. */
export type StockRule = (platform: Platform, transaction: Transaction, write: Write) => Refusal | undefined

const RULES: [table: string, rule: StockRule][] = [
    ['change_request', changeModel],
    ['task', taskState],
    ['sys_user', userName],
    ['sys_user', inactiveUser],
    ['sys_user_has_role', roleGrants],
    ['oauth_entity', oauthClient],
]

export function runStockRules(platform: Platform, transaction: Transaction, write: Write): Refusal | undefined {
    const ancestry = platform.dictionary.ancestry(write.table)
    for (const [table, rule] of RULES) {
        const refusal = ancestry.includes(table) ? rule(platform, transaction, write) : undefined
        if (refusal) return refusal
    }
    return undefined
}
