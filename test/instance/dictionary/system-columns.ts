import type { ColumnDefinition } from './table'

/** The columns that every table has, though no build lists them. */
export const SYSTEM_COLUMNS: readonly ColumnDefinition[] = [
    { name: 'sys_id', type: 'GUID', maxLength: 32, label: 'Sys ID' },
    { name: 'sys_created_on', type: 'glide_date_time', maxLength: 40, label: 'Created' },
    { name: 'sys_created_by', type: 'string', maxLength: 40, label: 'Created by' },
    { name: 'sys_updated_on', type: 'glide_date_time', maxLength: 40, label: 'Updated' },
    { name: 'sys_updated_by', type: 'string', maxLength: 40, label: 'Updated by' },
    { name: 'sys_mod_count', type: 'integer', maxLength: 40, label: 'Updates' },
]

/** The class of a row, where a table can have children. */
export const CLASS_COLUMN: ColumnDefinition = {
    name: 'sys_class_name',
    type: 'sys_class_name',
    maxLength: 80,
    label: 'Class',
}
