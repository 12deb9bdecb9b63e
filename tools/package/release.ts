import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import { sdkPackage } from './sdk-package'

/** What a version was released as: from its files and its date the zip follows (`sdkPackage`), byte for byte. */
export interface Release {
    version: string
    /** Milliseconds: when its commit was made. */
    date: number
    /** The files of the zip, by path. */
    files: Map<string, string>
    updateSet: string
}

const FOLDER = fileURLToPath(new URL('../../releases/', import.meta.url))
const SUMS = `${FOLDER}SHA256SUMS`
const SUFFIX = '.json.br'

/** The versions that are kept in `releases`. */
export function releasedVersions(): string[] {
    return readdirSync(FOLDER).flatMap((name) => (name.endsWith(SUFFIX) ? [name.slice(0, -SUFFIX.length)] : []))
}

/** A version as it was released. Throws where what is kept is not what SHA256SUMS says. */
export function readRelease(version: string): Release {
    const text = brotliDecompressSync(readFileSync(`${FOLDER}${version}${SUFFIX}`)).toString('utf8')
    const { date, files, updateSet } = JSON.parse(text) as { date: number; files: object; updateSet: string }
    const release = { version, date, files: new Map(Object.entries(files)), updateSet }
    const sums = readFileSync(SUMS, 'utf8')
    for (const line of sumsOf(release)) if (!sums.includes(line)) throw new Error(`${SUMS} has not: ${line}`)
    return release
}

/** Keeps a version. One that is kept already stays as it is: what was released does not change. */
export function keepRelease(release: Release): void {
    const { version, date, files, updateSet } = release
    const path = `${FOLDER}${version}${SUFFIX}`
    if (existsSync(path))
        throw new Error(`${path} is there already: give the new version another number (package.json)`)
    const text = Buffer.from(JSON.stringify({ date, files: Object.fromEntries(files), updateSet }))
    // The update set says what the files say once more: with the largest window it costs next to nothing.
    const params = { [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS }
    writeFileSync(path, brotliCompressSync(text, { params }))
    const before = existsSync(SUMS) ? readFileSync(SUMS, 'utf8') : ''
    writeFileSync(SUMS, `${before}${sumsOf(release).join('\n')}\n`)
}

function sumsOf({ version, date, files, updateSet }: Release): string[] {
    const sum = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex')
    return [`${sum(sdkPackage(files, date))}  ${version}.zip`, `${sum(updateSet)}  ${version}-update-set.xml`]
}
