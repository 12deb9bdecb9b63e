// What slows a client down: the customer's rate limit rules, and the administrator's pause switch.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { CONNECTOR_PATH, SCOPE } from '../../src/server/contract'
import { SecurityCenter } from '../security-center/client'
import { patiently, retryAfter } from '../security-center/patience'
import { signIn } from '../security-center/oauth'
import { builtRecords } from './support/built'
import { locate, namesAt } from './support/document'
import { idOf, PROJECT, start, withProperties } from './support/running'
import { errorOf, newTask } from './support/tasks'
import { PACKAGE } from './support/package'

const running = await start()
const { center, instance } = running
const known = newTask()
await center.createTask(known)

const rules = builtRecords()
    .filter(({ table }) => table === 'sys_rate_limit_rules')
    .map(({ values }) => values)
const documented = namesAt(['paths'])
    .filter((path) => path.startsWith(CONNECTOR_PATH))
    .flatMap((path) =>
        namesAt(['paths', path])
            .filter((name) => locate('paths', path, name, 'responses'))
            .map((method) => ({ method, path, name: `${method.toUpperCase()} ${path.replace(/^\/api/, '')}` })),
    )

/** What every route of the connector does while it is paused. */
const PAUSED: Record<string, boolean> = {
    'POST /tasks': true,
    'GET /tasks': false,
    'GET /tasks/{taskId}': false,
    'PATCH /tasks/{taskId}': true,
    'GET /tasks/{taskId}/comments': false,
    'POST /tasks/{taskId}/comments': true,
    'GET /summary': false,
    'GET /ticket-states': false,
    'PUT /ticket-states': false,
    'GET /connection': false,
    'PUT /connection': false,
    // Last: it ends the connection.
    'DELETE /connection': false,
}
const BODIES: Record<string, unknown> = {
    'POST /tasks': known,
    'PATCH /tasks/{taskId}': { priority: 2 },
    'POST /tasks/{taskId}/comments': { commentId: 'c1', text: 'Hello', author: 'Adele' },
    'PUT /ticket-states': [{ ticketType: 'incident', value: '1', name: 'New' }],
    'PUT /connection': { tenantId: 'contoso' },
}

// The update set for older releases has no rules (docs/package.md).
const LATER = { skip: PACKAGE === 'sdk' ? false : 'no rules in this package' }

describe('rate limit rules', () => {
    test('are there for every route of the connector, inactive, for each user with its role', () => {
        assert.deepEqual(rules.map((rule) => rule['api_resource']).sort(), documented.map(({ name }) => name).sort())
        const [api] = builtRecords().filter(({ table, values }) => table === 'sys_ws_definition' && values['service_id'] === 'connector') // prettier-ignore
        const [role] = builtRecords().filter(({ table, values }) => table === 'sys_user_role' && values['name'] === `${SCOPE}.integration`) // prettier-ignore
        for (const rule of rules) {
            assert.equal(rule['active'], 'false')
            assert.equal(rule['rest_api_resource'], rule['api_resource'])
            assert.equal(rule['api'], api?.values['name'])
            assert.deepEqual([rule['type'], rule['role']], ['Role', role?.values['sys_id']])
            assert.ok(Number(rule['requests']) > 0)
        }
    })

    test('are in docs/install.md with their limits', () => {
        const document = readFileSync(`${PROJECT}docs/install.md`, 'utf8')
        const rows = [...document.matchAll(/^\| `([A-Z]+ \/[^`]+)` \| ([\d,]+) \|/gm)].map(([, name = '', limit = '']) => [name, limit.replace(',', '')]) // prettier-ignore
        const built = rules.map((rule) => [(rule['api_resource'] ?? '').replace(`/${SCOPE}/v1/connector`, ''), rule['requests'] ?? '']) // prettier-ignore
        assert.deepEqual(rows.sort(), built.sort())
    })

    test(
        'switched on, answer 429 in the words of the platform, to this route alone, until the hour is over',
        LATER,
        async () => {
            const [rule] = instance.store.find('sys_rate_limit_rules', { api_resource: `GET /${SCOPE}/v1/connector/summary` }) // prettier-ignore
            instance.setClock(Date.UTC(2027, 0, 1, 8, 59, 30))
            const connection = {
                instanceUrl: running.url,
                clientId: running.client.clientId,
                clientSecret: running.client.clientSecret ?? '',
            }
            const again = await signIn(connection, running.user.userName, running.user.password ?? '')
            const waited: number[] = []
            const patient = new SecurityCenter(connection, again, {
                seconds: 60,
                wait: (milliseconds) => {
                    waited.push(milliseconds)
                    instance.setClock(instance.now() + milliseconds)
                    return Promise.resolve()
                },
            })
            instance.store.update('sys_rate_limit_rules', idOf(rule), { active: 'true', requests: '2' })
            try {
                assert.equal((await patient.getSummary()).status, 200)
                const last = await patient.getSummary()
                assert.equal(last.headers.get('x-ratelimit-limit'), '2')
                const impatient = new SecurityCenter(connection, again)
                const refused = await impatient.getSummary()
                assert.equal(refused.status, 429)
                assert.equal(refused.headers.get('retry-after'), '30')
                assert.equal(refused.headers.get('x-ratelimit-rule'), idOf(rule))
                assert.deepEqual(refused.body, {
                    error: {
                        message: 'Rate limit exceeded',
                        detail: 'Rate limit of 2 requests per hour for Microsoft 365 connector exceeded',
                    },
                    status: 'failure',
                })
                assert.equal((await impatient.getTask(known.taskId)).status, 200)
                assert.equal((await patient.getSummary()).status, 200)
                assert.deepEqual(waited, [30_000])
            } finally {
                instance.store.update('sys_rate_limit_rules', idOf(rule), { active: 'false' })
                instance.setClock(null)
            }
        },
    )
})

describe('a client that is told when to come again', () => {
    const answer = (status: number, after?: string) => ({
        method: 'GET',
        path: '/',
        status,
        headers: new Headers(after === undefined ? {} : { 'retry-after': after }),
        text: '',
        body: undefined,
    })

    test('waits exactly that long, as long as its patience lasts', async () => {
        const waited: number[] = []
        const wait = (milliseconds: number) => Promise.resolve(void waited.push(milliseconds))
        const answers = [answer(503, '4'), answer(429, '5'), answer(503, '2')]
        const last = await patiently({ seconds: 10, wait }, () => Promise.resolve(answers.shift() ?? answer(200)))
        assert.equal(last.status, 503)
        assert.deepEqual(waited, [4000, 5000])
    })
    test('waits for nothing that is not busy, or does not say until when', async () => {
        const wait = () => Promise.reject(new Error('waited'))
        for (const one of [answer(500, '1'), answer(429), answer(503, 'soon')])
            assert.equal(await patiently({ seconds: 10, wait }, () => Promise.resolve(one)), one)
    })
    test('reads a date too', () => {
        assert.equal(retryAfter(new Date(Date.now() + 90_000).toUTCString()) ?? 0, 90)
        assert.equal(retryAfter(new Date(0).toUTCString()), 1)
    })
})

describe('the pause switch', () => {
    test('is documented route by route: 503 where it refuses, 429 everywhere', () => {
        const routes = documented.map(
            ({ method, path }) => `${method.toUpperCase()} ${path.slice(CONNECTOR_PATH.length)}`,
        )
        assert.deepEqual(routes.sort(), Object.keys(PAUSED).sort())
        for (const { method, path } of documented) {
            const answers = namesAt(['paths', path, method, 'responses'])
            const route = `${method.toUpperCase()} ${path.slice(CONNECTOR_PATH.length)}`
            assert.ok(answers.includes('429'), route)
            assert.equal(answers.includes('503'), PAUSED[route], route)
        }
    })

    test('refuses what makes or changes a ticket, and nothing else', async () => {
        await withProperties(running, { [`${SCOPE}.paused`]: 'true' }, async () => {
            for (const [route, refused] of Object.entries(PAUSED)) {
                const [method = '', path = ''] = route.split(' ')
                const answer = await center.request(method, path.replace('{taskId}', known.taskId), BODIES[route])
                if (!refused) {
                    assert.ok(answer.status === 200 || answer.status === 204, `${route}: ${answer.status}`)
                    continue
                }
                assert.equal(answer.status, 503, route)
                assert.equal(errorOf(answer).code, 'paused')
                assert.equal(answer.headers.get('retry-after'), '300')
            }
        })
    })
})
