import { SCOPE } from '../../src/server/contract'
import type { Database } from '../instance/database/database'

const own = (column: string): string => `"${SCOPE}_request.${column}"`

/** What `GET /summary` has to know, as somebody would ask the database itself. */
export function groupByState(database: Database): unknown[] {
    const groups = [own('ticket_type'), own('ticket_state'), own('ticket_state_label'), '"active"'].join()
    return database.all(
        `SELECT ${groups}, COUNT(*) FROM "task" WHERE "sys_class_name" = ? AND ${own('test')} = 0 GROUP BY ${groups}`,
        [`${SCOPE}_request`],
    )
}
