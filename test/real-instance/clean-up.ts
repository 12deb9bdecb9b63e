import { SCOPE } from '../../src/server/contract'
import { Administrator } from '../administrator/administrator'
import { REMOVAL } from '../api/support/routes'
import { readNotes } from './notes'
import type { Target } from './target'

const [REQUEST, LOG] = [`${SCOPE}_request`, `${SCOPE}_log`]
const TICKETS = ['change_request', 'incident']

/** What marks a ticket of ours (`correlation_display`). */
const OURS = 'Microsoft 365'

const MOST_ROWS = 10_000

/** What of the tests is on the instance after they were cleaned up. */
export interface Remains {
    /** What could not be taken away, a line each, with the reason. */
    left: string[]
    /** Entries of the connector's log: nobody may delete those, the app's own job does when they are old. */
    logEntries: number
}

/** Takes away what the tests have made on a real instance since `startedAt` (UTC, `yyyy-MM-dd HH:mm:ss`), and gives
 * changed properties their values back. */
export async function cleanUp({ url, userName, password, notes }: Target, startedAt: string): Promise<Remains> {
    const administrator = new Administrator(url, userName, password)
    const left: string[] = []
    const since = (table: string, query: string) =>
        administrator.rows(table, `${query}sys_created_on>=${startedAt}`, MOST_ROWS)
    const take = async (method: string, path: string, body?: unknown) => {
        const { status, text } = await administrator.request(method, path, body)
        if (![200, 204, 404].includes(status)) left.push(`${method} ${path}: ${status} ${text}`)
    }
    const removeAll = async (table: string, query: string) => {
        for (const row of await since(table, query))
            await take('DELETE', `/api/now/table/${table}/${row['sys_id'] ?? ''}`)
    }
    await removeAll(REQUEST, '')
    for (const table of TICKETS) await removeAll(table, `correlation_display=${OURS}^`)
    await take('DELETE', REMOVAL)
    for (const { table, sysId, before } of readNotes(notes)) {
        if (before) await take('PATCH', `/api/now/table/${table}/${sysId}`, before)
        else await removeAll(table, `sys_id=${sysId}^`)
    }
    return { left, logEntries: (await since(LOG, '')).length }
}
