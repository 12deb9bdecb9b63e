import { isDuplicateKey } from '../database/database'
import { NotInStandIn } from '../platform/errors'
import type { Platform } from '../platform/platform'
import { runStockRules } from '../platform/stock/stock-rules'
import type { Transaction } from '../platform/transaction'
import type { Refusal, Row, WriteOutcome } from '../types'
import { dataPolicyRefusal } from '../platform/data-policy'
import { lookUpPriority } from '../platform/data-lookup'
import { writeJournals } from './journals'
import { callerValues, defaultValue } from './prepare'
import { newSysId } from './sys-id'
import { letGo } from './references'
import { changedColumns, type Write } from './write'

export interface WriteOptions {
    /** What setNewGuidValue said. */
    newSysId?: string
    workflow?: boolean
}

const STAMPS = new Set(['sys_updated_on', 'sys_updated_by', 'sys_mod_count'])

/** Writes with all that the platform does around them, in its order (docs/stand-in.md 50). */
export class Writer {
    constructor(private readonly platform: Platform) {}

    insert(transaction: Transaction, table: string, values: Row, options: WriteOptions = {}): WriteOutcome {
        const { dictionary, clock, properties } = this.platform
        const caller = callerValues(this.platform, table, values)
        if ('cause' in caller) return refuse(caller)
        const chosen = properties.isOn('stand_in.new_guid_value.ignored') ? undefined : options.newSysId
        const now = clock.stored()
        const row: Row = { ...caller.row, sys_id: chosen || newSysId() }
        for (const { name } of dictionary.columns(table))
            if (row[name] === undefined && this.platform.rows.columns(table).includes(name))
                row[name] = defaultValue(this.platform, transaction, table, name)
        const stamps: Row = {
            sys_created_on: now,
            sys_created_by: transaction.user.userName,
            sys_updated_on: now,
            sys_updated_by: transaction.user.userName,
            sys_mod_count: '0',
        }
        if (dictionary.hasColumn(table, 'sys_class_name')) stamps.sys_class_name = table
        Object.assign(row, stamps)
        const write: Write = {
            kind: 'insert',
            table,
            row,
            previous: undefined,
            journals: caller.journals,
            workflow: options.workflow !== false,
        }
        const refusal = this.before(transaction, write)
        if (refusal) return refuse(refusal)
        return (
            this.store(write, () => {
                this.platform.rows.insert(table, write.row)
            }) ?? this.after(transaction, write)
        )
    }

    /** Writes changed columns. A row that is gone is made again from `whole` (docs/stand-in.md 57). */
    update(
        transaction: Transaction,
        table: string,
        sysId: string,
        values: Row,
        options: WriteOptions & { whole?: Row } = {},
    ): WriteOutcome {
        const stored = this.platform.rows.byId(table, sysId)
        if (!stored) {
            if (!options.whole) return refuse({ cause: 'fault', message: 'No Record found' })
            return this.insert(transaction, table, { ...options.whole, ...values }, { ...options, newSysId: sysId })
        }
        const own = stored.sys_class_name || table
        const previous = own === table ? stored : (this.platform.rows.byId(own, sysId) as Row)
        const caller = callerValues(this.platform, own, values)
        if ('cause' in caller) return refuse(caller)
        const row = { ...previous, ...caller.row, sys_id: previous.sys_id as string }
        const workflow = options.workflow !== false
        const write: Write = { kind: 'update', table: own, row, previous, journals: caller.journals, workflow }
        const refusal = this.before(transaction, write)
        if (refusal) return refuse(refusal)
        if (changedColumns(write).every((name) => STAMPS.has(name)) && Object.keys(write.journals).length === 0)
            return { ok: true, row: previous }
        write.row.sys_updated_on = this.platform.clock.stored()
        write.row.sys_updated_by = transaction.user.userName
        write.row.sys_mod_count = String(Number(previous.sys_mod_count || '0') + 1)
        const changes = Object.fromEntries(changedColumns(write).map((name) => [name, write.row[name] as string]))
        return this.store(write, () => this.platform.rows.update(own, sysId, changes)) ?? this.after(transaction, write)
    }

    remove(transaction: Transaction, table: string, sysId: string, options: WriteOptions = {}): boolean {
        const found = this.platform.rows.byId(table, sysId)
        if (!found) return false
        const own = found.sys_class_name || table
        const row = this.platform.rows.byId(own, sysId) as Row
        const write: Write = {
            kind: 'delete',
            table: own,
            row,
            previous: row,
            journals: {},
            workflow: options.workflow !== false,
        }
        if (this.before(transaction, write)) return false
        this.platform.rows.remove(own, sysId)
        this.platform.store.changed(own)
        letGo(this.platform, own, sysId, (table, id) => this.remove(transaction, table, id))
        this.after(transaction, write)
        return true
    }

    private before(transaction: Transaction, write: Write): Refusal | undefined {
        const { rules } = this.platform
        refuseDictionary(write)
        const stock = runStockRules(this.platform, transaction, write)
        if (stock) return stock
        const early = rules.before(transaction, write, (order) => order < 1000)
        if (early) return early
        if (write.kind !== 'delete') {
            const refusal = dataPolicyRefusal(this.platform, transaction, write)
            if (refusal) return refusal
            lookUpPriority(this.platform, write)
        }
        return rules.before(transaction, write, (order) => order >= 1000)
    }

    private store(write: Write, statement: () => void): WriteOutcome | undefined {
        try {
            statement()
        } catch (error) {
            if (!isDuplicateKey(error)) throw error
            const message = `Unique Key violation detected by database (Duplicate entry '${write.row.sys_id}' in '${write.table}')`
            this.platform.log.write('error', 'global', message)
            return refuse({ cause: 'duplicate_key', message })
        }
        this.platform.store.changed(write.table)
        return undefined
    }

    private after(transaction: Transaction, write: Write): WriteOutcome {
        const { rules, asyncRules, customerUpdates, clock } = this.platform
        customerUpdates.note(write, transaction.user.userName, clock.stored())
        writeJournals(this.platform, transaction, write)
        rules.after(transaction, write, (order) => order < 1000)
        const active = write.row.active === undefined || write.row.active === '1'
        if (active) rules.after(transaction, write, (order) => order >= 1000)
        asyncRules.queue(transaction, write)
        return { ok: true, row: write.row }
    }
}

/** Tables and columns are those of the build: what would change them while the instance runs has no effect here. */
function refuseDictionary({ table, kind }: Write): void {
    const isDictionary = table === 'sys_dictionary' || table === 'sys_dictionary_override'
    if (isDictionary || (table === 'sys_db_object' && kind !== 'update'))
        throw new NotInStandIn(`Changing '${table}' at run time`)
}

function refuse(refusal: Refusal): WriteOutcome {
    return { ok: false, refusal }
}
