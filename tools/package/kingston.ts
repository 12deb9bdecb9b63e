import { readFileSync } from 'node:fs'
import type { Element } from '../../test/instance/artifacts/xml'

/** What a record of a later release has and Kingston has not. */
interface Newer {
    why: string
    /** The values that say no more than what Kingston does anyway; without them, any value may go. */
    values?: string[]
}

interface Table {
    /** Keys of `sources`. */
    sources: string[]
    /** Their names, with spaces between. */
    columns: string
    /** Columns that hold server script. */
    scripts?: string[]
    /** Columns that go. */
    newer?: Record<string, Newer>
    /** Columns that get another value, whatever they hold. */
    rewritten?: Record<string, { value: string; why: string }>
}

export interface Kingston {
    sources: Record<string, { what: string; where: string; release: string }>
    /** What every record of an application may have (`sys_metadata`). */
    everywhere: string
    tables: Record<string, Table>
    /** Tables that go as a whole, and what is in their place. */
    newerTables: Record<string, string>
    /** Global names that scripts have, and what can be called on what they are. */
    apis: Record<string, { sources: string[]; methods?: string; why?: string }>
    /** Names of what the platform hands to scripts, with spaces between. */
    variables: string
    /** Addresses and expressions of pages. */
    newerOnPages: { pattern: string; why: string }
}

/** What Kingston has, with the sources: `kingston.json`. */
export const KINGSTON = JSON.parse(readFileSync(new URL('./kingston.json', import.meta.url), 'utf8')) as Kingston

/** The record as Kingston can have it; undefined if nothing of it is left. Throws on a table, a column or a value that
 * the list does not know. `own` are the application's own tables. */
export function asKingston(record: Element, own: ReadonlySet<string>): Element | undefined {
    const { name } = record
    if (own.has(name)) return record
    if (name in KINGSTON.newerTables) return undefined
    const table = KINGSTON.tables[name]
    if (!table) throw new Error(`Table '${name}' is not in the list of what Kingston has (tools/package/kingston.json)`)
    const children = record.children.flatMap((child) => {
        const rewritten = table.rewritten?.[child.name]
        if (rewritten) return [{ ...child, text: rewritten.value }]
        const newer = table.newer?.[child.name]
        if (!newer) {
            if (`${KINGSTON.everywhere} ${table.columns}`.split(' ').includes(child.name)) return [child]
            throw new Error(`Column '${child.name}' of '${name}' is not in the list of what Kingston has (tools/package/kingston.json)`) // prettier-ignore
        }
        if (newer.values && !newer.values.includes(child.text))
            throw new Error(`Column '${child.name}' of '${name}' is '${child.text}': Kingston cannot have that`)
        return []
    })
    return { ...record, children }
}

/** Whether a column holds server script that has to be ES5. */
export function isScript(table: string, column: string): boolean {
    return KINGSTON.tables[table]?.scripts?.includes(column) ?? false
}
