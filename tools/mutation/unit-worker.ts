// Tries one mutant after the other on the unit tests; unit.ts starts it, and again after a mutant that came to no end.
import type { Mutant } from './mutants'
import { runUnitTests } from './unit-tests'

/** What it is sent: a mutant and the test files to try it on, in this order. */
export interface Order {
    mutant: Pick<Mutant, 'file' | 'text'>
    files: string[]
}

/** What it answers to each test file: whether the mutant is killed; the last one says that it survived. */
export type Progress = 'killed' | 'alive' | 'survived'

process.on('message', ({ mutant, files }: Order) => {
    const answer = (progress: Progress) => process.send?.(progress)
    for (const file of files) {
        if (runUnitTests(file, mutant) !== null) return answer('killed')
        answer('alive')
    }
    return answer('survived')
})
