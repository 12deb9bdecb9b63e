import stringWidth from 'string-width'

const WIDEST = 48

/** Lays rows out in columns for a terminal. Every column but the last is cut to 48 places. */
export function table(head: string[], rows: string[][]): string {
    const last = head.length - 1
    const cells = [head, ...rows].map((row) => row.map((cell, column) => (column === last ? cell : shorten(cell))))
    const widths = head.map((_, column) => Math.max(...cells.map((row) => stringWidth(row[column] ?? ''))))
    const lines = cells.map((row) => row.map((cell, column) => pad(cell, widths[column] ?? 0)).join('  '))
    const rule = widths.map((width) => '-'.repeat(width)).join('  ')
    return [lines[0], rule, ...lines.slice(1)].map((line) => (line ?? '').trimEnd()).join('\n')
}

function pad(cell: string, width: number): string {
    return cell + ' '.repeat(width - stringWidth(cell))
}

function shorten(cell: string): string {
    if (stringWidth(cell) <= WIDEST) return cell
    const characters = Array.from(cell)
    while (stringWidth(characters.join('')) > WIDEST - 1) characters.pop()
    return `${characters.join('')}…`
}
