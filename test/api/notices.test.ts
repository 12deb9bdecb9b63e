// E-mail to the group of the property: what needs attention is said once, not at every run of the job.
import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, test } from 'node:test'
import { SCOPE } from '../../src/server/contract'
import type { Mail } from '../instance/types'
import { connectionRow } from './support/kept'
import { mandatory } from './support/obstacles'
import { CONNECTION, idOf, LOG, REQUEST, start, withProperties } from './support/running'
import { newTask, requestsOf, taskOf } from './support/tasks'
import { NOTIFY_JOB, RETRY_JOB } from '../job-names'

const running = await start()
const { center, instance, user } = running
const { store } = instance
await center.getConnection()

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
    assert.equal(instance.runJob(NOTIFY_JOB).error, null)
    return store
        .find('sysevent', {})
        .slice(before)
        .map(({ name = '', table = '', instance: id = '', parm1 = '', parm2 = '' }) => ({
            event: name.slice(SCOPE.length + 1),
            record: `${table}/${id}`,
            group: parm1 + parm2,
        }))
}

/** The mails of the last event of that name, as somebody in that language would get them. */
function mailOf(event: string, language = 'en'): Mail {
    const queued = store.find('sysevent', { name: `${SCOPE}.${event}` }).at(-1)
    assert.ok(queued)
    instance.setProperty('glide.sys.language', language)
    const [mail, ...more] = instance.mails(queued)
    instance.setProperty('glide.sys.language', '')
    assert.ok(mail && more.length === 0)
    return mail
}

const connection = () => `${CONNECTION}/${idOf(connectionRow(running))}`
const tokenEnd = () => {
    const [token] = store.find('oauth_credential', { type: 'refresh_token' })
    return Date.parse(`${(token?.['expires'] ?? '').replace(' ', 'T')}Z`)
}
/** What the connector log says that was told. */
const notes = (outcome: string) => store.find(LOG, { outcome }).map(({ message }) => message)

/** Noon of a day, so that hours after it are the same day. */
const noon = (milliseconds: number) => Math.floor(milliseconds / DAY) * DAY + DAY / 2

test('the token ends within 14 days: once a day', () => {
    const told = [{ event: 'token_ends', record: connection(), group: security }]
    assert.deepEqual(runAt(tokenEnd() - 15 * DAY), [])
    const first = noon(tokenEnd() - 12 * DAY)
    assert.deepEqual(runAt(first), told)
    assert.deepEqual(notes('token_ends'), ['E-mail to the group Security was queued: token_ends'])
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
    assert.deepEqual(notes('degraded'), ['E-mail to the group Security was queued: user_locked'])
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

test('no e-mail comes twice where the platform chooses sys_ids itself', async () => {
    const before = instance.log().length
    await withProperties(running, { 'stand_in.new_guid_value.ignored': 'true' }, () => {
        const day = noon(instance.now()) + 10 * DAY
        const request = store.insert(REQUEST, { ticket_type: 'change', ticket_error_code: 'refused', state: '1', active: '1' }) // prettier-ignore
        store.update(REQUEST, idOf(request), { sys_updated_on: new Date(day).toISOString().slice(0, 19).replace('T', ' ') }) // prettier-ignore
        store.update('sys_user', user.id, { locked_out: '1' })
        assert.deepEqual(runAt(day).map(({ event }) => event), ['degraded', 'ticket_given_up']) // prettier-ignore
        for (const hours of [1, 2, 11]) assert.deepEqual(runAt(day + hours * HOUR), [])
        assert.deepEqual(runAt(day + DAY).map(({ event }) => event), ['degraded']) // prettier-ignore
        store.update('sys_user', user.id, { locked_out: '0' })
        store.remove(REQUEST, idOf(request))
        return Promise.resolve()
    })
    assert.deepEqual(instance.log().slice(before), [])
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

    const number = request['number']
    const reason = 'Data Policy Exception: Configuration item is mandatory'
    store.update(REQUEST, idOf(request), { short_description: 'Close <b>the</b> door & wait', ticket_error: reason })
    assert.deepEqual(mailOf('ticket_given_up'), {
        subject: `Microsoft 365 connector: ${number} has no ticket`,
        body:
            `<p>The instance refused the ticket of ${number}, Close &lt;b&gt;the&lt;/b&gt; door &amp; wait, ` +
            `for 24 hours: ${reason}</p><p>The app does not try again by itself.</p>`,
        recipient: security,
    })
    assert.deepEqual(mailOf('ticket_given_up', 'de'), {
        subject: `Microsoft 365-Connector: ${number} hat kein Ticket`,
        body:
            `<p>Die Instanz hat das Ticket zu ${number}, Close &lt;b&gt;the&lt;/b&gt; door &amp; wait, ` +
            `24 Stunden lang abgelehnt: ${reason}</p><p>Die App versucht es nicht von selbst noch einmal.</p>`,
        recipient: security,
    })
})

test('an instance in German tells everything in German', () => {
    instance.setProperty('glide.sys.language', 'de')
    const now = noon(instance.now()) + 400 * DAY
    store.update('sys_user', user.id, { locked_out: '1' })
    assert.ok(runAt(now).some(({ event }) => event === 'degraded'))
    store.update('sys_user', user.id, { locked_out: '0' })
    const mail = mailOf('degraded', 'de')
    assert.equal(mail.subject, 'Microsoft 365-Connector: Die Verbindung benötigt Aufmerksamkeit')
    assert.match(mail.body, /^<p>Die Verbindung mit Microsoft 365 benötigt Aufmerksamkeit: .*gesperrt/)
    assert.match(mail.body, /<p>Die Installationscheckliste der App sagt, was zu tun ist\.<\/p>$/)
    assert.equal(mailOf('token_ends', 'de').subject, 'Microsoft 365-Connector: Die Autorisierung endet bald')
    assert.equal(mailOf('token_ends').subject, 'Microsoft 365 connector: the authorization ends soon')
    assert.match(mailOf('token_ends').body, /^<p>[^<]+<\/p>$/)
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

test('what was told before is no error in the system log', () => {
    assert.deepEqual(instance.log().filter(({ message }) => message.startsWith('Unique Key')), []) // prettier-ignore
})
