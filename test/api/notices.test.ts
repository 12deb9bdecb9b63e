// E-mail to the group of the property: what needs attention is said once, not at every run of the job.
import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, test } from 'node:test'
import { SCOPE } from '../../src/server/contract'
import { connectionRow } from './support/kept'
import { mandatory } from './support/obstacles'
import { CONNECTION, idOf, REQUEST, start, withProperties } from './support/running'
import { newTask, requestsOf, RETRY_JOB, taskOf } from './support/tasks'

const running = await start()
const { center, instance, user } = running
const { store } = instance
await center.getConnection()

const JOB = 'Microsoft 365 connector: notify'
const HOUR = 3_600_000
const DAY = 24 * HOUR
const GROUP = `${SCOPE}.notify_group`
const security = idOf(store.find('sys_user_group', { name: 'Security' })[0])

beforeEach(() => {
    instance.setProperty(GROUP, 'Security')
})

afterEach(() => {
    instance.setClock(null)
})

/** Events that a run of the job at a time queues: name without the scope, record and recipient. */
function runAt(milliseconds: number): { event: string; record: string; group: string }[] {
    const before = store.find('sysevent', {}).length
    instance.setClock(milliseconds)
    assert.equal(instance.runJob(JOB).error, null)
    return store
        .find('sysevent', {})
        .slice(before)
        .map(({ name = '', table = '', instance: id = '', parm1 = '' }) => ({
            event: name.slice(SCOPE.length + 1),
            record: `${table}/${id}`,
            group: parm1,
        }))
}

const connection = () => `${CONNECTION}/${idOf(connectionRow(running))}`
const tokenEnd = () => {
    const [token] = store.find('oauth_credential', { type: 'refresh_token' })
    return Date.parse(`${(token?.['expires'] ?? '').replace(' ', 'T')}Z`)
}
/** Noon of a day, so that hours after it are the same day. */
const noon = (milliseconds: number) => Math.floor(milliseconds / DAY) * DAY + DAY / 2

test('the token ends within 14 days: once a day', () => {
    const told = [{ event: 'token_ends', record: connection(), group: security }]
    assert.deepEqual(runAt(tokenEnd() - 15 * DAY), [])
    const first = noon(tokenEnd() - 12 * DAY)
    assert.deepEqual(runAt(first), told)
    assert.match(connectionRow(running)['token_notice'] ?? '', /ends in 1[12] days\. Open https:\/\/security/)
    for (const hours of [1, 2, 11]) assert.deepEqual(runAt(first + hours * HOUR), [])
    assert.deepEqual(runAt(first + DAY), told)
    assert.deepEqual(runAt(first + DAY + HOUR), [])
})

test('the connection is degraded: each cause once a day', async () => {
    const told = [{ event: 'degraded', record: connection(), group: security }]
    const now = noon(instance.now())
    assert.deepEqual(runAt(now), [])
    store.update('sys_user', user.id, { locked_out: '1' })
    assert.deepEqual(runAt(now + HOUR), told)
    assert.equal(
        connectionRow(running)['notice'],
        `The connection with Microsoft 365 needs attention: The integration user ${user.userName} is locked out.`,
    )
    assert.deepEqual(runAt(now + 2 * HOUR), [])
    store.update('oauth_entity', running.client.id, { active: '0' })
    assert.deepEqual(runAt(now + 3 * HOUR), told)
    assert.match(connectionRow(running)['notice'] ?? '', /attention: The OAuth client is not active/)
    assert.deepEqual(runAt(now + 4 * HOUR), [])
    assert.deepEqual(runAt(now + DAY), told)
    assert.match(connectionRow(running)['notice'] ?? '', /not active.*locked out/)
    store.update('sys_user', user.id, { locked_out: '0' })
    store.update('oauth_entity', running.client.id, { active: '1' })
    assert.deepEqual(runAt(now + 2 * DAY), [])
    instance.setClock(null)
    assert.equal((await center.getConnection()).status, 200)
})

test('a ticket was given up after 24 hours: once for ever', async () => {
    const policy = mandatory(running, 'incident', 'cmdb_ci')
    const task = newTask({ ticketType: 'incident' })
    const answer = await center.createTask(task)
    assert.equal(taskOf(answer).ticket, null)
    const start = instance.now()
    const given = () => runAt(instance.now()).filter(({ event }) => event === 'ticket_given_up')
    for (let hours = 1; hours <= 26; hours++) {
        instance.setClock(start + hours * HOUR)
        assert.equal(instance.runJob(RETRY_JOB).error, null)
        if (requestsOf(instance, task.taskId)[0]?.['ticket_retry_at'] !== '') assert.deepEqual(given(), [])
    }
    policy.remove()
    const [request] = requestsOf(instance, task.taskId)
    assert.equal(request?.['ticket_retry_at'], '')
    assert.deepEqual(given(), [{ event: 'ticket_given_up', record: `${REQUEST}/${idOf(request)}`, group: security }])
    for (const hours of [27, 40, 60, 100]) {
        instance.setClock(start + hours * HOUR)
        assert.deepEqual(given(), [])
    }
})

describe('nobody is told', () => {
    const soon = () => noon(tokenEnd() - 5 * DAY)

    test('without a group in the property', () => {
        instance.setProperty(GROUP, '')
        assert.deepEqual(runAt(soon()), [])
    })

    test('where there is no such group, and the system log says so', () => {
        instance.setProperty(GROUP, 'Nobody')
        assert.deepEqual(runAt(soon()), [])
        assert.ok(instance.log().some(({ message }) => message.startsWith('There is no active group Nobody')))
    })

    test('on a cloned instance', async () => {
        await withProperties(running, { instance_name: 'standintest' }, () => {
            assert.deepEqual(runAt(soon()), [])
            return Promise.resolve()
        })
    })

    test('after a removal, and then again once it is set up', () => {
        const { sys_id: id = '' } = connectionRow(running)
        store.update(CONNECTION, id, { removed_on: '2026-01-01 00:00:00' })
        assert.deepEqual(runAt(soon()), [])
        store.update(CONNECTION, id, { removed_on: '' })
        assert.ok(runAt(soon()).some(({ event }) => event === 'token_ends'))
    })
})
