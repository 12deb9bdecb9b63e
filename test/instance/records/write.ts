import type { Row } from '../types'

export type WriteKind = 'insert' | 'update' | 'delete'

/** One write on its way through rules and engines. */
export interface Write {
    readonly kind: WriteKind
    /** The class of the row. */
    readonly table: string
    /** As it will be stored; rules change it. */
    row: Row
    /** As it is stored now. */
    readonly previous: Row | undefined
    /** Journal entries that come with it, by column. */
    readonly journals: Row
    /** False after `setWorkflow(false)`: no business rules. */
    readonly workflow: boolean
}

/** Columns whose value the write changes. */
export function changedColumns({ row, previous }: Write): string[] {
    return Object.keys(row).filter((name) => (previous?.[name] ?? '') !== row[name])
}
