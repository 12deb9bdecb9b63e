import type { Platform } from '../platform/platform'
import { languageOf } from '../platform/translations'
import type { Transaction } from '../platform/transaction'
import { valueScope } from '../records/prepare'
import type { Query } from '../records/query'
import type { Window } from '../records/reader'
import { isJournal } from '../database/storage'
import { printJournal } from '../records/journals'
import type { Row } from '../types'
import { DatabaseGone } from '../platform/errors'
import { begin } from './operation'
import { type QuerySpec, toQuery } from './query-parts'

interface Found {
    columns: string[]
    rows: string[][]
}

const NOTHING: Found = { columns: [], rows: [] }

function table(platform: Platform, transaction: Transaction, { name }: { name: string }): unknown {
    const { dictionary, scopePolicy, properties } = platform
    if (!dictionary.has(name) || dictionary.table(name).abstract) return null
    const columns: Record<string, { type: string; label: string; reference?: string; journal?: boolean }> = {}
    for (const { name: column, type, label, reference } of dictionary.columns(name))
        columns[column] = {
            type,
            label,
            ...(reference ? { reference } : {}),
            ...(isJournal(type) ? { journal: true } : {}),
        }
    const readable = scopePolicy.permits(transaction.running, name, 'read')
    const valid = readable || properties.isOn('stand_in.refused_table.is_valid')
    return { label: dictionary.table(name).label, display: dictionary.displayColumn(name), columns, valid }
}

function found(platform: Platform, table: string, rows: Row[]): Found {
    const columns = platform.rows.columns(table)
    return { columns, rows: rows.map((row) => columns.map((column) => row[column] ?? '')) }
}

function query(
    platform: Platform,
    transaction: Transaction,
    spec: QuerySpec & { window?: Window; workflow: boolean }
): Found {
    if (!begin(platform, transaction, spec.table, 'read').allowed) return NOTHING
    const query = platform.queryRules.restrict(transaction, spec.table, toQuery(spec), spec.workflow)
    return found(
        platform,
        spec.table,
        platform.reader.query(spec.table, query, valueScope(platform, transaction), spec.window)
    )
}

/** `get(x)` looks for a sys_id, then for a display value; `get(column, value)` for the first match. */
function get(
    platform: Platform,
    transaction: Transaction,
    args: { table: string; column?: string; value: string; workflow: boolean }
): Found {
    const { table, column, value, workflow } = args
    if (!begin(platform, transaction, table, 'read').allowed) return NOTHING
    const first = (name: string): Row[] => {
        const asked: Query = { groups: [[[{ column: name, operator: '=', value }]]], order: [] }
        const query = platform.queryRules.restrict(transaction, table, asked, workflow)
        return platform.reader.query(table, query, valueScope(platform, transaction), { limit: 1, offset: 0 })
    }
    if (column !== undefined) return found(platform, table, first(column))
    const byId = first('sys_id')
    return found(
        platform,
        table,
        byId.length > 0 || value === '' ? byId : first(platform.dictionary.displayColumn(table))
    )
}

interface Referenced {
    table: string
    sysId: string
    /** It was fetched before, for the same row: costs nothing more. */
    again?: boolean
}

/** A referenced row, for dot-walking. Costs one operation; not held by scope policy. */
function referenced(platform: Platform, transaction: Transaction, { table, sysId, again }: Referenced): Row | null {
    if (!again) look(transaction)
    return platform.store.get(table, sysId) ?? null
}

/** Only a fault that ends things can happen to a lookup; it has no result that could be refused. */
function look(transaction: Transaction): void {
    if (transaction.count() === 'database') throw new DatabaseGone()
}

function displayReference(platform: Platform, transaction: Transaction, args: Referenced): string {
    if (!args.again) look(transaction)
    return (
        platform.display.ofReference(args.table, args.sysId, transaction.zone, languageOf(platform, transaction)) ?? ''
    )
}

/** Display value of a column that is no reference. */
function display(
    platform: Platform,
    transaction: Transaction,
    args: { table: string; column: string; row: Row }
): string {
    return platform.display.of(args.table, args.row, args.column, transaction.zone, languageOf(platform, transaction))
}

function journal(
    platform: Platform,
    transaction: Transaction,
    { table, column, sysId, count }: { table: string; column: string; sysId: string; count: number }
): string {
    if (!begin(platform, transaction, 'sys_journal_field', 'read').allowed) return ''
    const { label } = platform.dictionary.column(table, column)
    return printJournal(platform, column, sysId, label, count, transaction.zone)
}

export const readOperations = { table, query, get, referenced, displayReference, display, journal }
