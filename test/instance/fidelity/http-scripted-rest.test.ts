import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { refusal, says, Way } from './http-support'

let way: Way

after(() => way.close())

before(async () => {
    way = await Way.open()
    way.user('ann')
})

test('220 access controls of the resource, else of the API, else signing in is enough; one of several suffices', async () => {
    const acl = (role: string): string =>
        way.acl({ name: role, type: 'REST_Endpoint', operation: 'execute' }, [role]).sys_id as string
    const [a, b] = [acl('role_a'), acl('role_b')]
    way.user('with_a', ['role_a'])
    way.user('with_b', ['role_b'])
    const on = { requires_acl_authorization: 'true' }
    way.api(
        'guarded',
        [
            says('/own', 'own', { ...on, enforce_acl: b }),
            says('/inherits', 'x', on),
            says('/off', 'x', { enforce_acl: b }),
        ],
        { enforce_acl: a },
    )
    way.api('any', [says('/one', 'x', { ...on, enforce_acl: `${a},${b}` })])
    way.api('bare', [says('/one', 'x', on)])
    const statuses = async (path: string): Promise<number[]> =>
        Promise.all(
            ['with_a', 'with_b', 'ann', 'admin'].map(
                async (user) => (await way.as(user, 'GET', `/api/x_test/${path}`)).status,
            ),
        )
    assert.deepEqual(await statuses('guarded/own'), [403, 200, 403, 200])
    assert.deepEqual(await statuses('guarded/inherits'), [200, 403, 403, 200])
    assert.deepEqual(await statuses('guarded/off'), [200, 200, 200, 200])
    assert.deepEqual(await statuses('any/one'), [200, 200, 403, 200])
    assert.deepEqual(await statuses('bare/one'), [200, 200, 200, 200])
    const { body } = await way.as('ann', 'GET', '/api/x_test/any/one')
    assert.deepEqual(body, refusal('User Not Authorized', 'Failed API level ACL Validation'))
    way.api('missing', [says('/one', 'x', { ...on, enforce_acl: 'f'.repeat(32) })])
    assert.equal((await way.as('admin', 'GET', '/api/x_test/missing/one')).status, 501)
})

test('221 without authentication a resource is public and runs as guest; the internal role keeps external users out', async () => {
    const who = 'response.setBody(gs.getUserName())'
    const acl = way.acl({ name: 'nobody', type: 'REST_Endpoint', operation: 'execute' }, ['role_nobody'])
        .sys_id as string
    const open = {
        requires_authentication: 'false',
        requires_acl_authorization: 'true',
        requires_snc_internal_role: 'true',
        enforce_acl: acl,
    }
    way.api('public', [
        { path: '/p', method: 'GET', script: who, ...open },
        { path: '/i', method: 'GET', script: who, requires_snc_internal_role: 'true' },
    ])
    assert.deepEqual((await way.as('', 'GET', '/api/x_test/public/p')).body, { result: 'guest' })
    assert.deepEqual((await way.as('ann', 'GET', '/api/x_test/public/p')).body, { result: 'ann' })
    assert.equal((await way.as('nobody', 'GET', '/api/x_test/public/p')).status, 401)
    way.user('outside', ['snc_external'])
    assert.equal((await way.as('outside', 'GET', '/api/x_test/public/i')).status, 403)
    assert.equal((await way.as('ann', 'GET', '/api/x_test/public/i')).status, 200)
})

test('222 what the script sees of a request', async () => {
    const script = `response.setBody({ url: request.url, uri: request.uri, queryString: request.queryString,
        queryParams: request.queryParams, header: request.getHeader('X-Thing') })`
    way.api('seen', [{ path: '/x', method: 'GET', script }])
    const path = '/api/x_test/seen/x'
    const { body } = await way.as('ann', 'GET', `${path}?a=1&b=x+y%26&a=2&c`, { headers: { 'x-thing': 'T' } })
    assert.deepEqual(body, {
        result: {
            url: `${way.server.url}${path}?a=1&b=x+y%26&a=2&c`,
            uri: path,
            queryString: 'a=1&b=x+y%26&a=2&c',
            queryParams: { a: ['1', '2'], b: ['x y&'], c: [''] },
            header: 'T',
        },
    })
})

test('223 the fields of a form come with the query parameters', async () => {
    const form = 'application/x-www-form-urlencoded'
    way.api('form', [
        {
            path: '/x',
            method: 'POST',
            script: 'response.setBody(request.queryParams)',
            consumes: form,
            consumes_customized: 'true',
        },
    ])
    const { body } = await way.as('ann', 'POST', '/api/x_test/form/x?a=1', {
        body: 'a=2&b=3',
        headers: { 'content-type': form },
    })
    assert.deepEqual(body, { result: { a: ['1', '2'], b: ['3'] } })
})

test('224 an object is wrapped in result, a stream is not, nothing is nothing', async () => {
    const stream = `response.setStatus(207); response.setContentType('text/x; a=b'); response.getStreamWriter().writeString('<raw>')`
    way.api('out', [
        { path: '/object', method: 'GET', script: 'response.setStatus(201); response.setBody({ a: [1, null] })' },
        { path: '/returned', method: 'GET', script: 'return { a: 1 }' },
        { path: '/stream', method: 'GET', script: stream },
        { path: '/none', method: 'GET', script: 'response.setStatus(204)' },
        { path: '/zero', method: 'GET', script: "response.setStatus('200'); response.setBody(1)" },
    ])
    const object = await way.as('ann', 'GET', '/api/x_test/out/object')
    assert.deepEqual(
        [object.status, object.text, object.headers.get('content-type')],
        [201, '{"result":{"a":[1,null]}}', 'application/json;charset=UTF-8'],
    )
    assert.deepEqual((await way.as('ann', 'GET', '/api/x_test/out/returned')).body, { result: { a: 1 } })
    const raw = await way.as('ann', 'GET', '/api/x_test/out/stream')
    assert.deepEqual([raw.status, raw.text, raw.headers.get('content-type')], [207, '<raw>', 'text/x; a=b'])
    const none = await way.as('ann', 'GET', '/api/x_test/out/none')
    assert.deepEqual([none.status, none.text], [204, ''])
    assert.equal((await way.as('ann', 'GET', '/api/x_test/out/zero')).status, 501)
})

test('225 service errors and exceptions in the one shape', async () => {
    way.api('err', [
        { path: '/conflict', method: 'GET', script: "return new sn_ws_err.ConflictError('twice')" },
        { path: '/throws', method: 'GET', script: "throw new Error('boom')" },
    ])
    const conflict = await way.as('ann', 'GET', '/api/x_test/err/conflict')
    assert.deepEqual([conflict.status, conflict.body], [409, refusal('twice', '')])
    const { status, body } = await way.as('ann', 'GET', '/api/x_test/err/throws')
    const { error } = body as { error: { message: string; detail: string } }
    assert.deepEqual([status, error.message], [500, 'boom'])
    assert.match(error.detail, /^sys_ws_operation\.[0-9a-f]{32}\.operation_script/)
})

test('226 Location and other headers go out', async () => {
    const script = `response.setLocation('https://x.example/1'); response.setHeader('Retry-After', '5'); response.setStatus(503); response.setBody('é')`
    way.api('headers', [{ path: '/x', method: 'GET', script }])
    const { status, headers, body } = await way.as('ann', 'GET', '/api/x_test/headers/x')
    assert.deepEqual(
        [status, headers.get('location'), headers.get('retry-after'), body],
        [503, 'https://x.example/1', '5', { result: 'é' }],
    )
})

test('227 every answer of a scripted resource says what it cost', async () => {
    const script = `var r = new GlideRecord('incident'); r.query(); r.get('x'); response.setBody(1)`
    way.api('cost', [{ path: '/x', method: 'GET', script }])
    const timing = async (user: string) =>
        (await way.as(user, 'GET', '/api/x_test/cost/x')).headers.get('server-timing') ?? ''
    assert.match(await timing('ann'), /^glide;desc="2", script;dur=\d+\.\d$/)
    assert.equal(await timing(''), 'glide;desc="0", script;dur=0.0')
})

test('229 HEAD is GET without its body', async () => {
    const { status, text, headers } = await way.as('ann', 'HEAD', '/api/x_test/headers/x')
    assert.deepEqual([status, text, headers.get('retry-after')], [503, '', '5'])
})
