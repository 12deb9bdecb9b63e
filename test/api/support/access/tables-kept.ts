import type { Row, Store } from '../../../instance/types'
import { COMMENT, CONNECTION, LOG, REQUEST, ROUTE, STATE } from '../running'

/** Whatever the app keeps or writes elsewhere. */
const TABLES = [
    ...[REQUEST, COMMENT, CONNECTION, ROUTE, STATE, LOG],
    ...['incident', 'change_request', 'sys_journal_field', 'sys_properties'],
    ...['oauth_entity', 'oauth_credential', 'sys_user', 'sys_user_has_role'],
]

/** All rows of those tables, by table and sys_id. */
export type Rows = Map<string, Map<string, Row>>

export interface Change {
    table: string
    sysId: string
    kind: 'inserted' | 'changed' | 'removed'
    /** Columns that differ. */
    columns: string[]
}

/** The rows of an instance, which can be as they were at a moment before. */
export class TablesKept {
    /** The moment at which the rows are known to be, until somebody tries something. */
    private at: Rows | undefined

    constructor(private readonly store: Store) {}

    now(): Rows {
        const rows = (table: string) => this.store.find(table, {}).filter((row) => !isSwitch(row))
        return new Map(TABLES.map((table) => [table, new Map(rows(table).map((row) => [row.sys_id ?? '', row]))]))
    }

    /** Has every row as it was, and lets somebody try something. */
    to(rows: Rows): void {
        if (this.at !== rows)
            for (const { table, sysId, kind } of differences(rows, this.now())) {
                const row = rows.get(table)?.get(sysId)
                if (kind === 'inserted') this.store.remove(table, sysId)
                else if (row && kind === 'changed') this.store.update(table, sysId, row)
                else if (row) this.store.insert(table, row)
            }
        this.at = undefined
    }

    /** What is different from then. */
    changesSince(rows: Rows): Change[] {
        const changes = differences(rows, this.now())
        if (changes.length === 0) this.at = rows
        return changes
    }
}

/** Without the log, where a refusal may stand. */
export function besidesLog(changes: Change[]): Change[] {
    return changes.filter(({ table }) => table !== LOG)
}

/** Of the stand-in itself: whoever turned it turns it back. */
function isSwitch({ name = '' }: Row): boolean {
    return name.startsWith('stand_in.')
}

function differences(before: Rows, after: Rows): Change[] {
    return [...after].flatMap(([table, rows]) => {
        const old = before.get(table) ?? new Map<string, Row>()
        const removed = [...old.keys()].filter((sysId) => !rows.has(sysId))
        return [
            ...removed.map((sysId): Change => ({ table, sysId, kind: 'removed', columns: [] })),
            ...[...rows].flatMap(([sysId, row]): Change[] => {
                const was = old.get(sysId)
                if (!was) return [{ table, sysId, kind: 'inserted', columns: Object.keys(row) }]
                const columns = Object.keys(row).filter((column) => row[column] !== was[column])
                return columns.length > 0 ? [{ table, sysId, kind: 'changed', columns }] : []
            }),
        ]
    })
}
