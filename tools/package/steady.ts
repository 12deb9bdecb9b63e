import { createHash } from 'node:crypto'

/** The files of a build without what the SDK makes up anew each time it builds: the same source gives the same text.
 * `date` (milliseconds) is when the build is said to have been made. */
export function steady(files: ReadonlyMap<string, string>, date: number): Map<string, string> {
    const own = new Set([...files.values()].flatMap((text) => [...text.matchAll(SYS_ID)].map(([, id]) => id)))
    return new Map([...files].map(([path, text]) => [path, billOfMaterials(references(text, own), date)]))
}

const SYS_ID = /<sys_id>([0-9a-f]{32})<\/sys_id>/g

/** A reference by name to a record that is not of the build (the table that is extended) has a random UUID beside the
 * name, which no record has. A sys_id of the platform is let be: it has not the form of one. */
const BY_NAME = /(<(\w+)(?=[^>]* name="([^"]+)")[^>]*>)([0-9a-f]{12}4[0-9a-f]{3}[89ab][0-9a-f]{15})(?=<\/\2>)/g

function references(text: string, own: ReadonlySet<string | undefined>): string {
    return text.replace(BY_NAME, (found: string, tag: string, column: string, name: string, id: string) =>
        own.has(id) ? found : `${tag}${digest(`${column} ${name}`).slice(0, 32)}`,
    )
}

const SERIAL = /("serialNumber": "urn:uuid:)[0-9a-f-]*/

function billOfMaterials(text: string, date: number): string {
    if (!text.includes('"bomFormat": "CycloneDX"')) return text
    const timed = text.replace(/("timestamp": ")[^"]*/, `$1${new Date(date).toISOString()}`)
    const serial = digest(timed.replace(SERIAL, ''))
    const uuid = `${serial.slice(0, 8)}-${serial.slice(8, 12)}-5${serial.slice(13, 16)}-8${serial.slice(17, 20)}-${serial.slice(20, 32)}`
    return timed.replace(SERIAL, `$1${uuid}`)
}

function digest(text: string): string {
    return createHash('sha256').update(text).digest('hex')
}
