import { posix } from 'node:path'
import { type OutputChunk, type Plugin, rollup } from 'rollup'
import { resolveModule } from '../../test/instance/engine/modules'
import { KINGSTON } from './kingston'
import { checkEs5, lower, type Required } from './lower'

export interface ScriptInclude {
    name: string
    script: string
}

/** Bundles server modules (by path, as `sys_module` has them) into script includes at ES5 level: one for each module
 * that a place requires, one for each folder of the modules behind them; nothing that nobody uses. `nameOf` tells which
 * script include stands for a required module. Throws on a module that it cannot place. */
export async function bundle(
    scope: string,
    modules: ReadonlyMap<string, string>,
    required: Required[],
): Promise<{ includes: ScriptInclude[]; nameOf: (path: string) => string }> {
    const entries = new Map<string, Set<string>>()
    for (const { path, names } of required) {
        if (!modules.has(path)) throw new Error(`Cannot place '${path}': the build has no such module`)
        entries.set(path, new Set([...(entries.get(path) ?? []), ...names]))
    }
    const root = commonFolder([...modules.keys()].filter((path) => /\.[jt]s$/.test(path)))
    const nameOf = (path: string): string => {
        const relative = posix.relative(root, path)
        return pascal(entries.has(path) || !relative.includes('/') ? relative : (relative.split('/')[0] as string))
    }
    if (entries.size === 0) return { includes: [], nameOf }
    const bundled = await rollup({
        input: Object.fromEntries([...entries.keys()].sort().map((path) => [nameOf(path), ENTRY + path])),
        plugins: [entryPoints(entries), modulesOf(scope, modules), glideGlobals()],
        onLog: (_level, log) => {
            throw new Error(`Cannot place the modules: ${log.message}`)
        },
    })
    const { output } = await bundled.generate({
        format: 'cjs',
        strict: false,
        esModule: false,
        freeze: false,
        externalLiveBindings: false,
        minifyInternalExports: false,
        hoistTransitiveImports: false,
        entryFileNames: '[name].js',
        chunkFileNames: '[name].js',
        manualChunks: (id) => nameOf(id.replace(ENTRY, '')),
    })
    await bundled.close()
    const chunks = output.filter((file) => file.type === 'chunk')
    refuseCycles(chunks)
    return { includes: chunks.map(toScriptInclude).sort((a, b) => (a.name < b.name ? -1 : 1)), nameOf }
}

const ENTRY = '\0required:'

/** What places require of a module is all that anybody may see of it: the rest is left out if the module itself does
 * not use it. */
function entryPoints(entries: ReadonlyMap<string, ReadonlySet<string>>): Plugin {
    return {
        name: 'entry-points',
        resolveId: (id) => (id.startsWith(ENTRY) ? id : null),
        load(id) {
            if (!id.startsWith(ENTRY)) return null
            const path = id.slice(ENTRY.length)
            return `export { ${[...(entries.get(path) ?? [])].sort().join(', ')} } from ${JSON.stringify(path)}`
        },
    }
}

function modulesOf(scope: string, modules: ReadonlyMap<string, string>): Plugin {
    const source = (path: string): string | undefined => modules.get(path)
    return {
        name: 'modules',
        resolveId(specifier, importer) {
            if (specifier.startsWith('@servicenow/glide')) return { id: specifier, external: true }
            const from = importer === undefined || importer.startsWith(ENTRY) ? '' : importer
            return resolveModule(scope, from, specifier, source)
        },
        load: (id) => {
            const text = source(id)
            return text !== undefined && id.endsWith('.json') ? `export default ${text}` : text
        },
    }
}

/** Glide is global in script includes: its imports go, the names stay. What a path below it gives has its last part as
 * namespace there: `@servicenow/glide/sn_ws_err`. */
function glideGlobals(): Plugin {
    return {
        name: 'glide-globals',
        transform(code, id) {
            let text = code
            for (const node of this.parse(code).body.reverse()) {
                const [, namespace] = (node.type === 'ImportDeclaration' && GLIDE.exec(String(node.source.value))) || []
                if (node.type !== 'ImportDeclaration' || namespace === undefined) continue
                const names = node.specifiers.map((part) => {
                    if (part.type !== 'ImportSpecifier' || !('name' in part.imported))
                        throw new Error(
                            `Cannot place '${id}': it imports more than names of ${String(node.source.value)}`,
                        )
                    return {
                        global: [...(namespace ? [namespace] : []), part.imported.name].join('.'),
                        local: part.local.name,
                    }
                })
                const renamed = names.filter(({ global, local }) => global !== local)
                const { start, end } = node as unknown as { start: number; end: number }
                const kept = renamed.map(({ global, local }) => `const ${local} = ${global};`).join(' ')
                text = text.slice(0, start) + kept + text.slice(end)
            }
            return { code: text, map: null }
        },
    }
}

const GLIDE = /^@servicenow\/glide(?:\/(?=.))?(.*)$/

/** Script includes are loaded when first named: two that need each other while loading would find half of it. */
function refuseCycles(chunks: OutputChunk[]): void {
    const imports = new Map(chunks.map(({ fileName, imports }) => [fileName, imports]))
    const visit = (name: string, path: string[]): void => {
        if (path.includes(name)) throw new Error(`Cannot place the modules: ${[...path, name].join(' needs ')}`)
        for (const next of imports.get(name) ?? []) visit(next, [...path, name])
    }
    for (const { fileName } of chunks) visit(fileName, [])
}

function toScriptInclude({ name, code }: OutputChunk): ScriptInclude {
    if (name in globalThis || name in KINGSTON.apis)
        throw new Error(
            `Cannot place the modules: a script include '${name}' would take the place of what has that name`,
        )
    const body = lower(code, `script include ${name}`, (file) => posix.basename(file, '.js'))
    const script = `var ${name} = (function () {\n    var exports = {};\n${indented(body)}\n    return exports;\n})();\n`
    checkEs5(script, `script include ${name}`)
    return { name, script }
}

/** Lines of template literals have been lowered to escapes: no text is touched by this. */
function indented(code: string): string {
    return code.replace(/^(?=.)/gm, '    ')
}

function commonFolder(paths: string[]): string {
    const [first = '', ...rest] = paths.map((path) => posix.dirname(path))
    let folder = first
    while (rest.some((other) => other !== folder && !other.startsWith(`${folder}/`))) folder = posix.dirname(folder)
    return folder
}

/** `rest/retry-tickets.ts` → `RestRetryTickets`. */
function pascal(path: string): string {
    return path
        .replace(/\.[jt]s$/, '')
        .split(/[^A-Za-z0-9]+/)
        .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
        .join('')
}
