// What the documents say exists: every code of the app in both troubleshooting documents, and the target of every link.
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, test } from 'node:test'
import { ERROR_STATUS } from '../../src/server/contract'
import { PROJECT } from './support/running'

const read = (path: string): string => readFileSync(join(PROJECT, path), 'utf8')

/** The words of a union type of the contract, which are not there at run time. */
function wordsOf(type: string): string[] {
    const [, union = ''] = new RegExp(`export type ${type} =([^]*?)\\n\\n`).exec(read('src/server/contract.ts')) ?? []
    return [...union.matchAll(/'(\w+)'/g)].map(([, word = '']) => word)
}

const CHECKS = readdirSync(join(PROJECT, 'src/server/services/checklist')).flatMap((file) =>
    [...read(`src/server/services/checklist/${file}`).matchAll(/^ {4}id: '(\w+)'/gm)].map(([, id = '']) => id),
)

/** Of each kind, as many as there are at least: a pattern that finds none would prove nothing. */
const CODES: [section: number, kind: string, codes: string[], least: number][] = [
    [2, 'check', CHECKS, 30],
    [3, 'issue', wordsOf('ConnectionIssueCode'), 12],
    [4, 'error', Object.keys(ERROR_STATUS), 14],
    [4, 'ticket error', wordsOf('TicketErrorCode'), 3],
    [4, 'warning', wordsOf('WarningCode'), 2],
]

describe('troubleshooting', () => {
    for (const path of ['docs/troubleshooting.md', 'docs/de/troubleshooting.md'])
        for (const [section, kind, codes, least] of CODES)
            test(`${path} has every ${kind}, with what to do, and no other`, () => {
                assert.ok(codes.length >= least, `${codes.length} found`)
                const rows = rowsOf(read(path).split(/^## /m)[section] ?? '')
                for (const code of codes) {
                    const row = rows.find(([first]) => first === `\`${code}\``)
                    assert.ok(
                        row?.every((cell) => cell !== ''),
                        code,
                    )
                }
                const all = CODES.filter(([other]) => other === section).flatMap(([, , known]) => known)
                for (const [first = ''] of rows)
                    assert.ok(all.includes(first.slice(1, -1)), `${first} is not of the app`)
            })

    test('says the same in both languages: as many sections, questions and rows', () => {
        const shape = (path: string): string[] =>
            read(path).split('\n').flatMap((line) => /^(?:#{2,} |\|)/.exec(line)?.[0] ?? []) // prettier-ignore
        assert.deepEqual(shape('docs/de/troubleshooting.md'), shape('docs/troubleshooting.md'))
    })
})

function rowsOf(text: string): string[][] {
    const lines = text.split('\n').filter((line) => line.startsWith('| `'))
    return lines.map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim())) // prettier-ignore
}

const documents = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...markdownIn('docs'), ...markdownIn('releases')]

function markdownIn(folder: string): string[] {
    const names = readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' })
    return names.filter((name) => name.endsWith('.md')).map((name) => join(folder, name))
}

/** Headings as addresses, the way that GitHub makes them. */
function anchorsOf(text: string): string[] {
    const headings = withoutCode(text).match(/^#+ .*$/gm) ?? []
    return headings.map((heading) =>
        heading
            .replace(/^#+ /, '')
            .toLowerCase()
            .replace(/[^\p{L}\p{N}_\- ]/gu, '')
            .replace(/ /g, '-'),
    )
}

function withoutCode(text: string): string {
    return text.replace(/^```[^]*?^```$/gm, '')
}

describe('documents', () => {
    for (const document of documents)
        test(`${document}: every link leads to something`, () => {
            const text = withoutCode(read(document))
            for (const [, target = ''] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
                if (/^https?:/.test(target)) continue
                const [path = '', anchor] = target.split('#')
                const file = path === '' ? document : relative(PROJECT, join(PROJECT, dirname(document), path))
                assert.ok(existsSync(join(PROJECT, file)), `${target}: there is no such file`)
                if (anchor === undefined) continue
                assert.ok(statSync(join(PROJECT, file)).isFile() && anchorsOf(read(file)).includes(anchor), `${target}: no such heading`) // prettier-ignore
            }
        })
})
