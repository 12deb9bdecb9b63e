import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import type { Row } from '../types'
import { type Answer, refusal, says, Way } from './http-support'

const HOUR = 3_600_000
const START = Date.UTC(2026, 0, 1, 8, 20)
let way: Way

after(() => way.close())

before(async () => {
    way = await Way.open()
    way.user('ann', ['x_first', 'x_second'])
    way.user('bob')
    way.acl({ type: 'REST_Endpoint', name: 'x_first', operation: 'execute' }, ['x_first'])
    way.api('limited', [
        { ...says('/one/{id}', 'one'), operation_uri: '/api/x_test/limited/one/{id}' },
        { ...says('/two', 'two'), operation_uri: '/api/x_test/limited/two' },
        {
            ...says('/first', 'first'),
            operation_uri: '/api/x_test/limited/first',
            requires_acl_authorization: 'true',
            enforce_acl: way.id('sys_security_acl', { name: 'x_first' }),
        },
    ])
})

beforeEach(() => {
    way.instance.setClock(START)
    for (const row of way.instance.store.find('sys_rate_limit_rules', {}))
        way.instance.store.remove('sys_rate_limit_rules', row.sys_id as string)
})

function rule(values: Row): Row {
    const api_resource = 'GET /x_test/limited/one/{id}'
    return way.instance.store.insert('sys_rate_limit_rules', { active: 'true', type: 'All', requests: '1', api_resource, ...values }) // prettier-ignore
}

const ask = (userName: string, path = 'one/7'): Promise<Answer> =>
    way.as(userName, 'GET', `/api/x_test/limited/${path}`)

async function statuses(userName: string, times: number, path?: string): Promise<number[]> {
    const answers: number[] = []
    for (let time = 0; time < times; time++) answers.push((await ask(userName, path)).status)
    return answers
}

const roleId = (name: string): string => way.id('sys_user_role', { name })
const headersOf = ({ headers }: Answer): (string | null)[] =>
    ['x-ratelimit-limit', 'x-ratelimit-reset', 'x-ratelimit-rule', 'retry-after'].map((name) => headers.get(name))

test('270 a rule limits each user in each hour, by resource; user before role before all, then the lowest', async () => {
    assert.deepEqual(headersOf(await ask('ann')), [null, null, null, null])
    const all = rule({ requests: '2' })
    const reset = String(Date.UTC(2026, 0, 1, 9) / 1000)
    assert.deepEqual(headersOf(await ask('ann')), ['2', reset, all.sys_id, null])
    assert.deepEqual(await statuses('ann', 2), [200, 429])
    assert.deepEqual(await statuses('ann', 1, 'one/8'), [429])
    assert.deepEqual(await statuses('bob', 3), [200, 200, 429])
    assert.deepEqual(await statuses('ann', 3, 'two'), [200, 200, 200])
    way.instance.setClock(START + HOUR)
    assert.deepEqual(await statuses('ann', 3), [200, 200, 429])
    rule({ type: 'Role', role: roleId('x_first'), requests: '5' })
    const lower = rule({ type: 'Role', role: roleId('x_second'), requests: '4' })
    assert.equal(headersOf(await ask('ann'))[2], lower.sys_id)
    assert.equal(headersOf(await ask('bob'))[2], all.sys_id)
    const own = rule({ type: 'User', user: way.id('sys_user', { user_name: 'ann' }), requests: '9' })
    assert.equal(headersOf(await ask('ann'))[2], own.sys_id)
    way.instance.store.update('sys_rate_limit_rules', own.sys_id as string, { active: 'false' })
    assert.equal(headersOf(await ask('ann'))[2], lower.sys_id)
})

test('271 above the limit: 429, the limit and the API by name, and how long to wait', async () => {
    const { sys_id } = rule({})
    await ask('ann')
    const answer = await ask('ann')
    assert.equal(answer.status, 429)
    assert.deepEqual(
        answer.body,
        refusal('Rate limit exceeded', 'Rate limit of 1 requests per hour for limited exceeded'),
    )
    assert.deepEqual(headersOf(answer), ['1', String(Date.UTC(2026, 0, 1, 9) / 1000), sys_id, '2400'])
    assert.match(answer.headers.get('server-timing') ?? '', /^glide;desc="0"/)
})

test('272 what sign-in or access control refuses is not counted', async () => {
    rule({ api_resource: 'GET /x_test/limited/first' })
    assert.deepEqual(await statuses('bob', 3, 'first'), [403, 403, 403])
    assert.deepEqual(await statuses('', 2, 'first'), [401, 401])
    assert.deepEqual(await statuses('ann', 2, 'first'), [200, 429])
})

test('273 another limit begins the count anew', async () => {
    const { sys_id } = rule({})
    assert.deepEqual(await statuses('ann', 2), [200, 429])
    way.instance.store.update('sys_rate_limit_rules', sys_id as string, { requests: '2' })
    assert.deepEqual(await statuses('ann', 3), [200, 200, 429])
})

test('274 a rule of an application limits too, or by the switch does not', async () => {
    rule({ sys_scope: 'x_test_scope' })
    assert.deepEqual(await statuses('ann', 2), [200, 429])
    await way.with({ 'stand_in.rate_limit.application_rules': 'false' }, async () => {
        assert.deepEqual(await statuses('ann', 3), [200, 200, 200])
    })
})

test('275 a count is known at once, or by the switch only later; rules on other APIs are not here', async () => {
    rule({})
    await way.with({ 'stand_in.rate_limit.lag_seconds': '30' }, async () => {
        assert.deepEqual(await statuses('ann', 4), [200, 200, 200, 200])
        way.instance.setClock(START + 30_000)
        assert.deepEqual(await statuses('ann', 2), [429, 429])
    })
    rule({ api_resource: 'GET /now/table/{tableName}' })
    const { status, text } = await way.as('ann', 'GET', '/api/now/table/incident')
    assert.equal(status, 501)
    assert.match(text, /Rate limit rule/)
})
