import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { XMLParser } from 'fast-xml-parser'
import { BUILT_APP } from './running'

/** A record of the build, its columns as text. */
export interface BuiltRecord {
    table: string
    /** Where it stands, below `dist/app`. */
    file: string
    values: Record<string, string>
}

const parser = new XMLParser({ ignoreAttributes: true, parseTagValue: false, trimValues: false })

/** All records of `dist/app` that stand in files of their own. */
export function builtRecords(): BuiltRecord[] {
    return ['scope', 'update', 'unload'].flatMap((folder) =>
        readdirSync(join(BUILT_APP, folder)).flatMap((name) => read(join(folder, name))),
    )
}

function read(file: string): BuiltRecord[] {
    const document = parser.parse(readFileSync(join(BUILT_APP, file), 'utf8')) as { record_update?: object }
    return Object.entries(document.record_update ?? {})
        .filter((entry): entry is [string, Record<string, string>] => isRecord(entry[1]))
        .map(([table, values]) => ({ table, file, values }))
}

function isRecord(value: unknown): boolean {
    return typeof value === 'object' && value !== null && 'sys_id' in value
}

/** A copy of the build with one text in one of its files replaced by another; `use` gets its folder. */
export async function withEdited(
    file: string,
    [from, to]: [from: string, to: string],
    use: (app: string) => Promise<void>,
): Promise<void> {
    const folder = mkdtempSync(join(tmpdir(), 'edited-app-'))
    try {
        cpSync(BUILT_APP, folder, { recursive: true })
        const text = readFileSync(join(folder, file), 'utf8')
        if (text.split(from).length !== 2) throw new Error(`${file} does not have '${from}' once`)
        writeFileSync(join(folder, file), text.replace(from, to))
        await use(folder)
    } finally {
        rmSync(folder, { recursive: true })
    }
}
