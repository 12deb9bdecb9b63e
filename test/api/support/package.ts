import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { EngineName } from '../../instance/engine/engine'

/** Which package of the app the tests install, in the environment: `PACKAGE=update-set` for older releases, else the
 * SDK's. What runs its scripts: `ENGINE=rhino`, else the stand-in's own engine. */
export const PACKAGE = oneOf('PACKAGE', ['sdk', 'update-set'] as const)
export const ENGINE: EngineName = oneOf('ENGINE', ['vm', 'rhino'] as const)

/** The update set that `npm run package` wrote. Throws if it has not run. */
function packaged(project: string): string {
    const folder = join(project, 'dist/package')
    const file = existsSync(folder) && readdirSync(folder).find((name) => name.endsWith('-update-set.xml'))
    if (!file) throw new Error(`There is no update set in ${folder}: run 'npm run package'`)
    return join(folder, file)
}

/** The build under test: `APP=<folder>` for another one than this project's. */
export function builtApp(project: string): string {
    return process.env.APP ?? join(project, 'dist/app')
}

/** What to install of the app, or of another build of the tests. */
export async function packageUnderTest(project: string, build?: string, kind = PACKAGE): Promise<string> {
    if (kind === 'sdk') return build ?? builtApp(project)
    return build === undefined ? packaged(project) : updateSetOf(build)
}

async function updateSetOf(build: string): Promise<string> {
    // Loaded only here: the compiler behind it takes longer to load than all the rest of a test file.
    const { applicationOf, documentsOf, readFiles } = await import('../../../tools/package/app')
    const { forOlderReleases } = await import('../../../tools/package/older')
    const { updateSet } = await import('../../../tools/package/update-set')
    const folder = mkdtempSync(join(tmpdir(), 'update-set-'))
    process.on('exit', () => {
        rmSync(folder, { recursive: true })
    })
    const documents = documentsOf(readFiles(build))
    const app = applicationOf(documents)
    // A probe calls on purpose what is not there.
    const older = await forOlderReleases(app, documents, () => undefined)
    const file = join(folder, `${app.scope}.xml`)
    writeFileSync(file, updateSet(app, older, Date.now()))
    return file
}

function oneOf<const T extends readonly [string, ...string[]]>(variable: string, words: T): T[number] {
    const word = process.env[variable] ?? words[0]
    if (!words.includes(word)) throw new Error(`${variable}=${word}: it is one of ${words.join(', ')}`)
    return word
}
