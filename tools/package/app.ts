import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { type Element, parseXml } from '../../test/instance/artifacts/xml'

/** One file of a built app: where it stands (`update/sys_script_….xml`) and what it holds. */
export interface Document {
    folder: string
    name: string
    root: Element
}

/** The application that a build is of, from its `sys_app`. */
export interface Application {
    id: string
    scope: string
    name: string
    version: string
}

/** Records of the build, in the order in which they are installed. `dictionary` holds the same tables once more. */
export const FOLDERS = ['scope', 'update', 'author_elective_update', 'unload']

/** The files of `dist/app`: path below it, with slashes, and text. Throws on what it has no place for. */
export function readFiles(directory: string): Map<string, string> {
    if (!existsSync(join(directory, 'scope'))) throw new Error(`There is no built app in ${directory}`)
    const files = new Map<string, string>()
    for (const folder of readdirSync(directory).sort()) {
        if (folder !== 'dictionary' && !FOLDERS.includes(folder))
            throw new Error(`${directory}: no place for '${folder}'`)
        for (const file of readdirSync(join(directory, folder)).sort()) {
            if (!file.endsWith('.xml')) throw new Error(`${directory}/${folder}: no place for '${file}'`)
            files.set(`${folder}/${file}`, readFileSync(join(directory, folder, file), 'utf8'))
        }
    }
    return files
}

/** The documents in the files of a build, in the order in which they are installed. */
export function documentsOf(files: ReadonlyMap<string, string>): Document[] {
    return [...FOLDERS, 'dictionary'].flatMap((folder) =>
        [...files]
            .filter(([path]) => path.startsWith(`${folder}/`))
            .map(([path, text]) => ({ folder, name: posix.basename(path, '.xml'), root: parseXml(text) })),
    )
}

/** The application of a build. Throws where there is not exactly one. */
export function applicationOf(documents: Document[]): Application {
    const [app, ...others] = documents.flatMap(({ root }) => recordsOf(root)).filter(({ name }) => name === 'sys_app')
    if (!app || others.length > 0) throw new Error('A package is of exactly one sys_app')
    const field = (name: string): string => fieldOf(app, name)
    return { id: field('sys_id'), scope: field('scope'), name: field('name'), version: field('version') }
}

/** The records in an element: itself, or those that it contains (a choice set, a list, a form section). */
export function recordsOf(root: Element): Element[] {
    const inner = root.children.filter((child) => 'action' in child.attributes || child.children.length > 0)
    return inner.length > 0 ? inner.flatMap(recordsOf) : 'action' in root.attributes ? [root] : []
}

/** The text of a record's column, empty where it has none. */
export function fieldOf(record: Element, column: string): string {
    return record.children.find(({ name }) => name === column)?.text ?? ''
}
