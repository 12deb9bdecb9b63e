const WIDEST = 48

/** Lays rows out in columns for a terminal. Every column but the last is cut to 48 characters. */
export function table(head: string[], rows: string[][]): string {
    const cells = [head, ...rows].map((row) => row.map((cell, column) => shorten(cell, column === head.length - 1)))
    const widths = head.map((_, column) => Math.max(...cells.map((row) => width(row[column] ?? ''))))
    const lines = cells.map((row) =>
        row.map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - width(cell)))).join('  ').trimEnd(),
    )
    return [lines[0] ?? '', widths.map((size) => '-'.repeat(size)).join('  '), ...lines.slice(1)].join('\n')
}

function shorten(cell: string, isLast: boolean): string {
    const characters = Array.from(cell)
    return isLast || characters.length <= WIDEST ? cell : `${characters.slice(0, WIDEST - 1).join('')}…`
}

function width(cell: string): number {
    return Array.from(cell).length
}
