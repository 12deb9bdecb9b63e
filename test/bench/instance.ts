// The other side of measured-instance.ts: an instance in a process of its own, so that it does not share a thread with
// the clients. Arguments: the database's folder, the number of requests to fill in.
import { join } from 'node:path'
import { Administrator } from '../administrator/administrator'
import { startServer } from '../instance/http/server'
import { createPlatform, toInstance } from '../instance/instance'
import type { Instance } from '../instance/types'
import { signIn } from '../security-center/oauth'
import { fill } from './fill'
import { startProfile } from './profile'
import { groupByState } from './summary-sql'
import { TimedDatabase } from './timed-database'
import type { Job, JobRuns, Order, Ready } from './measured-instance'

const JOB_RUNS = 20
const [folder = '', count = '0', ...apps] = process.argv.slice(2)
const database = new TimedDatabase(join(folder, 'instance.db'))
const platform = createPlatform(apps, database)
const instance = toInstance(platform)
const server = await startServer({ instance, port: 0 })
const access = await setUp(server.url)
const started = performance.now()
await fill({ url: server.url, authorization: access.connector, platform, instance, count: Number(count) })
let profile: (() => Promise<Record<string, number>>) | undefined

process.on('message', (order: Order) => {
    void (async () => {
        const answer = await obey(order)
        process.send?.({ answer }, undefined, undefined, () => {
            if (order === 'close') process.disconnect()
        })
    })()
})
const ready: Ready = { url: server.url, ...access, filledIn: performance.now() - started }
process.send?.({ answer: ready })

async function obey(order: Order): Promise<unknown> {
    switch (order) {
        case 'settle':
            return settle(instance)
        case 'group by':
            return timeOf(() => groupByState(database))
        case 'database time':
            return database.milliseconds
        case 'start profile':
            profile = await startProfile()
            return null
        case 'stop profile':
            return profile?.()
        case 'close':
            await server.close()
            instance.close()
            return null
        default:
            return runJob(order)
    }
}

/** Runs what asynchronous rules have to do; how many, and how long each took. */
function settle(instance: Instance): { runs: number; operations: number; milliseconds: number } {
    const started = performance.now()
    const runs = instance.settle()
    const operations = Math.max(0, ...runs.map((run) => run.operations))
    return { runs: runs.length, operations, milliseconds: performance.now() - started }
}

/** The mean of many runs: one takes a few milliseconds. */
function runJob(name: Job): JobRuns {
    let operations = 0
    const milliseconds = timeOf(() => {
        for (let run = 0; run < JOB_RUNS; run++) {
            const { operations: cost, error } = instance.runJob(name)
            if (error !== null) throw new Error(`${name}: ${error}`)
            operations = Math.max(operations, cost)
        }
    })
    return { operations, milliseconds: milliseconds / JOB_RUNS }
}

function timeOf(work: () => unknown): number {
    const started = performance.now()
    work()
    return performance.now() - started
}

/** The app set up, and two more who sign in the same way: an agent for the Table API, and the same user for the floor. */
async function setUp(url: string): Promise<{ connector: string; agent: string }> {
    const administrator = new Administrator(url)
    const client = await administrator.createOAuthClient({ name: 'Microsoft 365' })
    const user = await administrator.createIntegrationUser({ userName: 'microsoft365' })
    if (!('result' in client.body) || !('result' in user.body)) throw new Error(`${client.text} ${user.text}`)
    const { clientId, clientSecret } = client.body.result
    const { id, password } = user.body.result
    if (clientSecret === null || password === null) throw new Error('The instance kept no secret')
    grant(id, 'x_floor_app.user')
    const { sys_id: agent = '' } = instance.store.insert('sys_user', {
        user_name: 'agent',
        user_password: instance.protect('sys_user', 'user_password', 'agent'),
    })
    grant(agent, 'itil')
    const bearer = async (userName: string, secret: string): Promise<string> =>
        `Bearer ${(await signIn({ instanceUrl: url, clientId, clientSecret }, userName, secret)).accessToken}`
    return { connector: await bearer('microsoft365', password), agent: await bearer('agent', 'agent') }
}

function grant(user: string, name: string): void {
    const [role] = instance.store.find('sys_user_role', { name })
    if (!role?.sys_id) throw new Error(`There is no role ${name}`)
    instance.store.insert('sys_user_has_role', { user, role: role.sys_id, state: 'active' })
}
