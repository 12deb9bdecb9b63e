import type { Platform } from '../platform/platform'
import { fromStored, wall } from '../platform/time'
import type { Transaction } from '../platform/transaction'
import type { Row } from '../types'
import type { Write } from './write'

/** Writes the entries that came with a record into `sys_journal_field` (docs/stand-in.md 63). */
export function writeJournals(platform: Platform, transaction: Transaction, write: Write): void {
    for (const [element, value] of Object.entries(write.journals)) {
        const stamps = { sys_created_by: transaction.user.userName, sys_updated_by: transaction.user.userName }
        const row = { name: write.table, element_id: write.row.sys_id as string, element, value, ...stamps }
        platform.store.insert('sys_journal_field', row)
    }
}

/** The latest `count` entries (-1 for all), newest first, as the platform prints them. */
export function printJournal(
    platform: Platform,
    element: string,
    sysId: string,
    label: string,
    count: number,
    zone: string,
): string {
    const rows = platform.store.find('sys_journal_field', { element_id: sysId, element }).reverse()
    const print = (row: Row): string => {
        const author =
            platform.store.find('sys_user', { user_name: row.sys_created_by ?? '' })[0]?.name || row.sys_created_by
        return `${wall(fromStored(row.sys_created_on as string), zone)} - ${author} (${label})\n${row.value}\n\n`
    }
    return rows.slice(0, count < 0 ? rows.length : count).map(print).join('') // prettier-ignore
}
