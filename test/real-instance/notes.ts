import { appendFileSync, existsSync, readFileSync } from 'node:fs'

/** Something that a test made or changed on a real instance, and how it was before: null is not there. */
export interface Note {
    table: string
    sysId: string
    before: Record<string, string> | null
}

/** Notes it before it is done, or a run that is cut off leaves it behind unknown. */
export function note(file: string, made: Note): void {
    if (file === '') throw new Error('INSTANCE_NOTES names no file: run the tests with npm run test:instance')
    appendFileSync(file, JSON.stringify(made) + '\n')
}

/** The notes of all test files, the latest first. */
export function readNotes(file: string): Note[] {
    if (!existsSync(file)) return []
    const lines = readFileSync(file, 'utf8').split('\n')
    return lines
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Note)
        .reverse()
}
