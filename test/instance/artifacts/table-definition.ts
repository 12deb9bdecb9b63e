import { CLASS_COLUMN, SYSTEM_COLUMNS } from '../dictionary/system-columns'
import type { ColumnDefinition, TableDefinition } from '../dictionary/table'

/** A table by what is said of it, whose names are those of `sys_db_object`'s columns in every form of a build. A table
 * without a parent has the system's columns besides its own. */
export function tableDefinition(
    said: Record<string, string | undefined>,
    parent: string | undefined,
    own: ColumnDefinition[],
    scopeId: string,
): TableDefinition {
    const flag = (name: string): boolean => said[name] === 'true'
    const system = parent ? [] : [...SYSTEM_COLUMNS, ...(flag('is_extendable') ? [CLASS_COLUMN] : [])]
    const display = own.find((column) => column.display)?.name
    return {
        name: said.name as string,
        label: said.label ?? '',
        ...(parent ? { extends: parent } : {}),
        ...(display === undefined ? {} : { display }),
        extendable: flag('is_extendable'),
        access: {
            read: flag('read_access'),
            create: flag('create_access'),
            update: flag('update_access'),
            delete: flag('delete_access'),
            ws: flag('ws_access'),
            private: said.access === 'package_private',
        },
        columns: [...own, ...system],
        scopeId,
    }
}
