import { GlideRecord } from '@servicenow/glide'

/** What a table lets other scopes do, by its own flags. A refused operation throws nothing and may say nothing, so the
 * flags are the evidence. */
export interface TableAccess {
    readable: boolean
    creatable: boolean
}

/** The flags of a table, or null where they cannot be read. One Glide operation. */
export function getTableAccess(table: string): TableAccess | null {
    const record = new GlideRecord('sys_db_object')
    record.addQuery('name', table)
    record.setLimit(1)
    record.query()
    if (!record.next()) return null
    const open = record.getValue('access') === 'public'
    return {
        readable: open && record.getValue('read_access') === '1',
        creatable: open && record.getValue('read_access') === '1' && record.getValue('create_access') === '1',
    }
}
