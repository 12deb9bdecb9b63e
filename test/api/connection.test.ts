// How the connection is doing, as far as one who is connected can read it.
import assert from 'node:assert/strict'
import { afterEach, describe, test } from 'node:test'
import { APP_VERSION } from '../../src/server/platform/version'
import { type Connection, CONNECTOR_PATH, INTEGRATION_ROLE, type Result } from '../../src/server/contract'
import type { Answer } from '../json-request'
import { send } from './support/checked'
import { withAccess } from './support/obstacles'
import { CONNECTION, idOf, REQUEST, type Running, start, withProperties } from './support/running'
import { newTask } from './support/tasks'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const PATH = `${CONNECTOR_PATH}/connection`

const running = await start()
const { center, instance, url } = running

afterEach(() => {
    instance.setClock(null)
})

function connectionOf(answer: Answer): Connection {
    assert.equal(answer.status, 200, answer.text)
    return (answer.body as Result<Connection>).result
}

const read = async ({ center: reader }: Running = running) => connectionOf(await reader.getConnection())

const rfc3339 = (milliseconds: number) =>
    new Date(Math.floor(milliseconds / 1000) * 1000).toISOString().replace('.000', '')

function row() {
    const [found, ...more] = instance.store.find(CONNECTION, {})
    assert.equal(more.length, 0)
    assert.ok(found)
    return found
}

/** A refresh token of the connection, as the platform keeps it. */
function refreshToken() {
    const [token] = instance.store.find('oauth_credential', { type: 'refresh_token', user: running.user.id })
    assert.ok(token)
    return token
}

const asRfc3339 = (stored = '') => `${stored.replace(' ', 'T')}Z`

describe('connected', () => {
    test('tells all, and no secret', async () => {
        const now = Math.floor(instance.now() / 1000) * 1000
        instance.setClock(now)
        instance.store.update(CONNECTION, idOf(row()), { last_seen_on: '' })
        const answer = await center.getConnection()
        const { sys_created_on: issuedOn, expires } = refreshToken()
        assert.deepEqual(connectionOf(answer), {
            status: 'connected',
            issues: [],
            instanceName: 'standin',
            instanceUrl: `${url}/`,
            appVersion: APP_VERSION,
            integrationUser: running.user.userName,
            tenantId: null,
            authorizedAt: asRfc3339(issuedOn),
            lastSeenAt: rfc3339(now),
            tokenExpiresAt: asRfc3339(expires),
        })
        for (const secret of [running.client.clientSecret, running.user.password, running.authorization.slice(7)]) {
            assert.ok(secret && !answer.text.includes(secret))
        }
    })

    test('until the refresh token ends, 100 days after it was issued', async () => {
        const { tokenExpiresAt, authorizedAt } = await read()
        assert.equal(Date.parse(tokenExpiresAt ?? '') - Date.parse(authorizedAt ?? ''), 100 * DAY)
    })

    test('notes that it was seen, at most every five minutes, by every reading', async () => {
        const now = Math.ceil(instance.now() / 1000) * 1000 + 10 * MINUTE
        instance.setClock(now)
        assert.equal((await read()).lastSeenAt, rfc3339(now))
        instance.setClock(now + 5 * MINUTE - 1000)
        assert.equal((await read()).lastSeenAt, rfc3339(now))
        instance.setClock(now + 5 * MINUTE + 1000)
        await center.getTask('never-received')
        assert.equal((await read()).lastSeenAt, rfc3339(now + 5 * MINUTE + 1000))
        const task = newTask()
        await center.createTask(task)
        instance.setClock(now + 11 * MINUTE)
        assert.equal((await center.createTask(task)).status, 200)
        assert.equal(asRfc3339(row()['last_seen_on']), rfc3339(now + 11 * MINUTE))
    })

    test('goes on after half an hour, with a refreshed access token', async () => {
        instance.setClock(instance.now() + 45 * MINUTE)
        assert.equal((await read()).status, 'connected')
        const expired = await send(url, 'GET', PATH, { authorization: running.authorization })
        assert.equal(expired.status, 401)
    })
})

describe('degraded', () => {
    const issueOf = async () => {
        const { status, issues } = await read()
        assert.equal(status, 'degraded')
        assert.equal(issues.length, 1)
        return issues[0]
    }

    test('14 days before the refresh token ends', async () => {
        const end = Date.parse(asRfc3339(refreshToken()['expires']))
        instance.setClock(end - 14 * DAY)
        assert.equal((await read()).status, 'connected')
        instance.setClock(end - 14 * DAY + 1000)
        assert.deepEqual(await issueOf(), {
            code: 'token_expires_soon',
            message: 'The refresh token ends within 14 days: authorize the connection again from Microsoft 365.',
        })
    })

    test('where the app may not read tokens: their end is unknown, not wrong', async () => {
        const access = withAccess(running, 'oauth_credential', { read_access: '0' })
        try {
            assert.equal((await read()).tokenExpiresAt, null)
            assert.equal((await issueOf())?.code, 'token_unreadable')
        } finally {
            access.remove()
        }
    })

    test('on an instance of another name: it is a clone', async () => {
        await withProperties(running, { instance_name: 'standintest' }, async () => {
            assert.deepEqual(await issueOf(), {
                code: 'cloned',
                message: 'The connection was made on the instance standin, this is standintest: set it up anew here.',
            })
            assert.equal((await read()).instanceName, 'standintest')
        })
        assert.equal((await read()).status, 'connected')
    })

    test('with tickets that wait, and the list of them', async () => {
        const request = instance.store.insert(REQUEST, {
            ticket_type: 'change',
            ticket_error_code: 'refused',
            active: '1',
        })
        const list = `${url}/x_mioms_m365ticket_request_list.do?sysparm_query=active%3Dtrue%5Eticket_error_codeISNOTEMPTY`
        const { code, message } = (await issueOf()) ?? {}
        assert.equal(code, 'tickets_waiting')
        assert.ok(message?.includes(list), message)
        instance.store.remove(REQUEST, idOf(request))
    })

    test('with an inactive client, on an instance that still takes its tokens', async () => {
        instance.store.update('oauth_entity', running.client.id, { active: '0' })
        await withProperties(running, { 'stand_in.oauth.inactive_client.token_works': 'true' }, async () => {
            assert.equal((await issueOf())?.code, 'client_inactive')
        })
        assert.equal((await center.getConnection()).status, 401)
        instance.store.update('oauth_entity', running.client.id, { active: '1' })
        assert.equal((await read()).status, 'connected')
    })

    test('with an inactive user, on an instance that still takes its tokens', async () => {
        instance.store.update('sys_user', running.user.id, { active: '0' })
        await withProperties(running, { 'stand_in.oauth.inactive_user.token_works': 'true' }, async () => {
            assert.deepEqual(await issueOf(), {
                code: 'user_inactive',
                message: `The integration user ${running.user.userName} is not active.`,
            })
        })
        assert.equal((await center.getConnection()).status, 401)
        instance.store.update('sys_user', running.user.id, { active: '1' })
    })

    test('without the role it had directly, if another role contains it', async () => {
        const { store } = instance
        const [own] = store.find('sys_user_role', { name: INTEGRATION_ROLE })
        const [grant] = store.find('sys_user_has_role', { user: running.user.id })
        const wider = store.insert('sys_user_role', { name: 'wider' })
        store.insert('sys_user_role_contains', { role: idOf(wider), contains: idOf(own) })
        store.update('sys_user_has_role', idOf(grant), { role: idOf(wider) })
        assert.deepEqual(await issueOf(), {
            code: 'role_missing',
            message: `The integration user ${running.user.userName} does not have the role ${INTEGRATION_ROLE}.`,
        })
        store.update('sys_user_has_role', idOf(grant), { role: idOf(own) })
        assert.equal((await read()).status, 'connected')
    })
})

describe('a login that is dead', () => {
    test('is that of a locked user: 401', async () => {
        instance.store.update('sys_user', running.user.id, { locked_out: '1' })
        assert.equal((await center.getConnection()).status, 401)
        instance.store.update('sys_user', running.user.id, { locked_out: '0' })
        assert.equal((await read()).status, 'connected')
    })

    test('is that of a user without the role: 403', async () => {
        const [grant] = instance.store.find('sys_user_has_role', { user: running.user.id })
        assert.ok(grant)
        instance.store.remove('sys_user_has_role', idOf(grant))
        assert.equal((await center.getConnection()).status, 403)
        instance.store.insert('sys_user_has_role', grant)
        assert.equal((await read()).status, 'connected')
    })

    test('is everybody’s where OAuth is off: 401', async () => {
        await withProperties(running, { 'com.snc.platform.security.oauth.is.active': 'false' }, async () => {
            assert.equal((await center.getConnection()).status, 401)
        })
    })

    test('is one whose refresh token has ended: 401', async () => {
        instance.setClock(Date.parse(asRfc3339(refreshToken()['expires'])))
        assert.equal((await center.getConnection()).status, 401)
    })
})

describe('not configured', () => {
    // Who can read the connection has a client, a user and a token: only somebody who takes its row away leaves them a
    // connection that is none. Before the checklist there is nobody to ask.
    test('is what is left when an administrator deletes the row', async () => {
        const kept = row()
        instance.store.remove(CONNECTION, idOf(kept))
        const { status, integrationUser, authorizedAt, lastSeenAt, tokenExpiresAt } = await read()
        assert.deepEqual(
            [status, integrationUser, authorizedAt, lastSeenAt, tokenExpiresAt],
            ['not_configured', null, null, null, null],
        )
        instance.store.insert(CONNECTION, kept)
        assert.equal((await read()).status, 'connected')
    })

    test('is not what a second, later row says, whatever its sys_id', async () => {
        for (const sys_id of ['0'.repeat(32), 'f'.repeat(32)]) {
            const later = instance.store.insert(CONNECTION, { sys_id, sys_created_on: '2999-01-01 00:00:00' })
            assert.equal((await read()).status, 'connected')
            instance.store.remove(CONNECTION, idOf(later))
        }
    })

    test('without its client, and disconnected once it was removed', async () => {
        const { oauth_client: client = '' } = row()
        instance.store.update(CONNECTION, idOf(row()), { oauth_client: '' })
        assert.equal((await read()).status, 'not_configured')
        instance.store.update(CONNECTION, idOf(row()), { oauth_client: client, removed_on: '2026-01-01 00:00:00' })
        assert.equal((await read()).status, 'disconnected')
        instance.store.update(CONNECTION, idOf(row()), { removed_on: '' })
        assert.equal((await read()).status, 'connected')
    })
})
