import type { Platform } from '../platform/platform'

/** A column that refers to rows of a table. */
interface Referring {
    table: string
    column: string
    rule: string
}

/** What deleting a row does to those that refer to it, by the cascade rule of their column (docs/stand-in.md 74):
 * references are cleared, or the rows deleted by `remove`. The clearing is no update: no rule runs and no stamp moves. */
export function letGo(
    platform: Platform,
    table: string,
    sysId: string,
    remove: (table: string, sysId: string) => void,
): void {
    for (const { table: from, column, rule } of referringTo(platform, table))
        for (const row of platform.store.find(from, { [column]: sysId })) {
            const own = row.sys_class_name || from
            if (rule === 'cascade' || rule === 'delete') remove(own, row.sys_id as string)
            else platform.store.update(own, row.sys_id as string, { [column]: '' })
        }
}

function referringTo({ dictionary }: Platform, table: string): Referring[] {
    const targets = dictionary.ancestry(table)
    return dictionary
        .tables()
        .filter((name) => !dictionary.table(name).abstract)
        .flatMap((name) =>
            dictionary
                .table(name)
                .columns.filter(({ reference = '' }) => targets.includes(reference))
                .map(({ name: column, cascade = '' }) => ({ table: name, column, rule: cascade })),
        )
}
