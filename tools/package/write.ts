import { applicationOf, documentsOf, readFiles } from './app'
import { forOlderReleases } from './older'
import { sdkPackage } from './sdk-package'
import { steady } from './steady'
import { updateSet } from './update-set'

/** The files of a package by name: the zip for the SDK's install and the update set for older releases. `date`
 * (milliseconds) is the only time in them. Throws, saying why, on a build that cannot be packaged. */
export async function packageFiles(directory: string, date: number): Promise<Record<string, Uint8Array>> {
    const files = steady(readFiles(directory), date)
    const documents = documentsOf(files)
    const app = applicationOf(documents)
    const name = `${app.scope}-${app.version}`
    return {
        [`${name}.zip`]: sdkPackage(files, date),
        [`${name}-update-set.xml`]: Buffer.from(updateSet(app, await forOlderReleases(app, documents), date)),
    }
}
