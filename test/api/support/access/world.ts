import assert from 'node:assert/strict'
import { CONNECTOR_PATH, SCOPE } from '../../../../src/server/contract'
import { connect } from '../../../security-center/connect'
import type { Row } from '../../../instance/types'
import { COMMENT, CONNECTION, type Fresh, idOf, LOG, REQUEST, ROUTE, startFresh, STATE } from '../running'
import { newTask } from '../tasks'
import { type Account, signInAll } from './accounts'
import { TASK_ID } from './routes'
import { type Rows, TablesKept } from './tables-kept'
import { standingValues } from './values'

const WAITING = 'matrix-waiting'

/** A record that somebody tries, and what it is called in a row of the matrix where there are several of its table. */
export interface Target {
    table: string
    sysId: string
    called: string
}

/** One instance in three states, and who tries everything on it. */
export interface World {
    running: Fresh
    accounts: Account[]
    /** The app is installed, nobody has set it up. */
    fresh: Rows
    /** Connected, with a change request, an incident, and a request that has no ticket. */
    connected: Rows
    /** The same, and no column of ours is empty. */
    filled: Rows
    targets: Target[]
    /** The tickets of the requests, by table. */
    tickets: Record<string, Row>
    kept: TablesKept
}

export async function startWorld(): Promise<World> {
    const running = await startFresh()
    const { store } = running.instance
    const accounts = await signInAll(running)
    const kept = new TablesKept(store)
    const fresh = kept.now()
    await connect(running.url, running.administrator)
    await seed(running, accounts)
    const targets = targetsIn(running)
    const connected = kept.now()
    for (const { table, sysId, called } of targets) {
        const row = store.get(table, sysId) ?? {}
        const { ticket, ticket_number: number, ...rest } = standingValues(running.instance, table, row)
        const ofTicket =
            ticket !== undefined && number !== undefined && called === '' ? { ticket, ticket_number: number } : {}
        store.update(table, sysId, { ...rest, ...ofTicket })
    }
    const filled = kept.now()
    const tickets = Object.fromEntries(
        ['change_request', 'incident'].map((table) => {
            const [row] = store.find(table, { correlation_display: 'Microsoft 365' })
            assert.ok(row, table)
            return [table, row]
        }),
    )
    return { running, accounts, kept, fresh, connected, filled, targets, tickets }
}

/** What the security center sends, and what an administrator of the app adds. */
async function seed(running: Fresh, accounts: Account[]): Promise<void> {
    const center = accounts.find(({ column }) => column === '.integration')
    const post = async (path: string, body: object) => {
        const answer = await center?.call('POST', `${CONNECTOR_PATH}${path}`, body)
        assert.equal(answer?.status, 201, answer?.text)
    }
    await post('/tasks', newTask({ taskId: TASK_ID, name: 'Close the side door' }))
    await post('/tasks', newTask({ taskId: 'matrix-incident', ticketType: 'incident' }))
    await post(`/tasks/${TASK_ID}/comments`, { commentId: 'c', text: 'Said in Microsoft 365', author: 'Adele' })
    const { store } = running.instance
    for (const name of ['One', 'Two', 'Three']) store.insert('cmdb_ci', { name })
    store.insert(ROUTE, { ticket_type: 'change', recommendation_category: 'devices' })
    const [received = {}] = store.find(REQUEST, { task_id: TASK_ID })
    const waiting = Object.fromEntries(Object.entries(received).filter(([column]) => column !== 'sys_id'))
    const none = { ticket: '', ticket_number: '', ticket_state: '' }
    store.insert(REQUEST, { ...waiting, ...none, task_id: WAITING, number: `${SCOPE}-waiting` })
}

function targetsIn({ instance: { store } }: Fresh): Target[] {
    const first = (table: string, where: Row = {}) => idOf(store.find(table, where)[0])
    return [
        { table: REQUEST, sysId: first(REQUEST, { task_id: TASK_ID }), called: ' with a ticket' },
        { table: REQUEST, sysId: first(REQUEST, { task_id: WAITING }), called: ' without a ticket' },
        ...[COMMENT, CONNECTION, LOG, ROUTE, STATE].map((table) => ({ table, sysId: first(table), called: '' })),
    ]
}
