import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { applicationOf, documentsOf, readFiles } from '../../../tools/package/app'
import { forOlderReleases } from '../../../tools/package/older'
import { updateSet } from '../../../tools/package/update-set'
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

/** What to install of the app, or of another build of the tests. */
export async function packageUnderTest(project: string, build?: string, kind = PACKAGE): Promise<string> {
    if (kind === 'sdk') return build ?? join(project, 'dist/app')
    return build === undefined ? packaged(project) : updateSetOf(build)
}

async function updateSetOf(build: string): Promise<string> {
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
