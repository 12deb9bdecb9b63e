// npm run package: builds the app and writes what an administrator installs into dist/package.
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from './build'
import { keepRelease } from './package/release'
import { makePackage } from './package/write'

const APP = 'dist/app'
const TARGET = 'dist/package'

const { values: options } = parseArgs({
    options: {
        'no-build': { type: 'boolean', default: false },
        /** Keeps this version in `releases`, for the upgrades of later ones. */
        release: { type: 'boolean', default: false },
    },
})

/** When the commit was made, the only time in a package: the same commit gives the same bytes. */
function dateOfCommit(): number {
    const { SOURCE_DATE_EPOCH: epoch } = process.env
    return 1000 * Number(epoch ?? execFileSync('git', ['log', '-1', '--format=%ct'], { encoding: 'utf8' }))
}

async function main(): Promise<void> {
    if (!options['no-build']) build()
    const { files, release } = await makePackage(APP, dateOfCommit())
    rmSync(TARGET, { recursive: true, force: true })
    mkdirSync(TARGET, { recursive: true })
    for (const [file, content] of Object.entries(files)) {
        writeFileSync(join(TARGET, file), content)
        console.log(join(TARGET, file))
    }
    if (options.release) keepRelease(release)
}

main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
})
