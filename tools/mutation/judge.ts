import { basename } from 'node:path'
import type { MutatedBuild } from './build'
import type { Fate } from './document'
import { type Learned, runsAny } from './learn'
import { changedLines } from './lines'
import { compiled, type Mutant } from './mutants'
import { runTests } from './test-run'

export interface Verdict {
    fate: Fate
    /** The test file and the test that failed first; '' if none did. */
    by: string
    /** How many test files ran. */
    runs: number
}

/** Runs the test files that run any line the mutant changes, until one fails. */
export async function verdictOn(mutant: Mutant, build: MutatedBuild, tests: Map<string, Learned>): Promise<Verdict> {
    const [before, after] = [build.moduleOf(mutant), compiled(mutant.text)]
    const lines = changedLines(before, after)
    const files = likeliestFirst(
        mutant,
        [...tests].filter(([, ran]) => runsAny(ran, mutant.file, lines, before)),
    )
    return build.with(mutant, after, async () => {
        for (const [index, [file, { milliseconds }]] of files.entries()) {
            // Long enough for a machine that is busy otherwise.
            const run = await runTests(file, { APP: build.folder }, 5 * milliseconds + 60_000)
            if (run.failed === null) continue
            return {
                fate: run.timedOut ? 'timeout' : 'killed',
                by: `${basename(file)}: ${run.failed}`,
                runs: index + 1,
            }
        }
        return { fate: 'survived', by: '', runs: files.length }
    })
}

function likeliestFirst(mutant: Mutant, tests: [string, Learned][]): [string, Learned][] {
    const words = basename(mutant.file, '.ts').split('-')
    const isNamesake = (file: string) => words.some((word) => word.length > 3 && file.includes(word.slice(0, 6)))
    const cost = ([file, { milliseconds }]: [string, Learned]) => milliseconds / (isNamesake(file) ? 4 : 1)
    return tests.sort((one, other) => cost(one) - cost(other))
}
