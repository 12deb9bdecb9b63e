import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Interleaved } from '../http/levers/interleaving'
import { type Answer, Way } from './http-support'

let way: Way

after(() => way.close())

before(async () => {
    way = await Way.open()
    const write = `var r = new GlideRecord('incident'); r.initialize(); r.setValue('short_description', 'x'); response.setBody(r.insert())`
    const count = `var r = new GlideRecord('incident'); r.addQuery('short_description', 'x'); r.query(); var n = 0; while (r.next()) n++; response.setBody(n)`
    way.api('lever', [
        { path: '/write', method: 'POST', script: write },
        { path: '/count', method: 'GET', script: count },
    ])
})

async function lever(method: string, door: string, body?: unknown): Promise<unknown> {
    const answer = await send(method, door, body)
    assert.equal(answer.status, 200, answer.text)
    return answer.body
}

const send = (method: string, door: string, body?: unknown, headers = {}): Promise<Answer> =>
    way.as('', method, `/__stand-in/${door}`, { ...(body === undefined ? {} : { body }), headers })

const count = async (): Promise<unknown> =>
    ((await way.as('admin', 'GET', '/api/x_test/lever/count')).body as { result: unknown }).result

test('280 the clock is set and given back', async () => {
    const time = Date.UTC(2031, 1, 2, 3, 4, 5)
    await lever('PUT', 'clock', { milliseconds: time })
    assert.deepEqual(await lever('GET', 'clock'), { milliseconds: time })
    assert.equal(way.instance.now(), time)
    await lever('PUT', 'clock', { milliseconds: null })
    assert.ok(Math.abs(way.instance.now() - Date.now()) < 60_000)
    assert.equal((await send('PUT', 'clock', { milliseconds: 'soon' })).status, 400)
})

test('281 properties are set; all switches are reset at once, other properties stay', async () => {
    await lever('PUT', 'properties', {
        'stand_in.http.unknown_uri.status': '404',
        'stand_in.new_guid_value.ignored': 'true',
        'x.own': '1',
    })
    assert.equal((await way.as('admin', 'GET', '/api/x/y')).status, 404)
    await lever('DELETE', 'switches')
    assert.equal((await way.as('admin', 'GET', '/api/x/y')).status, 400)
    assert.deepEqual(
        [way.instance.property('stand_in.new_guid_value.ignored'), way.instance.property('x.own')],
        [undefined, '1'],
    )
})

test('282 a job is run by its name, or those that are due, and waiting rules are settled', async () => {
    const job = (name: string) => ({
        name,
        active: 'true',
        run_type: 'periodically',
        run_period: '1970-01-01 01:00:00',
        script: `gs.info('ran ${name}')`,
        sys_scope: 'global',
    })
    await lever('POST', 'rows/sysauto_script', job('By name'))
    const ran = (name: string) => way.instance.log().filter(({ message }) => message === `ran ${name}`).length
    assert.deepEqual(await lever('POST', 'jobs/run', { name: 'By name' }), { operations: 0, error: null })
    assert.equal(ran('By name'), 1)
    assert.equal((await send('POST', 'jobs/run', { name: 'Nope' })).status, 400)
    await lever('POST', 'jobs/run-due', {})
    await lever('PUT', 'clock', { milliseconds: Date.now() + 2 * 3600_000 })
    await lever('POST', 'jobs/run-due', {})
    await lever('PUT', 'clock', { milliseconds: null })
    assert.ok(ran('By name') > 1)
    const rule = {
        name: 'Later',
        collection: 'incident',
        when: 'async',
        action_insert: 'true',
        advanced: 'true',
        active: 'true',
        script: "gs.info('ran rule')",
        sys_scope: 'global',
        order: '100',
    }
    await lever('POST', 'rows/sys_script', rule)
    await way.as('admin', 'POST', '/api/x_test/lever/write')
    assert.equal(ran('rule'), 0)
    assert.deepEqual(await lever('POST', 'settle', {}), [{ rule: 'Later', operations: 0 }])
    assert.equal(ran('rule'), 1)
    assert.deepEqual(await lever('POST', 'settle', {}), [])
})

test('283 the system log is read', async () => {
    way.instance.store.insert('syslog', { level: '2', source: 'x', message: 'here' })
    assert.deepEqual(((await lever('GET', 'log')) as unknown[]).at(-1), {
        level: 'error',
        source: 'x',
        message: 'here',
    })
})

test('284 rows as they are stored: found, made, changed and removed without any rule', async () => {
    const made = (await lever('POST', 'rows/sys_user_group', { name: 'Raw' })) as { sys_id: string }
    assert.equal(((await lever('GET', 'rows/sys_user_group?name=Raw')) as { sys_id: string }[])[0]?.sys_id, made.sys_id)
    assert.equal(
        ((await lever('PATCH', `rows/sys_user_group/${made.sys_id}`, { name: 'Other' })) as { name: string }).name,
        'Other',
    )
    await lever('DELETE', `rows/sys_user_group/${made.sys_id}`)
    assert.deepEqual(await lever('GET', 'rows/sys_user_group?name=Other'), [])
    assert.ok(((await lever('GET', 'tables')) as string[]).includes('incident'))
    assert.equal((await send('GET', 'rows/nope')).status, 400)
    assert.equal((await send('GET', 'nope')).status, 404)
})

test('285 another request runs to its end before the n-th operation of the next transaction of a scope', async () => {
    const before = (await count()) as number
    const authorization = `Basic ${Buffer.from('admin:admin').toString('base64')}`
    const request = { method: 'POST', path: '/api/x_test/lever/write?x=1', headers: { authorization } }
    const { index } = (await lever('POST', 'interleavings', { operation: 1, scope: 'global', request })) as {
        index: number
    }
    assert.equal(((await lever('GET', 'interleavings')) as unknown[])[index], null)
    assert.equal(await count(), before + 1)
    const answer = ((await lever('GET', 'interleavings')) as { status: number; body: string }[])[index]
    assert.equal(answer?.status, 200)
    assert.match(answer.body, /^\{"result":"[0-9a-f]{32}"\}$/)
    const inProcess: Interleaved = way.server.interleave(
        { operation: 1, scope: 'global' },
        {
            method: 'POST',
            path: '/api/now/table/incident',
            headers: { authorization },
            body: { short_description: 'x' },
        },
    )
    assert.equal(await count(), before + 2)
    assert.equal(inProcess.answer?.status, 201)
    way.server.interleave({ operation: 1, scope: 'global' }, { method: 'POST', path: '/oauth_token.do' })
    const within = await way.as('admin', 'GET', '/api/x_test/lever/count')
    assert.match(within.text, /'POST \/oauth_token.do' within another request is not in the stand-in/)
})

test('286 a fault happens at the n-th operation of the next transaction of a scope, once', async () => {
    await lever('POST', 'faults', { operation: 1, scope: 'global', mode: 'null' })
    const write = async () =>
        ((await way.as('admin', 'POST', '/api/x_test/lever/write')).body as { result: unknown }).result
    assert.equal(await write(), null)
    assert.notEqual(await write(), null)
    assert.equal((await send('POST', 'faults', { scope: 'global' })).status, 400)
})

test('287 the doors are closed to a browser, so that no page of an app can use them', async () => {
    const { request } = await import('node:http')
    const [hostname, port] = way.server.url.replace('http://', '').split(':')
    const status = (headers: Record<string, string>): Promise<number> =>
        new Promise((resolve) => {
            const outgoing = request({ hostname, port, path: '/__stand-in/log', headers }, (incoming) => {
                incoming.resume()
                resolve(incoming.statusCode ?? 0)
            })
            outgoing.end()
        })
    assert.equal(await status({}), 200)
    for (const headers of [
        { 'sec-fetch-site': 'same-origin' },
        { origin: way.server.url },
        { cookie: 'JSESSIONID=x' },
        { host: 'evil.example' },
    ])
        assert.equal(await status(headers as Record<string, string>), 403)
})

test('288 settling and due jobs happen by themselves only where the server is started with a scheduler', async () => {
    const { startServer } = await import('../http/server')
    way.instance.settle()
    const ran = () => way.instance.log().filter(({ message }) => message === 'ran rule').length
    const before = ran()
    const server = await startServer({ instance: way.instance, port: 0, scheduler: true })
    try {
        const authorization = `Basic ${Buffer.from('admin:admin').toString('base64')}`
        await fetch(`${server.url}/api/x_test/lever/write`, { method: 'POST', headers: { authorization } })
        await new Promise((resolve) => setTimeout(resolve, 50))
        assert.equal(ran(), before + 1)
    } finally {
        await server.close()
    }
})
