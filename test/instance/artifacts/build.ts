import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TableDefinition } from '../dictionary/table'
import { type Artifact, readRecords } from './records'
import { readTables } from './tables'
import { readUpdateSet } from './update-set'

export interface BuildFile {
    path: string
    text: string
    artifacts: Artifact[]
    /** When it was last changed where it comes from; only those of update sets say so. */
    updatedOn?: string
}

/** What a built application (`dist/app`) installs. */
export interface Build {
    scopeId: string
    tables: TableDefinition[]
    /** By file, so that a later start can tell what has changed. */
    files: BuildFile[]
    /** An update set: its sys_id. It is previewed and committed; without one, a package is installed. */
    updateSet?: string
}

/** Directories of records, in the order they are installed. */
const RECORDS = ['scope', 'update', 'author_elective_update', 'unload']

/** Reads a built application, a directory or an update set; what it does not know throws (docs/stand-in.md 10, 150). */
export function readBuild(directory: string): Build {
    if (directory.endsWith('.xml')) return readUpdateSet(directory)
    if (!existsSync(join(directory, 'scope')))
        throw new Error(`There is no built app in ${directory}: run 'now-sdk build'`)
    for (const name of readdirSync(directory))
        if (name !== 'dictionary' && !RECORDS.includes(name))
            throw new Error(`${directory}: '${name}' is not in the stand-in`)
    const files = RECORDS.flatMap((name) =>
        documents(directory, name).map(({ path, text }) => ({ path, text, artifacts: readRecords(text, path) })),
    )
    const app = files.flatMap((file) => file.artifacts).find((artifact) => artifact.table === 'sys_app')
    if (app?.action !== 'write') throw new Error(`${directory} has no sys_app`)
    const scopeId = app.row.sys_id as string
    const tables = documents(directory, 'dictionary').flatMap(({ path, text }) => readTables(text, path, scopeId))
    return { scopeId, tables, files }
}

function documents(directory: string, name: string): { path: string; text: string }[] {
    const folder = join(directory, name)
    if (!existsSync(folder)) return []
    return readdirSync(folder)
        .sort()
        .map((file) => {
            if (!file.endsWith('.xml')) throw new Error(`${folder}: '${file}' is not in the stand-in`)
            return { path: `${name}/${file}`, text: readFileSync(join(folder, file), 'utf8') }
        })
}
