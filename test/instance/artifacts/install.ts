import { createHash } from 'node:crypto'
import { updateName } from '../platform/customer-updates'
import { NotInStandIn } from '../platform/errors'
import type { Platform } from '../platform/platform'
import { parseEncodedQuery } from '../records/encoded-query'
import type { Row } from '../types'
import type { Artifact } from './records'
import type { Build, BuildFile } from './build'

const SCOPE = { userId: 'system', userName: 'system', now: 0, zone: 'UTC' }

/** Writes the records of a package. On a kept database only files that changed since the last start are written again:
 * if they belong to a version that is there already, as an upgrade does (docs/stand-in.md 171 to 173). */
export function installPackage(
    platform: Platform,
    build: Build,
    isInstalled: (path: string, hash: string) => boolean,
): void {
    const isUpgrade = platform.store.get('sys_app', build.scopeId) !== undefined
    const own = idsOf(build)
    for (const file of build.files) {
        if (isInstalled(`${build.scopeId}/${file.path}`, hashOf(file.text))) continue
        if (!isUpgrade || reachesUpgrade(platform, file))
            for (const artifact of file.artifacts)
                if (!isUpgrade || !isSkipped(platform, artifact)) install(platform, build, own, artifact, file.path)
    }
}

/** Commits an update set, each once: whatever is in it is written, but for what the administrator said to skip. */
export function commitUpdateSet(platform: Platform, build: Build, skipped: ReadonlySet<string>): void {
    const own = idsOf(build)
    for (const { path, artifacts } of build.files.filter((file) => !skipped.has(file.path))) {
        for (const artifact of artifacts) install(platform, build, own, artifact, path)
        platform.customerUpdates.forget(path)
    }
}

export function hashOf(text: string): string {
    return createHash('sha256').update(text).digest('hex')
}

function idsOf({ files }: Build): Set<string> {
    return new Set(files.flatMap(({ artifacts }) => artifacts.map(sysIdOf)))
}

/** `unload` is for the first install only; `author_elective_update` is for who says so. */
function reachesUpgrade({ properties }: Platform, { path }: BuildFile): boolean {
    if (path.startsWith('unload/')) return false
    return !path.startsWith('author_elective_update/') || properties.isOn('com.glide.apps.include_my_deletes')
}

/** What the customer has changed or deleted stays as it is, and is noted (an instance does so in
 * `sys_upgrade_history_log`). */
function isSkipped({ customerUpdates, log }: Platform, artifact: Artifact): boolean {
    if (artifact.action !== 'write') return false
    const name = updateName(artifact.table, artifact.row)
    if (!customerUpdates.of(name)) return false
    log.write('warn', 'global', `Skipped: ${name} has a customer update`)
    return true
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
