import type { StockRule } from './stock-rules'

/** The values of `state` that close a task of each class; a child of task follows task (docs/stand-in.md 64). */
const CLOSED: Record<string, readonly string[]> = {
    incident: ['7', '8'],
    change_request: ['3', '4'],
    task: ['3', '4', '7'],
}

/** Closing sets `active`, `closed_at` and `closed_by`; resolving stamps an incident; `incident_state` mirrors `state`. */
export const taskState: StockRule = (platform, transaction, { kind, table, row, previous }) => {
    if (kind === 'delete') return undefined
    if (table === 'incident') mirrorState(row, previous)
    if (kind === 'update' && row.state === previous?.state) return undefined
    const now = platform.clock.stored()
    const key = platform.dictionary.ancestry(table).find((name) => CLOSED[name]) as string
    const closed = (CLOSED[key] as string[]).includes(row.state ?? '')
    if (closed) {
        row.active = '0'
        row.closed_at ||= now
        row.closed_by ||= transaction.user.id
    } else if (kind === 'update' && row.active === '0' && (CLOSED[key] as string[]).includes(previous?.state ?? '')) {
        Object.assign(row, { active: '1', closed_at: '', closed_by: '' })
    }
    if (table === 'incident' && row.state === '6') {
        row.resolved_at ||= now
        row.resolved_by ||= transaction.user.id
    }
    return undefined
}

function mirrorState(row: Record<string, string>, previous: Record<string, string> | undefined): void {
    const changed = (name: string): boolean => row[name] !== (previous?.[name] ?? '1')
    if (changed('incident_state') && !changed('state')) row.state = row.incident_state ?? ''
    else row.incident_state = row.state ?? ''
}
