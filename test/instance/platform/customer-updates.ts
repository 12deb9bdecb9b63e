import type { Dictionary } from '../dictionary/dictionary'
import type { RowStore } from '../records/store'
import type { Write } from '../records/write'
import type { Row } from '../types'

/** What a customer has changed of records that applications install (`sys_update_xml`, docs/stand-in.md 170). */
export class CustomerUpdates {
    constructor(
        private readonly store: RowStore,
        private readonly dictionary: Dictionary,
    ) {}

    /** Notes a write, where the table is one of application files. */
    note({ kind, table, row }: Write, userName: string, now: string): void {
        if (!this.dictionary.ancestry(table).includes('sys_metadata')) return
        const name = updateName(table, row)
        const values: Row = {
            name,
            table,
            action: kind === 'delete' ? 'DELETE' : 'INSERT_OR_UPDATE',
            application: row.sys_scope ?? '',
            category: 'customer',
            type: this.dictionary.table(table).label,
            target_name: row.sys_name || row.name || '',
            sys_updated_by: userName,
            sys_updated_on: now,
        }
        const known = this.of(name)
        if (known) this.store.update('sys_update_xml', known.sys_id as string, values)
        else this.store.insert('sys_update_xml', values)
    }

    /** The customer's update of that name. */
    of(name: string): Row | undefined {
        return this.store.find('sys_update_xml', { name })[0]
    }

    /** The customer's version gives way to one that was installed. */
    forget(name: string): void {
        const known = this.of(name)
        if (known) this.store.remove('sys_update_xml', known.sys_id as string)
    }
}

/** What the update of a record is called. */
export function updateName(table: string, row: Row): string {
    return row.sys_update_name || `${table}_${row.sys_id}`
}
