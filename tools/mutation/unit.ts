import { type ChildProcess, fork } from 'node:child_process'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Fate } from './document'
import type { Mutant } from './mutants'
import { imports, runUnitTests, unitTests } from './unit-tests'
import type { Order, Progress } from './unit-worker'

const WORKER = fileURLToPath(new URL('unit-worker.ts', import.meta.url))

// No test file takes more than a few seconds, on a busy machine too; what does has no end.
const LONGEST = 20_000

/** Tries mutants on the unit tests, in another process, since some have no end. */
export class UnitTests {
    private readonly milliseconds = new Map<string, number>()
    private worker: ChildProcess | undefined

    /** Runs them on the rules as they are. Throws if one fails: then nothing that it says of a mutant would hold. */
    constructor() {
        for (const file of unitTests()) {
            const started = Date.now()
            const failed = runUnitTests(file)
            if (failed !== null) throw new Error(`${file} fails on the rules as they are: ${failed}`)
            this.milliseconds.set(file, Date.now() - started)
        }
    }

    try(mutant: Mutant): Promise<Fate> {
        const worker = (this.worker ??= fork(WORKER, { execArgv: ['--import', 'tsx'] }))
        return new Promise((resolve, reject) => {
            const timer = setTimeout(() => {
                worker.kill('SIGKILL')
                this.worker = undefined
                end('timeout')
            }, LONGEST)
            const end = (fate: Fate) => {
                clearTimeout(timer)
                worker.removeAllListeners()
                resolve(fate)
            }
            worker.on('error', reject)
            worker.on('exit', (_code, signal) => {
                this.worker = undefined
                // What has no end can fill the memory before the time is up: the engine then ends itself with a signal.
                if (signal) end('timeout')
                else reject(new Error('The process of the unit tests ended: see above'))
            })
            worker.on('message', (progress: Progress) => {
                if (progress === 'alive') timer.refresh()
                else end(progress)
            })
            worker.send({ mutant, files: this.likeliestFirst(mutant) } satisfies Order)
        })
    }

    close(): void {
        this.worker?.disconnect()
    }

    private likeliestFirst(mutant: Mutant): string[] {
        const isNamesake = (file: string) => basename(file, '.test.ts') === basename(mutant.file, '.ts')
        const cost = (file: string) => (isNamesake(file) ? 0 : (this.milliseconds.get(file) as number))
        return [...this.milliseconds.keys()]
            .filter((file) => imports(file, mutant.file))
            .sort((one, other) => cost(one) - cost(other))
    }
}
