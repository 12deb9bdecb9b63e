/** Crosses from a script's world to the host's and back: an operation and JSON in, JSON out. Never throws. */
export type Host = (operation: string, json: string) => string

export interface Script {
    /** Named in stack traces, e.g. `sys_script.<sys_id>.script`. */
    name: string
    source: string
    /** JSON: what the script finds under which name; the prelude makes the objects. */
    variables: string
}

/** One scope's world within one transaction. */
export interface EngineContext {
    /** Runs a script to its end; answers JSON made by the prelude (glide/run.js), also for an uncaught exception. */
    run(script: Script): string
}

/** node:vm, or Mozilla Rhino for applications without JavaScript modules. */
export type EngineName = 'vm' | 'rhino'

/** A JavaScript engine that runs the same prelude, and modules if it can. */
export interface Engine {
    open(scope: string, host: Host): EngineContext
}

/** Source of a server module (`sys_module`) by its path; undefined if there is none. */
export type ModuleSource = (path: string) => string | undefined
