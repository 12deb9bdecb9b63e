import type { Platform } from '../platform/platform'
import type { Build, BuildFile } from './build'

/** What a preview finds: updates that would not do on this instance what they say (docs/stand-in.md 151). */
export function preview({ dictionary, store }: Platform, build: Build): string[] {
    const writes = build.files.flatMap(({ path, artifacts }) =>
        artifacts.filter((artifact) => artifact.action === 'write').map((artifact) => ({ path, ...artifact })),
    )
    const own = new Set(writes.map(({ table, row }) => `${table}.${row.sys_id}`))
    const isKnown = (table: string, sysId: string): boolean =>
        sysId === 'global' || dictionary.family(table).some((name) => own.has(`${name}.${sysId}`)) || store.get(table, sysId) !== undefined // prettier-ignore
    return writes.flatMap(({ path, table, row, names }) => {
        if (!dictionary.has(table)) return [`${path}: Table '${table}' not found`]
        return Object.entries(row).flatMap(([column, value]) => {
            const target = dictionary.hasColumn(table, column) ? dictionary.column(table, column).reference : undefined
            // Only sys_ids: some references are kept by name (the type of a column, a role in the list of a module).
            if (!target || !/^[0-9a-f]{32}$/.test(value) || names[column] !== undefined) return []
            if (!dictionary.has(target) || dictionary.table(target).abstract || isKnown(target, value)) return []
            return [`${path}: Could not find a record in ${target} for column ${column} referenced in this update`]
        })
    })
}

/** The updates of a set that are older than what the customer has made of the same records (docs/stand-in.md 174). */
export function collisions({ customerUpdates }: Platform, build: Build): BuildFile[] {
    return build.files.filter(
        ({ path, updatedOn = '' }) => (customerUpdates.of(path)?.sys_updated_on ?? '') > updatedOn,
    )
}
