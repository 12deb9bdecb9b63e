import type { Platform } from '../platform/platform'
import type { ScopeOperation } from '../platform/scope-policy'
import type { Transaction } from '../platform/transaction'
import { defaultValue, valueScope } from '../records/prepare'
import type { WriteOptions } from '../records/writer'
import type { Row, WriteOutcome } from '../types'
import { begin } from './operation'
import { type QuerySpec, toQuery } from './query-parts'

type Written = { row: Row } | { row: null; message: string | null }

function written(outcome: WriteOutcome): Written {
    if (outcome.ok) return { row: outcome.row }
    return { row: null, message: outcome.refusal.message }
}

interface Insert {
    table: string
    values: Row
    newSysId?: string
    workflow: boolean
}

function insert(platform: Platform, transaction: Transaction, { table, values, newSysId, workflow }: Insert): Written {
    const permission = begin(platform, transaction, table, 'create')
    if (!permission.allowed) return { row: null, message: permission.message }
    const options: WriteOptions = { workflow, ...(newSysId ? { newSysId } : {}) }
    return written(
        platform.writer.insert(transaction, table, foreignSecrets(platform, transaction, table, values), options)
    )
}

interface Update {
    table: string
    sysId: string
    values: Row
    whole: Row
    workflow: boolean
}

function update(
    platform: Platform,
    transaction: Transaction,
    { table, sysId, values, whole, workflow }: Update
): Written {
    const isThere = platform.rows.byId(table, sysId) !== undefined
    const permission = begin(platform, transaction, table, isThere ? 'write' : 'create')
    if (!permission.allowed) return { row: null, message: permission.message }
    const kept = foreignSecrets(platform, transaction, table, values)
    return written(platform.writer.update(transaction, table, sysId, kept, { whole, workflow }))
}

/** On hardened instances a secret written by another scope does not arrive (docs/stand-in.md 72). */
function foreignSecrets(platform: Platform, transaction: Transaction, table: string, values: Row): Row {
    if (!platform.properties.isOn('stand_in.foreign_secret.ignored')) return values
    if (platform.scopes.ofTable(table).name === transaction.running) return values
    const isSecret = (name: string): boolean => platform.dictionary.column(table, name).type.startsWith('password')
    return Object.fromEntries(Object.entries(values).filter(([name]) => !isSecret(name)))
}

function remove(
    platform: Platform,
    transaction: Transaction,
    args: { table: string; sysId: string; workflow: boolean }
): boolean {
    if (!begin(platform, transaction, args.table, 'delete').allowed) return false
    return platform.writer.remove(transaction, args.table, args.sysId, { workflow: args.workflow })
}

/** One statement of a script, whatever it touches: rows are written one by one with their rules (docs/stand-in.md 48). */
function each(
    platform: Platform,
    transaction: Transaction,
    spec: QuerySpec & { workflow: boolean },
    operation: ScopeOperation,
    work: (sysId: string) => void
): null {
    if (!begin(platform, transaction, spec.table, operation).allowed) return null
    const query = platform.queryRules.restrict(transaction, spec.table, toQuery(spec), spec.workflow)
    for (const row of platform.reader.query(spec.table, query, valueScope(platform, transaction)))
        work(row.sys_id as string)
    return null
}

function updateMultiple(
    platform: Platform,
    transaction: Transaction,
    spec: QuerySpec & { values: Row; workflow: boolean }
): null {
    const { table, values, workflow } = spec
    return each(platform, transaction, spec, 'write', (sysId) =>
        platform.writer.update(transaction, table, sysId, values, { workflow })
    )
}

function deleteMultiple(platform: Platform, transaction: Transaction, spec: QuerySpec & { workflow: boolean }): null {
    const { table, workflow } = spec
    return each(platform, transaction, spec, 'delete', (sysId) =>
        platform.writer.remove(transaction, table, sysId, { workflow })
    )
}

/** The defaults of a new row, for newRecord(). */
function defaults(platform: Platform, transaction: Transaction, { table }: { table: string }): Row {
    const row: Row = {}
    for (const name of platform.rows.columns(table)) row[name] = defaultValue(platform, transaction, table, name)
    return row
}

export const writeOperations = { insert, update, remove, updateMultiple, deleteMultiple, defaults }
