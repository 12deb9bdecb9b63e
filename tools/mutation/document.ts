import { readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Mutant, nameOf, short } from './mutants'
import { type Judged, judgementOf } from './survivors'

export const DOCUMENT = 'docs/mutation.md'

/** At least so many of a hundred mutants have to be killed. */
export const LEAST = 90

export type Fate = 'killed' | 'timeout' | 'survived'

export interface Judgement {
    mutant: Mutant
    fate: Fate
}

/** Percentage killed, with one place. */
export function score(judgements: Judgement[]): number {
    const killed = judgements.filter(({ fate }) => fate !== 'survived').length
    return Math.floor((1000 * killed) / judgements.length) / 10
}

/** Writes a part of the document: the head, the score of each folder and the survivors with their reasons. */
export function writePart(part: 'domain' | 'api', head: string, judgements: Judgement[], list: Judged[]): void {
    const text = [head, table(judgements), survivors(judgements, list)].join('\n\n')
    const [begin, end] = [`<!-- ${part}: begin -->`, `<!-- ${part}: end -->`]
    const document = readFileSync(DOCUMENT, 'utf8')
    const [from, to] = [document.indexOf(begin), document.indexOf(end)]
    if (from === -1 || to < from) throw new Error(`${DOCUMENT} has no part between ${begin} and ${end}`)
    writeFileSync(DOCUMENT, `${document.slice(0, from)}${begin}\n\n${text}\n\n${document.slice(to)}`)
}

function table(judgements: Judgement[]): string {
    const folders = [...new Set(judgements.map(folderOf))].sort()
    const rows = folders.map((folder) =>
        row(
            `\`${folder}\``,
            judgements.filter((judgement) => folderOf(judgement) === folder),
        ),
    )
    const head = '| folder | mutants | killed | of them by a timeout | survived | score |\n|---|--:|--:|--:|--:|--:|'
    return [head, ...rows, row('**all**', judgements)].join('\n')
}

function row(name: string, judgements: Judgement[]): string {
    const count = (fate: Fate) => judgements.filter((judgement) => judgement.fate === fate).length
    const [killed, timeouts, survived] = [count('killed'), count('timeout'), count('survived')]
    const cells = [name, judgements.length, killed + timeouts, timeouts, survived, `${score(judgements).toFixed(1)} %`]
    return `| ${cells.join(' | ')} |`
}

function folderOf({ mutant }: Judgement): string {
    return dirname(mutant.file)
}

function survivors(judgements: Judgement[], list: Judged[]): string {
    const survived = judgements.filter(({ fate }) => fate === 'survived')
    if (survived.length === 0) return 'None survived.'
    const rows = survived.map(({ mutant }) => {
        const reason = judgementOf(mutant, list)?.reason ?? '**not judged yet**'
        const place = `\`${mutant.file.replace('src/server/', '')}:${mutant.line}\``
        return `| ${place} | ${code(mutant.from)} | ${code(mutant.to)} | ${reason} |`
    })
    return ['| survivor | stands there | mutant | reason |\n|---|---|---|---|', ...rows].join('\n')
}

function code(text: string): string {
    return `\`\` ${short(text).replaceAll('|', '\\|')} \`\``
}

/** Names of the survivors that the list does not have. */
export function unjudged(judgements: Judgement[], list: Judged[]): string[] {
    const open = judgements.filter(({ mutant, fate }) => fate === 'survived' && !judgementOf(mutant, list))
    return open.map(({ mutant }) => nameOf(mutant))
}
