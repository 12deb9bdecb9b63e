import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import { SCOPE } from '../../src/server/contract'
import { Administrator } from '../administrator/administrator'
import { startServer } from '../instance/http/server'
import { createInstance } from '../instance/instance'
import type { Row } from '../instance/types'
import { connect } from '../security-center/connect'
import { samples } from '../security-center/samples'
import { shareSamples } from '../security-center/share'

/** What nobody but the owner of an instance may touch. */
const TABLES = [`${SCOPE}_request`, 'change_request', 'incident', 'sys_user', 'sys_user_has_role', 'sys_properties']

/** What writing a value and taking it back leaves, and the password of the integration user, which comes back. */
const BOOKKEEPING = ['sys_mod_count', 'sys_updated_by', 'sys_updated_on', 'user_password']

/** A stand-in that is reached over HTTP alone, whose levers nobody pulls. */
export interface UsedStandIn {
    url: string
    /** Throws unless what was there before the tests is there still, and nothing else is. */
    assertAsBefore: () => void
    close: () => Promise<void>
}

/** A stand-in as instances are found: somebody was connected, received tasks and removed the connection. */
export async function startUsedStandIn(app: string): Promise<UsedStandIn> {
    const instance = createInstance({ apps: [app] })
    const server = await startServer({ instance, port: 0, scheduler: true })
    const { url } = server
    const administrator = new Administrator(url)
    const shared = await shareSamples(await connect(url, administrator), samples)
    assert.ok(shared.every(({ outcome }) => outcome === 'created'))
    const removed = await administrator.removeConnection()
    assert.equal(removed.status, 204)
    // What the tests make is told by its time, to the second.
    await sleep(2000)
    const rows = () => TABLES.map((table) => instance.store.find(table, {}).map(withoutBookkeeping))
    const before = rows()
    return {
        url,
        assertAsBefore() {
            assert.deepEqual(rows(), before)
        },
        close: () => server.close(),
    }
}

function withoutBookkeeping(row: Row): Row {
    return Object.fromEntries(Object.entries(row).filter(([column]) => !BOOKKEEPING.includes(column)))
}
