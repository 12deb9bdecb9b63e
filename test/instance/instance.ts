import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { readBuild } from './artifacts/build'
import { declareTables } from './artifacts/declare'
import { installRecords } from './artifacts/install'
import { preview } from './artifacts/preview'
import { declareBase, installBase } from './base/base'
import { Database } from './database/database'
import { createSchema } from './database/schema'
import type { EngineName } from './engine/engine'
import { assemble } from './platform/assemble'
import { Installed } from './platform/installed'
import type { Platform } from './platform/platform'
import { runRest } from './platform/rest'
import { scriptRunner } from './platform/script-runner'
import { TableRecords } from './platform/table-records'
import type { Instance } from './types'

/** sys_id of the stock administrator, whose password is `admin`. */
const ADMIN = '6816f79cc0a8016401c5a33be04be441'

export interface InstanceOptions {
    /** Built applications: directories (`dist/app`) or update sets (`….xml`). The first is the one under test. */
    apps: string[]
    /** Keeps the database in this directory; without it the instance is gone at `close()`. */
    dataDir?: string
    /** System properties that the instance has before applications are installed. */
    properties?: Record<string, string>
    /** What runs scripts: node:vm, unless said otherwise. */
    engine?: EngineName
}

/** A fresh instance with applications installed, or a kept one brought up to date. */
export function createInstance({ apps, dataDir, properties, engine }: InstanceOptions): Instance {
    if (dataDir) mkdirSync(dataDir, { recursive: true })
    return toInstance(
        createPlatform(apps, new Database(dataDir ? join(dataDir, 'instance.db') : ':memory:'), properties, engine),
    )
}

/** The parts of an instance; only the stand-in's own tests look at them. */
export function createPlatform(
    apps: string[],
    database: Database,
    properties: Record<string, string> = {},
    engine: EngineName = 'vm',
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
        for (const build of builds) if (build.preview) refuseProblems(preview(platform, build))
        for (const build of builds) installRecords(platform, build, (path, hash) => installed.note(path, hash))
        platform.jobs.schedule()
    })
    return platform
}

/** An update set is not committed while its preview has problems (docs/stand-in.md 152). */
function refuseProblems(problems: string[]): void {
    if (problems.length > 0) throw new Error(`The preview of the update set has problems:\n${problems.join('\n')}`)
}

export function toInstance(platform: Platform): Instance {
    const { store, users, properties, clock, levers, secrets, dictionary, translations, choices } = platform
    return {
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
        runJob: (name) => platform.jobs.run(name),
        runDueJobs: () => {
            platform.jobs.runDue()
        },
        settle: () => platform.asyncRules.settle(),
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
}
