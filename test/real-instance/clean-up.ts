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

/** Takes away what the tests have made on a real instance since `startedAt` (UTC, `yyyy-MM-dd HH:mm:ss`), and gives
 * changed properties their values back. Answers what it could not take away, a line each, with the reason. */
export async function cleanUp({ url, userName, password, notes }: Target, startedAt: string): Promise<string[]> {
    const administrator = new Administrator(url, userName, password)
    const left: string[] = []
    const take = async (method: string, path: string, body?: unknown) => {
        const { status, text } = await administrator.request(method, path, body)
        if (![200, 204, 404].includes(status)) left.push(`${method} ${path}: ${status} ${text}`)
    }
    const removeAll = async (table: string, query: string) => {
        const rows = await administrator.rows(table, `${query}sys_created_on>=${startedAt}`, MOST_ROWS)
        for (const row of rows) await take('DELETE', `/api/now/table/${table}/${row['sys_id'] ?? ''}`)
    }
    await removeAll(REQUEST, '')
    for (const table of TICKETS) await removeAll(table, `correlation_display=${OURS}^`)
    await take('DELETE', REMOVAL)
    await removeAll(LOG, '')
    for (const { table, sysId, before } of readNotes(notes)) {
        if (before) await take('PATCH', `/api/now/table/${table}/${sysId}`, before)
        else await removeAll(table, `sys_id=${sysId}^`)
    }
    return left
}
