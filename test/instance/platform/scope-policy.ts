import type { RowStore } from '../records/store'
import type { Row } from '../types'
import type { Log } from './log'
import type { Properties } from './properties'
import type { Scopes } from './scopes'
import type { Transaction } from './transaction'

export type ScopeOperation = 'read' | 'create' | 'write' | 'delete'

const NAMES: Record<ScopeOperation, string> = { read: 'Read', create: 'Create', write: 'Update', delete: 'Delete' }
const FLAGS: Record<ScopeOperation, string> = {
    read: 'read_access',
    create: 'create_access',
    write: 'update_access',
    delete: 'delete_access',
}

/** What a script may do with a table of another scope (docs/stand-in.md 30 to 33). Refusals are logged, never thrown. */
export class ScopePolicy {
    private flags = new Map<string, Row>()
    private privileges: Row[] | undefined

    constructor(
        private readonly store: RowStore,
        private readonly scopes: Scopes,
        private readonly properties: Properties,
        private readonly log: Log,
    ) {
        store.onChange('sys_db_object', () => (this.flags = new Map()))
        store.onChange('sys_scope_privilege', () => (this.privileges = undefined))
    }

    /** Whether the script that runs may; if not, says so in the log and to the session. */
    allows(transaction: Transaction, table: string, operation: ScopeOperation): boolean {
        const allowed = this.permits(transaction.running, table, operation)
        if (!allowed) this.refuse(transaction, table, operation)
        return allowed
    }

    refuse(transaction: Transaction, table: string, operation: ScopeOperation): void {
        const message = refusal(transaction.running, table, operation)
        this.log.write('error', transaction.running, `Security restricted: ${message}`)
        transaction.messages.push({ kind: 'error', text: message })
    }

    permits(scope: string, table: string, operation: ScopeOperation): boolean {
        if (this.isOwn(scope, table)) return true
        return this.tableAllows(table, operation) && this.isPrivileged(scope, table, operation)
    }

    /** Whether a table lets a scope read, whatever privileges that has. */
    isOpen(scope: string, table: string): boolean {
        return this.isOwn(scope, table) || this.tableAllows(table, 'read')
    }

    private isOwn(scope: string, table: string): boolean {
        return this.scopes.ofTable(table).name === scope
    }

    private tableAllows(table: string, operation: ScopeOperation): boolean {
        const flags = this.flags.get(table) ?? this.load(table)
        if (flags.access === 'package_private' || flags.read_access !== '1') return false
        if (flags[FLAGS[operation]] === '1') return true
        const isLegacy = this.properties.isOn('glide.record.legacy_cross_scope_access_policy_in_script')
        return isLegacy && (operation === 'create' || operation === 'write')
    }

    private load(table: string): Row {
        const [flags] = this.store.find('sys_db_object', { name: table })
        if (!flags) throw new Error(`Table '${table}' has no sys_db_object`)
        this.flags.set(table, flags)
        return flags
    }

    private isPrivileged(scope: string, table: string, operation: ScopeOperation): boolean {
        const { id, tracking } = this.scopes.byName(scope)
        if (tracking !== 'permissive' && tracking !== 'tracking' && tracking !== 'enforcing') return true
        this.privileges ??= this.store.find('sys_scope_privilege', { target_type: 'sys_db_object' })
        const privilege = this.privileges.find(
            (row) => row.source_scope === id && row.target_name === table && row.operation === operation,
        )
        if (privilege)
            return privilege.status === 'allowed' || (tracking !== 'enforcing' && privilege.status !== 'denied')
        const owner = this.scopes.ofTable(table).id
        const status = tracking === 'enforcing' ? 'requested' : 'allowed'
        this.store.insert('sys_scope_privilege', {
            source_scope: id,
            target_scope: owner,
            target_name: table,
            target_type: 'sys_db_object',
            operation,
            status,
            sys_scope: id,
        })
        return tracking !== 'enforcing'
    }
}

export function refusal(scope: string, table: string, operation: ScopeOperation): string {
    return `${NAMES[operation]} operation against '${table}' from scope '${scope}' has been refused due to the table's cross-scope access policy`
}
