import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Fate } from './document'
import type { Mutant } from './mutants'

const FOLDER = 'dist/mutation'

/** What became of the mutants, kept on the disk so that a run that was cut short can go on. */
export class Kept {
    private readonly file: string
    private readonly fates: Record<string, Fate>

    /** `resume` for what an earlier run kept under this name, else nothing is known. */
    constructor(name: string, resume: boolean) {
        mkdirSync(FOLDER, { recursive: true })
        this.file = join(FOLDER, `${name}.json`)
        const isKept = resume && existsSync(this.file)
        this.fates = isKept ? (JSON.parse(readFileSync(this.file, 'utf8')) as Record<string, Fate>) : {}
    }

    get(mutant: Mutant): Fate | undefined {
        return this.fates[keyOf(mutant)]
    }

    set(mutant: Mutant, fate: Fate): void {
        this.fates[keyOf(mutant)] = fate
        writeFileSync(this.file, JSON.stringify(this.fates))
    }
}

// Not by its place: it stays the same one while the file changes around it.
function keyOf({ file, code, from, to, twins }: Mutant): string {
    return JSON.stringify([file, code, from, to, twins])
}
