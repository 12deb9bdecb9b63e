// Rows for the request table, straight into the instance's database: a million HTTP requests would last for hours. Each is
// a copy of a request that the app made itself, with its ticket, and differs from it in what listings look at.
import { CONNECTOR_PATH, SCOPE } from '../../src/server/contract'
import type { Database } from '../instance/database/database'
import type { Platform } from '../instance/platform/platform'
import type { Instance } from '../instance/types'
import { timed } from './http'
import { spreadOfStates } from './spread-of-states'
import { task } from './tasks'

const YEARS = 3
const REQUEST = `${SCOPE}_request`
const own = (column: string): string => `${REQUEST}.${column}`

interface Filling {
    url: string
    authorization: string
    platform: Platform
    instance: Instance
    count: number
}

export async function fill({ url, authorization, platform, instance, count }: Filling): Promise<void> {
    for (const ticketType of ['change', 'incident'] as const) {
        const body = { ...task(ticketType), taskId: `template-${ticketType}` }
        const answer = await timed(url, { method: 'POST', path: `${CONNECTOR_PATH}/tasks`, authorization, body })
        if (answer.status !== 201) throw new Error(answer.text)
    }
    instance.settle()
    const { database } = platform
    const indexes = database.all(
        `SELECT "name", "sql" FROM sqlite_master WHERE "type" = 'index' AND "tbl_name" = 'task' AND "sql" IS NOT NULL`,
    ) as [string, string][]
    for (const [name] of indexes) database.execute(`DROP INDEX "${name}"`)
    // Nobody rolls this back: without a journal it is written once.
    database.execute('PRAGMA journal_mode = OFF')
    database.inOne(() => {
        noteTemplates(database)
        insert(database, count, requestColumns(Math.floor(Date.now() / 1000)), 'r')
        insert(database, count, ticketColumns(), 't')
    })
    for (const [, sql] of indexes) database.execute(sql)
    database.execute('PRAGMA journal_mode = WAL')
    platform.rows.forget()
}

/** The two requests that the app made, their tickets, and one row for each hundredth of the open and the closed. */
function noteTemplates(database: Database): void {
    database.execute(`CREATE TEMP TABLE request_template AS SELECT * FROM "task" WHERE "sys_class_name" = '${REQUEST}'`)
    database.execute(
        `CREATE TEMP TABLE ticket_template AS SELECT * FROM "task" WHERE "sys_id" IN (SELECT "${own('ticket')}" FROM request_template)`,
    )
    database.execute(
        'CREATE TEMP TABLE share (open INTEGER, hundredth INTEGER, type TEXT, state TEXT, label TEXT, PRIMARY KEY (open, hundredth))',
    )
    for (const { open, hundredth, type, state, label } of spreadOfStates())
        database.run('INSERT INTO share VALUES (?, ?, ?, ?, ?)', [open, hundredth, type, state, label])
}

/** `series.n` counts rows, `mixed` is the same number stirred, `age` in seconds. What is older than 60 days is closed but
 * for 2 in 100, of the rest 60 in 100 are open. */
function insert(database: Database, count: number, values: Record<string, string>, template: 'r' | 't'): void {
    const columns = database.all(`SELECT name FROM pragma_table_info('task')`).map(([name]) => String(name))
    const selected = columns.map((column) => values[column] ?? `${template}."${column}"`)
    const seconds = YEARS * 365 * 86400
    database.run(
        `WITH RECURSIVE counted(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < ?),
            series AS (SELECT n, (n * 2654435761) % 4294967296 AS mixed,
                CAST((${count} - n) * ${seconds}.0 / ${count} AS INTEGER) AS age FROM counted)
         INSERT INTO "task" (${columns.map((column) => `"${column}"`).join()})
         SELECT ${selected.join()} FROM series
         JOIN share ON share.hundredth = (mixed / 1024) % 100
            AND share.open = ((mixed / 131072) % 100 < CASE WHEN age < 60 * 86400 THEN 60 ELSE 2 END)
         JOIN request_template r ON r."${own('task_id')}" = 'template-' || share.type
         JOIN ticket_template t ON t."sys_id" = r."${own('ticket')}"`,
        [count],
    )
}

function requestColumns(now: number): Record<string, string> {
    const waits = `share.state = ''`
    return {
        sys_id: id('0'),
        number: `printf('M365CR%07d', n + 100000)`,
        sys_created_on: `datetime(${now} - age - 86400, 'unixepoch')`,
        // A closed one changed last within 45 days, whatever its neighbours did.
        sys_updated_on: `datetime(${now} - 60 - MAX(0, age - mixed % (45 * 86400)), 'unixepoch')`,
        active: 'share.open',
        [own('task_id')]: `'filled-' || n`,
        [own('ticket')]: id('f'),
        [own('ticket_number')]: `CASE WHEN ${waits} THEN NULL ELSE printf('TKT%07d', n) END`,
        [own('ticket_state')]: `NULLIF(share.state, '')`,
        [own('ticket_state_label')]: `NULLIF(share.label, '')`,
        [own('test')]: '(mixed % 1000 = 0)',
    }
}

function ticketColumns(): Record<string, string> {
    return {
        sys_id: id('f'),
        number: `printf('TKT%07d', n)`,
        // Nothing that is measured reads it, and it would be most of the file.
        description: 'NULL',
        active: 'share.open',
        state: `CASE share.state WHEN '' THEN 1 ELSE CAST(share.state AS INTEGER) END`,
        correlation_id: `'filled-' || n`,
    }
}

/** 32 hexadecimal digits in no order, as a digest's are. */
function id(last: string): string {
    return `printf('%08x%08x%015x${last}', mixed, (n * 40503 + 7) % 4294967296, n)`
}
