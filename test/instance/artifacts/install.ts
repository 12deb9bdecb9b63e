import { createHash } from 'node:crypto'
import { NotInStandIn } from '../platform/errors'
import type { Platform } from '../platform/platform'
import { parseEncodedQuery } from '../records/encoded-query'
import type { Row } from '../types'
import type { Artifact } from './records'
import type { Build } from './build'

const SCOPE = { userId: 'system', userName: 'system', now: 0, zone: 'UTC' }

/** Writes the records of a built application. On a kept database only files that changed since the last start are
 * written again, so what an administrator has edited stays. */
export function installRecords(
    platform: Platform,
    build: Build,
    isInstalled: (path: string, hash: string) => boolean,
): void {
    const own = new Set(build.files.flatMap(({ artifacts }) => artifacts.map(sysIdOf)))
    for (const { path, text, artifacts } of build.files) {
        const hash = createHash('sha256').update(text).digest('hex')
        if (isInstalled(`${build.scopeId}/${path}`, hash)) continue
        for (const artifact of artifacts) install(platform, build, own, artifact, path)
    }
}

function sysIdOf(artifact: Artifact): string {
    return artifact.action === 'write' ? (artifact.row.sys_id ?? '') : ''
}

function install(platform: Platform, build: Build, own: ReadonlySet<string>, artifact: Artifact, path: string): void {
    const { dictionary, store, reader } = platform
    if (!dictionary.has(artifact.table)) throw new Error(`${path}: table '${artifact.table}' is not in the stand-in`)
    if (artifact.action === 'delete') {
        for (const row of reader.query(artifact.table, parseEncodedQuery(artifact.query), SCOPE))
            store.remove(artifact.table, row.sys_id as string)
        return
    }
    const given = withReferences(platform, own, artifact.table, artifact.row, artifact.names)
    const hasScope = dictionary.hasColumn(artifact.table, 'sys_scope')
    const row = known(platform, artifact.table, hasScope ? { sys_scope: build.scopeId, ...given } : given, path)
    check(platform, artifact.table, row)
    if (store.get(artifact.table, row.sys_id as string)) store.update(artifact.table, row.sys_id as string, row)
    else store.insert(artifact.table, row)
}

/** The columns that the table has. Data rows carry metadata stamps that plain tables have no column for. */
function known({ dictionary }: Platform, table: string, row: Row, path: string): Row {
    const strange = Object.keys(row).filter((name) => !dictionary.hasColumn(table, name))
    const stranger = strange.find((name) => !name.startsWith('sys_'))
    if (stranger) throw new Error(`${path}: column '${stranger}' of '${table}' is not in the stand-in`)
    return Object.fromEntries(Object.entries(row).filter(([name]) => !strange.includes(name)))
}

/** A reference may come by name only (stock roles): then the row of that name is meant. One to a record of this build
 * is not, even if that record comes later (elements of a form before their section). */
function withReferences(platform: Platform, own: ReadonlySet<string>, table: string, row: Row, names: Row): Row {
    const resolved = { ...row }
    for (const [column, name] of Object.entries(names)) {
        const target =
            platform.dictionary.hasColumn(table, column) && platform.dictionary.column(table, column).reference
        if (!target || !platform.dictionary.has(target) || !platform.dictionary.hasColumn(target, 'name')) continue
        if (row[column] && (own.has(row[column]) || platform.store.get(target, row[column]))) continue
        const [found] = platform.store.find(target, { name })
        if (found) resolved[column] = found.sys_id as string
    }
    return resolved
}

/** An application may script rules on another scope's table only asynchronously (docs/stand-in.md 13). */
function check(platform: Platform, table: string, row: Row): void {
    if (table !== 'sys_script' || !row.script) return
    const owner = platform.dictionary.table(row.collection ?? '').scopeId ?? 'global'
    const isAsync = row.when === 'async' || row.when === 'async_always'
    if (owner !== row.sys_scope && !isAsync)
        throw new NotInStandIn(
            `Business rule '${row.name}' (${row.when}, with a script) on '${row.collection}', a table of another scope,`,
        )
}
