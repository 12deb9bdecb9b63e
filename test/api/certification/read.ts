import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { XMLParser } from 'fast-xml-parser'
import type { BuiltRecord } from '../support/built'
import { BUILT_APP } from '../support/running'

const parser = new XMLParser({ ignoreAttributes: false, parseTagValue: false, trimValues: false })

/** All records of `dist/app`, those within others too. A reference that comes with a name has that name as its value in
 * `<column>.name`. */
export function allRecords(): BuiltRecord[] {
    return ['scope', 'update', 'unload', 'author_elective_update'].flatMap((folder) =>
        readdirSync(join(BUILT_APP, folder)).flatMap((name) => {
            const file = join(folder, name)
            return within(parser.parse(readFileSync(join(BUILT_APP, file), 'utf8')), '', file)
        }),
    )
}

function within(value: unknown, table: string, file: string): BuiltRecord[] {
    if (Array.isArray(value)) return value.flatMap((one) => within(one, table, file))
    if (typeof value !== 'object' || value === null) return []
    const inner = Object.entries(value).flatMap(([name, child]) => within(child, name, file))
    return 'sys_id' in value ? [{ table, file, values: columnsOf(value) }, ...inner] : inner
}

function columnsOf(row: object): Record<string, string> {
    const columns = Object.entries(row).flatMap(([column, value]: [string, unknown]): [string, string][] => {
        if (typeof value === 'string') return column.startsWith('@') ? [] : [[column, value]]
        if (typeof value !== 'object' || value === null || Array.isArray(value) || 'sys_id' in value) return []
        const { '#text': text = '', '@_name': name } = value as Record<string, string>
        return name === undefined ? [[column, text]] : [[column, text], [`${column}.name`, name]] // prettier-ignore
    })
    return Object.fromEntries(columns)
}
