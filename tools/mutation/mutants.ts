import { readFileSync } from 'node:fs'
import type { Mutant as StrykerMutant, Position } from '@stryker-mutator/api/core'
import { Instrumenter } from '@stryker-mutator/instrumenter'
import ts from 'typescript'

/** One small change of a source file. */
export interface Mutant {
    /** Path from the project's root. */
    file: string
    /** From 1, as an editor counts. */
    line: number
    column: number
    /** What Stryker calls this kind of change. */
    mutator: string
    /** The text that is replaced, and what stands there then. */
    from: string
    to: string
    /** The whole line as it is, without the space around it: with `from` and `to` it names the mutant in survivors.json. */
    code: string
    /** Where `from` stands in the source. */
    offset: number
    /** How many of the same name stand before it in the file. */
    twins: number
    /** The whole source file with the mutant in it. */
    text: string
}

const silent = () => undefined
const logger = {
    trace: silent, debug: silent, info: silent, warn: silent, error: silent, fatal: silent,
    isTraceEnabled: () => false, isDebugEnabled: () => false, isInfoEnabled: () => false,
    isWarnEnabled: () => false, isErrorEnabled: () => false, isFatalEnabled: () => false,
} // prettier-ignore

/** All mutants of source files in the order of their text, as Stryker would make them; not those that change a type and
 * nothing that runs. */
export async function mutantsOf(files: string[]): Promise<Mutant[]> {
    const options = { plugins: null, excludedMutations: [], ignorers: [] }
    const all: Mutant[] = []
    for (const file of files) {
        const content = readFileSync(file, 'utf8')
        const before = compiled(content)
        const { mutants } = await new Instrumenter(logger).instrument([{ name: file, mutate: true, content }], options)
        const effective = mutants
            .map((mutant) => described(mutant, file, content))
            .filter(({ text }) => compiled(text) !== before)
        all.push(...numbered(effective.sort((one, other) => one.offset - other.offset)))
    }
    return all
}

function numbered(mutants: Mutant[]): Mutant[] {
    const seen = new Map<string, number>()
    return mutants.map((mutant) => {
        const name = JSON.stringify([mutant.code, mutant.from, mutant.to])
        const twins = seen.get(name) ?? 0
        seen.set(name, twins + 1)
        return { ...mutant, twins }
    })
}

// Stryker's lines and columns are from 0.
function described({ location, mutatorName, replacement }: StrykerMutant, file: string, content: string): Mutant {
    const { start, end } = location
    const lines = content.split('\n')
    const offset = offsetOf(lines, start)
    const from = content.slice(offset, offsetOf(lines, end))
    return {
        file,
        line: start.line + 1,
        column: start.column + 1,
        mutator: mutatorName,
        from,
        to: replacement,
        code: (lines[start.line] as string).trim(),
        offset,
        twins: 0,
        text: mutated(content, offset, from, replacement),
    }
}

function offsetOf(lines: string[], { line, column }: Position): number {
    return lines.slice(0, line).reduce((length, text) => length + text.length + 1, 0) + column
}

function mutated(source: string, offset: number, from: string, to: string): string {
    // A replacement may bind less than what it stands for: `??` beside `||`.
    for (const replacement of [to, `(${to})`]) {
        const text = source.slice(0, offset) + replacement + source.slice(offset + from.length)
        if (transpile(text).diagnostics?.length === 0) return text
    }
    throw new Error(`'${to}' instead of '${from}' is no TypeScript`)
}

/** The module that the build would have for the source file: JavaScript as the SDK compiles it. */
export function compiled(source: string): string {
    return transpile(source).outputText
}

function transpile(source: string): ts.TranspileOutput {
    const { ES2021 } = ts.ScriptTarget
    const compilerOptions = { target: ES2021, module: ts.ModuleKind.ESNext, newLine: ts.NewLineKind.LineFeed }
    return ts.transpileModule(source, { compilerOptions, reportDiagnostics: true })
}

export function nameOf({ file, line, column, mutator, from, to }: Mutant): string {
    return `${file}:${line}:${column} ${mutator}: ${short(from)} -> ${short(to)}`
}

export function short(text: string): string {
    const line = text.replace(/\s+/g, ' ')
    return line.length > 70 ? `${line.slice(0, 69)}…` : line
}
