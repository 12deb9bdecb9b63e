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

export function tables(write: Pick<Layout, 'breakLines' | 'breakRow' | 'separate' | 'written'>): Tables {
    // How much was written when the row of each open table began. Rows outside of any table belong to the first, which
    // never ends.
    const rowFrom = [0]

    function beginRow(): void {
        write.breakRow()
        rowFrom[rowFrom.length - 1] = write.written()
    }

    return {
        beginTable() {
            write.breakLines(2)
            rowFrom.push(write.written())
        },
        endTable() {
            if (rowFrom.length > 1) rowFrom.pop()
            write.breakRow()
            write.breakLines(2)
        },
        beginRow,
        endRow: beginRow,
        beginCell() {
            // Before anything was written in the row there is nothing to separate from.
            if (write.written() > (rowFrom[rowFrom.length - 1] as number)) write.separate(SEPARATOR)
        },
    }
}
