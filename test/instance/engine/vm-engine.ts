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
        const evaluate = (name: string, source: string): string | undefined => this.evaluate(context, name, source)
        const prelude = boot(context, bare(host), bare(load), bare(evaluate))
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

    /** Runs a script include; the text of what is wrong with it if it cannot be compiled. */
    private evaluate(context: vm.Context, name: string, source: string): string | undefined {
        let compiled: vm.Script
        try {
            compiled = compileScript(name, source)
        } catch (error) {
            return (error as Error).message
        }
        compiled.runInContext(context)
        return undefined
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

function boot(context: vm.Context, ...crossings: object[]): Prelude {
    let prelude: Prelude = {}
    for (const { name, source } of preludeFiles()) {
        const part = compilePrelude(name, source).runInContext(context) as (...values: unknown[]) => Prelude
        prelude = name.endsWith('/boot.js') ? part(...crossings) : (part(prelude), prelude)
    }
    return prelude
}

/** A host function that leads nowhere: no prototype, so no constructor to climb. */
function bare<T extends object>(made: T): T {
    return Object.freeze(Object.setPrototypeOf(made, null) as T)
}
