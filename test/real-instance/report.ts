import type { Remains } from './clean-up'
import type { Outcome } from './outcomes'

export interface Facts extends Remains {
    /** The release and build that the instance names itself. */
    build: string
    appVersion: string
    /** `yyyy-MM-dd`. */
    day: string
}

const QUESTIONS = 'questions.test.ts'

/** The report of a run, in Markdown: in what the instance differs from the stand-in, what the open questions are answered
 * with, and what was not asked. It names neither the instance nor anybody there. */
export function report(outcomes: Outcome[], { build, appVersion, day, left, logEntries }: Facts): string {
    const questions = outcomes.filter(({ file }) => file === QUESTIONS)
    const tests = outcomes.filter(({ file }) => file !== QUESTIONS)
    const of = (kind: Outcome['kind'], from: Outcome[]) => from.filter((each) => each.kind === kind)
    return [
        `# ${build}`,
        `App ${appVersion}, ${day}. ${of('passed', tests).length} tests passed, ${of('differs', tests).length} differ, ` +
            `${of('skipped', tests).length} need a lever that only the stand-in has.`,
        '## In what the instance differs from the stand-in',
        table(['file', 'test', 'difference'], of('differs', tests).map(row), 'Nowhere.'),
        '## Open questions',
        table(
            ['question', 'as the stand-in', 'answer'],
            questions.map(({ name, kind, detail }) => [name, YES_OR_NO[kind], detail]),
            'None was asked.',
        ),
        '## Skipped',
        table(['file', 'test', 'lever'], of('skipped', tests).map(row), 'None.'),
        '## Left on the instance',
        left.length === 0 ? 'Nothing that can be deleted.' : left.map((line) => `- ${line}`).join('\n'),
        `${logEntries} entries of the connector's log, which nobody may delete: the app's job does when they are old.`,
    ]
        .join('\n\n')
        .concat('\n')
}

const YES_OR_NO = { passed: 'yes', differs: 'no', skipped: 'not asked' } as const

function row({ file, name, detail }: Outcome): string[] {
    return [file, name.endsWith('.test.ts') ? 'the whole file' : name, detail]
}

function table(head: string[], rows: string[][], none: string): string {
    if (rows.length === 0) return none
    const line = (cells: string[]) => `| ${cells.map(cell).join(' | ')} |`
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function cell(text: string): string {
    return text
        .trim()
        .replace(/\|/g, '\\|')
        .replace(/\s*\n\s*/g, '<br>')
}
