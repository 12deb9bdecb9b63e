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
    // How much was written when the last row began, of whatever table: one in a cell only adds its rows.
    let rowFrom = 0

    function beginRow(): void {
        write.breakRow()
        rowFrom = write.written()
    }

    function breakAround(): void {
        write.breakRow()
        write.breakLines(2)
    }

    return {
        beginTable: breakAround,
        endTable: breakAround,
        beginRow,
        endRow: beginRow,
        beginCell() {
            // Before anything was written in the row there is nothing to separate from.
            if (write.written() > rowFrom) write.separate(SEPARATOR)
        },
    }
}
