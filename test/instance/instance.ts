import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Build, readBuild } from './artifacts/build'
import { declareTables } from './artifacts/declare'
import { commitUpdateSet, hashOf, installPackage } from './artifacts/install'
import { collisions, preview } from './artifacts/preview'
import { declareBase, installBase } from './base/base'
import { Database } from './database/database'
import { createSchema } from './database/schema'
import type { EngineName } from './engine/engine'
import { runSuite } from './test-framework/suite'
import { scan } from './instance-scan/scan'
import { assemble } from './platform/assemble'
import { Installed } from './platform/installed'
import type { Platform } from './platform/platform'
import { runRest } from './platform/rest'
import { scriptRunner } from './platform/script-runner'
import { TableRecords } from './platform/table-records'
import type { Instance } from './types'

/** sys_id of the stock administrator, whose password is `admin`. */
const ADMIN = '6816f79cc0a8016401c5a33be04be441'

type Resolution = 'skip' | 'accept'

export interface InstanceOptions {
    /** Built applications: directories (`dist/app`) or update sets (`….xml`). The first is the one under test. */
    apps: string[]
    /** Keeps the database in this directory; without it the instance is gone at `close()`. */
    dataDir?: string
    /** System properties that the instance has before applications are installed. */
    properties?: Record<string, string>
    /** What runs scripts: node:vm, unless said otherwise. */
    engine?: EngineName
    /** What the administrator does with updates of an update set that are older than the customer's: *Skip remote update*
     * or *Accept remote update*. Not said, they keep the set from being committed. */
    collisions?: Resolution
}

/** A fresh instance with applications installed, or a kept one brought up to date. */
export function createInstance({
    apps,
    dataDir,
    properties,
    engine,
    collisions: resolution,
}: InstanceOptions): Instance {
    if (dataDir) mkdirSync(dataDir, { recursive: true })
    const database = new Database(dataDir ? join(dataDir, 'instance.db') : ':memory:')
    return toInstance(createPlatform(apps, database, properties, engine, resolution))
}

/** The parts of an instance; only the stand-in's own tests look at them. */
export function createPlatform(
    apps: string[],
    database: Database,
    properties: Record<string, string> = {},
    engine: EngineName = 'vm',
    resolution?: Resolution,
): Platform {
    const builds = apps.map(readBuild)
    const platform = assemble(database, engine)
    const { dictionary, store, secrets } = platform
    const installed = new Installed(database)
    declareBase(dictionary)
    for (const build of builds)
        declareTables(dictionary, build, properties['stand_in.child_unique_index.refused'] === 'true')
    createSchema(database, dictionary)
    database.inOne(() => {
        if (installed.isFresh) {
            installBase(store, dictionary)
            store.update('sys_user', ADMIN, { user_password: secrets.protect('password', 'admin') })
        }
        for (const [name, value] of Object.entries(properties)) platform.properties.set(name, value)
        const due = builds.filter(({ updateSet, files }) => {
            const text = files.map((file) => `${file.path}\n${file.text}`).join('\n')
            return updateSet === undefined || !installed.note(`update set ${updateSet}`, hashOf(text))
        })
        const previewed = due.map((build) => ({ build, skipped: previewedUpdates(platform, build, resolution) }))
        for (const { build, skipped } of previewed)
            if (build.updateSet === undefined)
                installPackage(platform, build, (path, hash) => installed.note(path, hash))
            else commitUpdateSet(platform, build, skipped)
        platform.jobs.schedule()
    })
    return platform
}

/** The names of the updates that the administrator skips. An update set is not committed while its preview has problems
 * (docs/stand-in.md 152, 174). */
function previewedUpdates(platform: Platform, build: Build, resolution: Resolution | undefined): Set<string> {
    if (build.updateSet === undefined) return new Set()
    const older = collisions(platform, build).map(({ path }) => path)
    const unresolved = resolution === undefined ? older : []
    const problems = [
        ...preview(platform, build),
        ...unresolved.map((path) => `${path}: Found a local update that is newer than this one`),
    ]
    if (problems.length > 0) throw new Error(`The preview of the update set has problems:\n${problems.join('\n')}`)
    return new Set(resolution === 'skip' ? older : [])
}

export function toInstance(platform: Platform): Instance {
    const { store, users, properties, clock, levers, secrets, dictionary, translations, choices } = platform
    const instance: Instance = {
        store,
        records: new TableRecords(platform),
        texts: {
            language: (user) => translations.language(user),
            languages: () => translations.languages(),
            label: (table, column, language) => translations.label(table, column, language),
            choices: (table, column, language) => choices.list(table, column, language),
        },
        formActions: {
            of: (record, user) => platform.uiActions.ofForm(record, user),
            run: (action, record, user) => platform.uiActions.run(action, record, user),
        },
        scripts: (scopeId, user) => scriptRunner(platform, scopeId, user),
        rest: (call) => runRest(platform, call),
        passesAcl: (acl, user, record) => platform.accessControls.passes(acl, user, record),
        runSuite: (name, user, send) => runSuite({ platform, instance, send }, name, user),
        scan: (user) => scan(platform, user),
        runJob: (name) => platform.jobs.run(name),
        runDueJobs: () => {
            platform.jobs.runDue()
        },
        settle: () => platform.asyncRules.settle(),
        mails: (event) => platform.mails.of(event),
        user: (userName) => users.byName(userName),
        protect: (table, column, plain) => secrets.protect(dictionary.column(table, column).type, plain),
        matchesSecret: (table, column, stored, plain) =>
            secrets.matches(dictionary.column(table, column).type, stored, plain),
        secret: (table, sysId, column) => secrets.reveal(store.get(table, sysId)?.[column] ?? ''),
        property: (name) => properties.get(name),
        setProperty: (name, value) => {
            properties.set(name, value)
        },
        now: () => clock.now(),
        setClock: (milliseconds) => {
            clock.set(milliseconds)
        },
        fault: ({ operation, scope, mode }) => {
            levers.arm({ operation, scope, mode, kind: 'fault' })
        },
        interleave: ({ operation, scope, other }) => {
            levers.arm({ operation, scope, other, kind: 'race' })
        },
        log: () => platform.log.entries(),
        close: () => {
            platform.database.close()
        },
    }
    return instance
}
