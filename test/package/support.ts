import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { packageFiles } from '../../tools/package/write'

export const BUILT_APP = fileURLToPath(new URL('../../dist/app', import.meta.url))
/** Any date: what a package knows of time. */
export const DATE = Date.UTC(2026, 0, 31, 12, 30, 10)

const scratch = mkdtempSync(join(tmpdir(), 'package-'))
process.on('exit', () => {
    rmSync(scratch, { recursive: true })
})
let folders = 0

/** A copy of the build; `edit` gets its folder. */
export function tampered(edit: (folder: string) => void): string {
    const folder = join(scratch, String(++folders))
    cpSync(BUILT_APP, folder, { recursive: true })
    edit(folder)
    return folder
}

/** Replaces a text, which must be there, in the one file of a folder whose text holds `mark`. */
export function replaceIn(folder: string, mark: string, from: string | RegExp, to: string): void {
    const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.xml'))
    const found = paths.map((path) => join(folder, path)).filter((path) => readFileSync(path, 'utf8').includes(mark))
    if (found.length !== 1) throw new Error(`'${mark}' is in ${found.length} files`)
    const [path] = found as [string]
    const text = readFileSync(path, 'utf8')
    const edited = text.replace(from, to)
    if (edited === text) throw new Error(`${path} does not have ${String(from)}`)
    writeFileSync(path, edited)
}

/** The update set of a build, written to a file of its own. */
export async function writtenUpdateSet(app = BUILT_APP): Promise<string> {
    const files = await packageFiles(app, DATE)
    const [name, content] = Object.entries(files).find(([file]) => file.endsWith('-update-set.xml')) ?? []
    if (!name || !content) throw new Error('There is no update set in the package')
    const path = join(scratch, name)
    writeFileSync(path, content)
    return path
}
