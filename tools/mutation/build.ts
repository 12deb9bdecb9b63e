import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compiled, type Mutant } from './mutants'

export const BUILD = 'dist/app'

/** A record of the build that holds a module of the app. */
interface ModuleRecord {
    /** Where it stands, below the build. */
    file: string
    text: string
    /** The module's path as scripts require it. */
    path: string
    content: string
}

const CONTENT = /<content><!\[CDATA\[([\s\S]*?)\]\]><\/content>/
const PATH = /<path>([^<]*?\/(src\/server\/[^<]*\.ts))<\/path>/

/** The build's modules by their source file, those of `sources`. Throws where one is not what its source compiles to. */
export function modules(sources: string[]): Map<string, ModuleRecord> {
    const found = new Map<string, ModuleRecord>()
    for (const name of readdirSync(join(BUILD, 'update'))) {
        if (!name.startsWith('sys_module_')) continue
        const file = join('update', name)
        const text = readFileSync(join(BUILD, file), 'utf8')
        const [, path, source] = PATH.exec(text) ?? []
        const content = CONTENT.exec(text)?.[1]
        if (path === undefined || content === undefined || source === undefined || !sources.includes(source)) continue
        if (content.trim() !== compiled(readFileSync(source, 'utf8')).trim()) {
            throw new Error(`${join(BUILD, file)} is not what ${source} compiles to: run 'npm run build'`)
        }
        found.set(source, { file, text, path, content })
    }
    return found
}

/** A copy of the build, of which one module at a time is mutated. */
export class MutatedBuild {
    constructor(
        readonly folder: string,
        private readonly known: Map<string, ModuleRecord>,
    ) {
        rmSync(folder, { recursive: true, force: true })
        cpSync(BUILD, folder, { recursive: true })
    }

    /** The module without the mutant. */
    moduleOf(mutant: Mutant): string {
        return (this.known.get(mutant.file) as ModuleRecord).content
    }

    /** Has `use` run while the mutant is in the copy. */
    async with<T>(mutant: Mutant, module: string, use: () => Promise<T>): Promise<T> {
        const { file, text, content } = this.known.get(mutant.file) as ModuleRecord
        writeFileSync(
            join(this.folder, file),
            text.replace(content, () => module),
        )
        try {
            return await use()
        } finally {
            writeFileSync(join(this.folder, file), text)
        }
    }
}
