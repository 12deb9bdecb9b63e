import { posix } from 'node:path'
import { applicationOf, documentsOf, readFiles } from './app'
import { forOlderReleases } from './older'
import { type Release, readRelease, releasedVersions } from './release'
import { sdkPackage } from './sdk-package'
import { steady } from './steady'
import { updateSet } from './update-set'
import { forUpgrade } from './upgrade'

export interface Package {
    /** By name: the zip for the SDK's install, the update set for older releases, and the one that upgrades. */
    files: Record<string, Uint8Array>
    /** The same, to be kept as a release. */
    release: Release
}

/** What an administrator installs, from a build. `date` (milliseconds) is the only time in it. Throws, saying why, on a
 * build that cannot be packaged. */
export async function makePackage(directory: string, date: number): Promise<Package> {
    const files = steady(readFiles(directory), date)
    const documents = documentsOf(files)
    const app = applicationOf(documents)
    const older = await forOlderReleases(app, documents)
    const whole = updateSet(app, older, date)
    const upgrading = forUpgrade(older, knownBefore(app.version))
    const name = `${app.scope}-${app.version}`
    return {
        files: {
            [`${name}.zip`]: sdkPackage(files, date),
            [`${name}-update-set.xml`]: Buffer.from(whole),
            [`${name}-upgrade-set.xml`]: Buffer.from(updateSet(app, upgrading, date, ', upgrade')),
        },
        release: { version: app.version, date, files, updateSet: whole },
    }
}

/** The files of a package by name. */
export async function packageFiles(directory: string, date: number): Promise<Record<string, Uint8Array>> {
    return (await makePackage(directory, date)).files
}

/** The names of the documents of all other versions that were released. */
function knownBefore(version: string): Set<string> {
    const paths = releasedVersions().flatMap((other) => (other === version ? [] : [...readRelease(other).files.keys()]))
    return new Set(paths.map((path) => posix.basename(path, '.xml')))
}
