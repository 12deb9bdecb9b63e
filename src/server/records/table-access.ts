import { GlideRecord } from '@servicenow/glide'

/** What a table lets other scopes do, by its own flags, which the form of `id` shows. A refused operation throws nothing
 * and may say nothing, so the flags are the evidence. Without reading there is nothing else. */
export interface TableAccess {
    id: string
    readable: boolean
    creatable: boolean
    writable: boolean
    deletable: boolean
}

export const TABLE = 'sys_db_object'

/** The flags of a table, or null where they cannot be read. One Glide operation. */
export function getTableAccess(table: string): TableAccess | null {
    const record = new GlideRecord(TABLE)
    record.addQuery('name', table)
    record.setLimit(1)
    record.query()
    if (!record.next()) return null
    const flag = (column: string): boolean => record.getValue(column) === '1'
    const readable = record.getValue('access') !== 'package_private' && flag('read_access')
    return {
        id: record.getUniqueValue(),
        readable,
        creatable: readable && flag('create_access'),
        writable: readable && flag('update_access'),
        deletable: readable && flag('delete_access'),
    }
}
