import type { Dictionary } from '../dictionary/dictionary'
import type { ColumnOverride, TableDefinition } from '../dictionary/table'
import type { Build } from './build'

/** Tells the dictionary the tables, added columns and overrides of a built application. */
export function declareTables(dictionary: Dictionary, build: Build, refuseChildIndexes: boolean): void {
    const waiting = [...build.tables]
    while (waiting.length > 0) {
        const next = waiting.findIndex(({ extends: parent }) => parent === undefined || dictionary.has(parent))
        if (next < 0)
            throw new Error(
                `Table '${waiting[0]?.name}' extends '${waiting[0]?.extends}', which is not in the stand-in`,
            )
        const [table] = waiting.splice(next, 1) as [TableDefinition]
        if (dictionary.has(table.name) && dictionary.table(table.name).scopeId !== build.scopeId)
            augment(dictionary, table)
        else declare(dictionary, table, refuseChildIndexes)
    }
    for (const file of build.files)
        for (const artifact of file.artifacts)
            if (artifact.table === 'sys_dictionary_override' && artifact.action === 'write')
                override(dictionary, artifact.row)
}

/** Columns for another scope's table; the system columns that come with a table on its own are there already. */
function augment(dictionary: Dictionary, table: TableDefinition): void {
    dictionary.augment(
        table.name,
        table.columns.filter((column) => !dictionary.hasColumn(table.name, column.name)),
    )
}

function declare(dictionary: Dictionary, table: TableDefinition, refuseChildIndexes: boolean): void {
    const parent = table.extends
    if (
        parent !== undefined &&
        !dictionary.table(parent).extendable &&
        dictionary.table(parent).scopeId !== table.scopeId
    )
        throw new Error(`Table '${table.name}' extends '${parent}', which is not extensible`)
    if (parent !== undefined && refuseChildIndexes && table.indexes?.some((index) => index.unique))
        throw new Error(`Table '${table.name}' has a unique index and extends '${parent}'`)
    dictionary.add(table)
}

function override(dictionary: Dictionary, row: Record<string, string>): void {
    const change: ColumnOverride = {}
    if (row.default_value_override === 'true') change.default = row.default_value ?? ''
    if (row.mandatory_override === 'true') change.mandatory = row.mandatory === 'true'
    if (row.read_only_override === 'true') change.readOnly = row.read_only === 'true'
    dictionary.override(row.name as string, row.element as string, change)
}
