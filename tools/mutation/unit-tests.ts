// The unit tests without jest: its set-up of each test file takes longer than the tests in it, and there are thousands of
// mutants. Their code runs as it is, on jest's own `expect`; all of them are synchronous.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { Script } from 'node:vm'
import { expect } from 'expect'
import * as fc from 'fast-check'
import ts from 'typescript'

const UNIT_TESTS = 'test/unit'
// It measures time, which says nothing while a machine is busy with mutants.
const LEFT_OUT = 'hostile.test.ts'

type Registry = Map<string, { exports: object }>

// A counterexample is enough, it need not be the smallest.
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true })

const scripts = new Map<string, { script: Script; imports: string[] }>()

export function unitTests(): string[] {
    return readdirSync(UNIT_TESTS, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.test.ts') && name !== LEFT_OUT)
        .map((name) => resolve(UNIT_TESTS, name))
}

/** Whether the test file has the source file among what it imports, directly or through others. */
export function imports(from: string, file: string, seen = new Set<string>()): boolean {
    if (from === resolve(file)) return true
    if (seen.has(from)) return false
    seen.add(from)
    return scriptOf(from).imports.some((next) => imports(next, file, seen))
}

/** Runs a test file to its first failure; answers the name of that test, or null. `mutated` is the source file that has
 * another text than on the disk, and that text. */
export function runUnitTests(file: string, mutated?: { file: string; text: string }): string | null {
    const tests: { name: string; run: () => unknown }[] = []
    const add = (name: string, run: () => unknown) => tests.push({ name, run })
    const group = (_name: string, define: () => void) => {
        define()
    }
    const registry: Registry = new Map()
    const globals = { test: withEach(add), it: withEach(add), describe: withEach(group), expect }
    try {
        load(file, registry, globals, mutated && { file: resolve(mutated.file), text: mutated.text })
    } catch (error) {
        return `loading: ${String(error)}`
    }
    if (tests.length === 0) throw new Error(`${file} has no test`)
    for (const { name, run } of tests) {
        try {
            if (run() !== undefined) throw new Error('A unit test has to be synchronous')
        } catch {
            return name
        }
    }
    return null
}

/** `test` or `describe` with jest's `each`: where not all rows are lists, each is the one argument. */
function withEach(one: (name: string, run: () => unknown) => unknown) {
    const each =
        (rows: readonly unknown[]) =>
        (name: string, run: (...row: unknown[]) => unknown): void => {
            const isTable = rows.every((row) => Array.isArray(row))
            for (const row of rows)
                one(`${name} ${JSON.stringify(row)}`, () => run(...(isTable ? (row as unknown[]) : [row])))
        }
    return Object.assign(one, { each })
}

function load(file: string, registry: Registry, globals: object, mutated?: { file: string; text: string }): object {
    const known = registry.get(file)
    if (known) return known.exports
    const module = { exports: {} }
    registry.set(file, module)
    const native = createRequire(file)
    const require = (specifier: string): unknown =>
        specifier.startsWith('.') ? load(pathOf(file, specifier), registry, globals, mutated) : native(specifier)
    const { script } = mutated?.file === file ? compile(file, mutated.text) : scriptOf(file)
    const run = script.runInThisContext() as (...values: unknown[]) => void
    run(require, module, module.exports, ...(Object.values(globals) as unknown[]))
    return module.exports
}

function scriptOf(file: string): { script: Script; imports: string[] } {
    const known = scripts.get(file) ?? compile(file, readFileSync(file, 'utf8'))
    scripts.set(file, known)
    return known
}

function compile(file: string, source: string): { script: Script; imports: string[] } {
    const { ES2022 } = ts.ScriptTarget
    const compilerOptions = { target: ES2022, module: ts.ModuleKind.CommonJS, esModuleInterop: true }
    const { outputText } = ts.transpileModule(source, { compilerOptions })
    const wrapped = `(function (require, module, exports, test, it, describe, expect) { ${outputText}\n})`
    const specifiers = [...outputText.matchAll(/require\("(\.[^"]*)"\)/g)].map(([, specifier]) => specifier as string)
    return { script: new Script(wrapped, { filename: file }), imports: specifiers.map((to) => pathOf(file, to)) }
}

function pathOf(from: string, specifier: string): string {
    const file = `${join(dirname(from), specifier)}.ts`
    if (!existsSync(file)) throw new Error(`${from} imports ${specifier}, which is not there`)
    return file
}
