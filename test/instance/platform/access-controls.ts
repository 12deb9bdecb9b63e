import { parseEncodedQuery } from '../records/encoded-query'
import { matches } from '../records/match'
import { valueScope } from '../records/prepare'
import { resolveQuery } from '../records/resolve'
import type { Row, SessionUser } from '../types'
import { NotInStandIn } from './errors'
import { matchable } from './matchable'
import type { Platform } from './platform'
import type { Variable } from './scripts'
import { Transaction } from './transaction'

/** One access control: roles and condition and script must all let the user through (docs/stand-in.md 77). */
export class AccessControls {
    private roles: Map<string, string[]> | undefined

    constructor(private readonly platform: Platform) {
        for (const table of ['sys_security_acl_role', 'sys_user_role'])
            platform.store.onChange(table, () => (this.roles = undefined))
    }

    passes(acl: Row, user: SessionUser, record?: { table: string; row: Row }): boolean {
        if (acl.security_attribute) throw new NotInStandIn(`Security attribute '${acl.security_attribute}'`)
        if (acl.applies_to) throw new NotInStandIn(`'Applies to' of access control '${acl.name}'`)
        if (acl.active !== '1') return true
        if (acl.admin_overrides === '1' && user.roles.has('admin')) return true
        const roles = this.rolesOf(acl.sys_id as string)
        if (roles.includes('nobody')) throw new NotInStandIn(`Role 'nobody' of access control '${acl.name}'`)
        const asked = [...roles, 'admin']
        if (roles.length > 0 && !asked.some((role) => user.roles.has(role))) return false
        return this.meetsCondition(acl, user, record) && this.meetsScript(acl, user, record)
    }

    private rolesOf(acl: string): string[] {
        if (!this.roles) {
            this.roles = new Map()
            for (const row of this.platform.store.find('sys_security_acl_role', {})) {
                const name = this.platform.store.get('sys_user_role', row.sys_user_role ?? '')?.name
                if (name === undefined)
                    throw new NotInStandIn(`Role '${row.sys_user_role}' of access control '${row.sys_security_acl}'`)
                const list = this.roles.get(row.sys_security_acl as string) ?? []
                this.roles.set(row.sys_security_acl as string, [...list, name])
            }
        }
        return this.roles.get(acl) ?? []
    }

    private meetsCondition(acl: Row, user: SessionUser, record?: { table: string; row: Row }): boolean {
        if (!acl.condition) return true
        if (!record) return false
        const query = parseEncodedQuery(acl.condition)
        const scope = valueScope(this.platform, this.transaction(acl, user))
        const { query: resolved } = resolveQuery(this.platform.dictionary, record.table, query, scope)
        return matches(resolved, matchable(this.platform, { ...record, previous: undefined }))
    }

    private meetsScript(acl: Row, user: SessionUser, record?: { table: string; row: Row }): boolean {
        if (acl.advanced !== '1' || !acl.script) return true
        const current: Variable = record ? { type: 'record', ...record } : { type: 'null' }
        const script = { name: `sys_security_acl.${acl.sys_id}.script`, source: acl.script }
        const transaction = this.transaction(acl, user)
        const outcome = this.platform.scripts.run(transaction, transaction.scope, script, {
            current,
            answer: { type: 'answer' },
        })
        if (outcome.error) return false
        const answer = outcome.variables.answer?.value
        return answer === undefined ? outcome.completion === 'true' : answer === true
    }

    private transaction(acl: Row, user: SessionUser): Transaction {
        return new Transaction(
            this.platform.scopes.byId(acl.sys_scope ?? '').name,
            user,
            this.platform.display.zone(user.id),
        )
    }
}
