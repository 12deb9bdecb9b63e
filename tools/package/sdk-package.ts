import { strToU8, type Zippable, zipSync } from 'fflate'

/** The zip that `now-sdk pack --skip-package-inventory` makes of the files of a build and `now-sdk install` sends, with
 * entries in order and dated by `date` (milliseconds). */
export function sdkPackage(files: ReadonlyMap<string, string>, date: number): Uint8Array {
    const entries: Zippable = {}
    for (const [path, text] of files) entries[`/${path}`] = [strToU8(text), { mtime: zipTime(date) }]
    return zipSync(entries, { level: 9 })
}

/** Zip entries have local time: the parts of UTC, whatever the zone of the machine. */
function zipTime(date: number): Date {
    const utc = new Date(date)
    return new Date(utc.getTime() + utc.getTimezoneOffset() * 60000)
}
