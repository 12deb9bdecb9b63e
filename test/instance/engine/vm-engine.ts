import vm from 'node:vm'
import { compileModule, compilePrelude, compileScript } from './compile'
import type { Engine, EngineContext, Host, ModuleSource, Script } from './engine'
import { resolveModule } from './modules'
import { preludeFiles } from './prelude'

type Prelude = object
type Run = (thunk: () => unknown, variables: string) => string

/** The engine on node:vm: a fresh context for every scope of a transaction, sources compiled once (docs/stand-in.md 83). */
export class VmEngine implements Engine {
    constructor(private readonly source: ModuleSource) {}

    open(scope: string, host: Host): EngineContext {
        const context = vm.createContext(vm.constants.DONT_CONTEXTIFY, {
            name: scope,
            codeGeneration: { strings: false, wasm: false },
            microtaskMode: 'afterEvaluate',
        })
        const load = (from: string, specifier: string): unknown => this.load(context, scope, from, specifier)
        const prelude = boot(context, bare(host), bare(load))
        const run = (prelude as { run: Run }).run
        return { run: (script) => this.run(context, run, script) }
    }

    private run(context: vm.Context, run: Run, script: Script): string {
        let compiled: vm.Script
        try {
            compiled = compileScript(script.name, script.source)
        } catch (error) {
            return JSON.stringify({ error: { name: 'SyntaxError', message: (error as Error).message } })
        }
        return run(
            bare((): unknown => compiled.runInContext(context)),
            script.variables,
        )
    }

    /** What `require` gets: an array of path and module function, or the text of what went wrong. */
    private load(context: vm.Context, scope: string, from: string, specifier: string): unknown {
        try {
            const path = resolveModule(scope, from, specifier, this.source)
            const source = this.source(path) as string
            const text = path.endsWith('.json') ? `export default ${source}` : source
            const loaded = compileModule(path, text).runInContext(context) as { path?: string }
            loaded.path = path
            return loaded
        } catch (error) {
            return (error as Error).message
        }
    }
}

function boot(context: vm.Context, host: Host, load: unknown): Prelude {
    let prelude: Prelude = {}
    for (const { name, source } of preludeFiles()) {
        const part = compilePrelude(name, source).runInContext(context) as (...values: unknown[]) => Prelude
        prelude = name.endsWith('/boot.js') ? part(host, load) : (part(prelude), prelude)
    }
    return prelude
}

/** A host function that leads nowhere: no prototype, so no constructor to climb. */
function bare<T extends object>(made: T): T {
    return Object.freeze(Object.setPrototypeOf(made, null) as T)
}
