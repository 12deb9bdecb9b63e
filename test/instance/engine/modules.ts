import { posix } from 'node:path'
import type { ModuleSource } from './engine'

/** The path of the module that `specifier` means in `from` (docs/stand-in.md 80). A scope requires only its own. */
export function resolveModule(scope: string, from: string, specifier: string, source: ModuleSource): string {
    const isRelative = specifier.startsWith('./') || specifier.startsWith('../')
    if (isRelative && from === '')
        throw new Error(`A script cannot require '${specifier}': only a module has relatives`)
    const path = isRelative ? posix.join(posix.dirname(from), specifier) : specifier
    if (!path.startsWith(`${scope}/`))
        throw new Error(`Module '${specifier}' is not in the stand-in for scope ${scope}`)
    const found = [path, `${path}.ts`, `${path}.js`, `${path}/index.ts`, `${path}/index.js`].find(
        (name) => source(name) !== undefined,
    )
    if (found === undefined) throw new Error(`Module '${specifier}' not found`)
    return found
}
