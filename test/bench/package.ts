import { readFiles } from '../../tools/package/app'
import { packageFiles } from '../../tools/package/write'
import { readBuild } from '../instance/artifacts/build'

export interface PackageCost {
    records: number
    /** Characters of the files of the build. */
    unpacked: number
    /** Bytes of what an administrator installs, by file. */
    packed: Record<string, number>
}

export async function measurePackage(app: string): Promise<PackageCost> {
    const unpacked = [...readFiles(app).values()].reduce((sum, text) => sum + text.length, 0)
    const files = Object.entries(await packageFiles(app, Date.UTC(2000, 0)))
    return {
        records: readBuild(app).files.reduce((sum, { artifacts }) => sum + artifacts.length, 0),
        unpacked,
        packed: Object.fromEntries(files.map(([name, content]) => [name, content.length])),
    }
}
