import { readFileSync } from 'node:fs'
import { PROJECT } from '../running'

export const DOCUMENT = 'docs/access.md'

/** What docs/access.md expects: a cell by section, row and column. */
export class Expected {
    private readonly rows = new Map<string, Map<string, string>>()
    /** Rows that the document has twice, and rows that do not fit under their heads. */
    readonly faults: string[] = []

    constructor(private readonly text = readFileSync(`${PROJECT}${DOCUMENT}`, 'utf8')) {
        let section = ''
        let head: string[] = []
        for (const line of text.split('\n')) {
            const [, title] = /^#+ (.*)$/.exec(line) ?? []
            if (title !== undefined) [section, head] = [title.replace(/`/g, ''), []]
            const cells = cellsOf(line)
            if (cells.length < 3 || /^-+$/.test(cells[0] ?? '')) continue
            if (head.length === 0) head = cells
            else this.add(section, head, cells)
        }
    }

    cell(row: string, column: string): string | undefined {
        return this.rows.get(row)?.get(column)
    }

    get names(): string[] {
        return [...this.rows.keys()]
    }

    /** What stands in backticks below a heading. */
    listBelow(heading: string): string[] {
        const [, section = ''] = this.text.split(`# ${heading}\n`)
        return [...(section.split('\n#')[0] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
    }

    /** A row of several names (`read: a, b`) is one row for each. */
    private add(section: string, head: string[], cells: string[]): void {
        const [label = '', ...values] = cells
        if (values.length !== head.length - 1) this.faults.push(`${section} › ${label}: ${values.length} cells`)
        const names = [...label.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
        const what = label.split(': `')[0] ?? ''
        for (const row of names.length > 0 && label.includes(': `')
            ? names.map((name) => `${what}: ${name}`)
            : [label]) {
            const key = `${section} › ${row.replace(/`/g, '')}`
            if (this.rows.has(key)) this.faults.push(`${key} stands there twice`)
            this.rows.set(key, new Map(values.map((value, index) => [head[index + 1] ?? '', value])))
        }
    }
}

function cellsOf(line: string): string[] {
    if (!line.startsWith('|')) return []
    return line
        .slice(1, line.lastIndexOf('|'))
        .split('|')
        .map((cell) => cell.trim())
}
