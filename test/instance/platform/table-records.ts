import { parseEncodedQuery } from '../records/encoded-query'
import { valueScope } from '../records/prepare'
import type { Records, Row, SessionUser, WriteOutcome } from '../types'
import type { Platform } from './platform'
import { Transaction } from './transaction'
import { SYSTEM } from './users'

/** Reads and writes from outside (Table API, forms): all rules, no scope policy, access controls are the caller's. */
export class TableRecords implements Records {
    constructor(private readonly platform: Platform) {}

    get(table: string, sysId: string, user: SessionUser): Row | undefined {
        const id = this.platform.store.get(table, sysId)?.sys_id
        return id === undefined ? undefined : this.query(table, `sys_id=${id}`, { limit: 1, offset: 0 }, user)[0]
    }

    query(table: string, query: string, window: { limit: number; offset: number }, user = SYSTEM): Row[] {
        const transaction = this.as(user)
        const { reader, queryRules } = this.platform
        const restricted = queryRules.restrict(transaction, table, parseEncodedQuery(query))
        return reader.query(table, restricted, valueScope(this.platform, transaction), window)
    }

    count(table: string, query: string, user = SYSTEM): number {
        const transaction = this.as(user)
        const { reader, queryRules } = this.platform
        const restricted = queryRules.restrict(transaction, table, parseEncodedQuery(query))
        return reader.count(table, restricted, valueScope(this.platform, transaction))
    }

    insert(user: SessionUser, table: string, values: Row): WriteOutcome {
        const { sys_id, ...rest } = values
        const transaction = this.as(user)
        return said(
            transaction,
            this.platform.writer.insert(transaction, table, rest, sys_id ? { newSysId: sys_id } : {}),
        )
    }

    update(user: SessionUser, table: string, sysId: string, values: Row): WriteOutcome {
        const transaction = this.as(user)
        return said(transaction, this.platform.writer.update(transaction, table, sysId, values))
    }

    remove(user: SessionUser, table: string, sysId: string): boolean {
        return this.platform.writer.remove(this.as(user), table, sysId)
    }

    display(table: string, row: Row, column: string, user?: SessionUser): string {
        const { display, translations } = this.platform
        const language = user ? translations.language(user) : 'en'
        return display.of(table, row, column, display.zone(user?.id ?? ''), language)
    }

    private as(user: SessionUser): Transaction {
        return new Transaction('global', user, this.platform.display.zone(user.id))
    }
}

function said({ messages }: Transaction, outcome: WriteOutcome): WriteOutcome {
    return messages.length === 0 ? outcome : { ...outcome, messages }
}
