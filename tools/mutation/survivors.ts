import { readFileSync } from 'node:fs'
import type { Mutant } from './mutants'

const LIST = 'tools/mutation/survivors.json'

/** A mutant that no test can or need kill. It is named by what stands there, not by where, so that it stays the same one
 * while the file changes around it. */
export interface Judged extends Pick<Mutant, 'file' | 'code' | 'from' | 'to'> {
    reason: string
}

export function judged(): Judged[] {
    return JSON.parse(readFileSync(LIST, 'utf8')) as Judged[]
}

export function judgementOf(mutant: Mutant, list: Judged[]): Judged | undefined {
    return list.find((one) => isSame(one, mutant))
}

/** Throws if the list has a mutant that `all` has not: its code was changed since. */
export function checkList(list: Judged[], all: Mutant[]): void {
    const gone = list.filter((one) => !all.some((mutant) => isSame(one, mutant)))
    if (gone.length === 0) return
    const names = gone.map(({ file, code, from, to }) => `  ${file}: ${from} -> ${to} in '${code}'`)
    throw new Error(`${LIST} has mutants that are no more, take them out or judge them anew:\n${names.join('\n')}`)
}

function isSame(one: Judged, mutant: Mutant): boolean {
    return one.file === mutant.file && one.code === mutant.code && one.from === mutant.from && one.to === mutant.to
}
