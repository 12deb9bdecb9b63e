import type { Layout } from './layout'

/** Rows on lines, cells separated by a bar. */
export interface Tables {
    beginTable(): void
    endTable(): void
    beginRow(): void
    endRow(): void
    beginCell(): void
}

const SEPARATOR = '| '

interface Table {
    /** What was written before the row began, and whether it has a cell yet. */
    rowFrom: number
    hasCell: boolean
}

export function tables(write: Pick<Layout, 'breakLines' | 'breakRow' | 'separate' | 'written'>): Tables {
    // Rows outside of any table belong to the first, which never ends.
    const open: Table[] = [{ rowFrom: 0, hasCell: false }]
    const innermost = (): Table => open[open.length - 1] as Table

    return {
        beginTable() {
            write.breakLines(2)
            open.push({ rowFrom: write.written(), hasCell: false })
        },
        endTable() {
            if (open.length > 1) open.pop()
            write.breakRow()
            write.breakLines(2)
        },
        beginRow() {
            write.breakRow()
            innermost().rowFrom = write.written()
            innermost().hasCell = false
        },
        endRow: write.breakRow,
        beginCell() {
            const table = innermost()
            // Before anything was written in the row there is nothing to separate from.
            if (table.hasCell && write.written() > table.rowFrom) write.separate(SEPARATOR)
            table.hasCell = true
        },
    }
}
