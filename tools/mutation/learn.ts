import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { moduleText } from '../../test/instance/engine/compile'
import type { modules } from './build'
import { inParallel } from './parallel'
import { ranLines, type ScriptCoverage } from './lines'
import { apiTests, runTests } from './test-run'

/** What a test file did on the app as it is. */
export interface Learned {
    milliseconds: number
    /** By source file: the lines of its module, from 0, that ran, and a hash of the module. */
    modules: Record<string, { hash: string; lines: number[] }>
}

const KEPT = 'dist/mutation/learned.json'
const LONGEST = 600_000

/** What each API test file runs of the app, from a run of each under V8's coverage; kept until it changes.
 * Throws if one fails on the app as it is: then nothing that it says of a mutant would hold. */
export async function learned(known: ReturnType<typeof modules>, workers: number): Promise<Map<string, Learned>> {
    mkdirSync(dirname(KEPT), { recursive: true })
    const kept = existsSync(KEPT) ? (JSON.parse(readFileSync(KEPT, 'utf8')) as Record<string, Learned>) : {}
    const files = new Map<string, Learned>()
    await inParallel(apiTests(), workers, async (file) => {
        const key = hash(readFileSync(file, 'utf8'))
        const learnt = (kept[key] ??= await learn(file, known))
        files.set(file, learnt)
        writeFileSync(KEPT, JSON.stringify(kept))
    })
    return files
}

async function learn(file: string, known: ReturnType<typeof modules>): Promise<Learned> {
    const folder = mkdtempSync(join(tmpdir(), 'coverage-'))
    try {
        const { failed, milliseconds } = await runTests(file, { NODE_V8_COVERAGE: folder }, LONGEST)
        if (failed !== null) throw new Error(`${file} fails on the app as it is: ${failed}`)
        console.log(`${file}: ${(milliseconds / 1000).toFixed(1)} s`)
        return { milliseconds, modules: ranModules(folder, known) }
    } finally {
        rmSync(folder, { recursive: true })
    }
}

function ranModules(folder: string, known: ReturnType<typeof modules>): Learned['modules'] {
    const lines = new Map<string, Set<number>>()
    const sources = new Map([...known].map(([source, { path }]) => [path, source]))
    for (const name of readdirSync(folder)) {
        const { result } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { result: ScriptCoverage[] }
        for (const script of result) {
            const source = sources.get(script.url)
            if (source === undefined) continue
            const ran = lines.get(source) ?? new Set()
            for (const line of ranLines(script, moduleText(script.url, contentOf(source, known)))) ran.add(line)
            lines.set(source, ran)
        }
    }
    return Object.fromEntries(
        [...lines].map(([source, ran]) => [source, { hash: hash(contentOf(source, known)), lines: [...ran] }]),
    )
}

/** Whether a test file runs one of the lines of a module; of one that was changed since, each that runs any. */
export function runsAny({ modules: ran }: Learned, source: string, lines: number[], content: string): boolean {
    const module = ran[source]
    if (!module) return false
    return module.hash !== hash(content) || lines.some((line) => module.lines.includes(line))
}

function contentOf(source: string, known: ReturnType<typeof modules>): string {
    return known.get(source)?.content ?? ''
}

function hash(text: string): string {
    return createHash('sha256').update(text).digest('hex')
}
