import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Row } from '../types'
import { type ApiResource, refusal, Way } from './http-support'

let way: Way

after(() => way.close())

before(async () => {
    way = await Way.open()
    way.user('ann')
})

const says = (text: string): string => `response.setBody(${JSON.stringify(text)})`
const get = (path: string, text: string, more: Row = {}): ApiResource => ({
    path,
    method: 'GET',
    script: says(text),
    ...more,
})

async function result(path: string): Promise<unknown> {
    const { status, body } = await way.as('ann', 'GET', path)
    return status === 200 ? (body as { result: unknown }).result : status
}

test('200 what the stand-in does not have is 501, naming itself', async () => {
    for (const [path, name] of [
        ['/api/now/stats/incident', '/api/now/stats/incident'],
        ['/incident_list.do', 'incident_list.do'],
    ] as const) {
        const { status, text } = await way.as('admin', 'GET', path)
        assert.equal(status, 501)
        assert.ok(text.includes(name) && text.includes('is not in the stand-in'), text)
    }
    const headers = { 'X-HTTP-Method-Override': 'PATCH' }
    assert.equal((await way.as('admin', 'POST', '/api/x_test/any', { headers })).status, 501)
})

test('201 an error has one shape, its code only in the status line', async () => {
    const { status, body, headers } = await way.as('ann', 'GET', '/api/x_test/nothing')
    assert.equal(status, 400)
    assert.deepEqual(body, refusal('Requested URI does not represent any resource', '/api/x_test/nothing'))
    assert.match(headers.get('content-type') ?? '', /^application\/json/)
})

test('211 an unknown URI is 400, by the switch 404; a slash at the end makes another URI', async () => {
    way.api('uri', [get('/one', 'one'), get('', 'root')])
    assert.deepEqual([await result('/api/x_test/uri/one'), await result('/api/x_test/uri')], ['one', 'root'])
    const unknown = [
        '/api/x_test/uri/two',
        '/api/x_test/uri/one/',
        '/api/x_test/uri/',
        '/api/x_test/URI/one',
        '/api/x_test/uri/%zz',
        '/api/',
    ]
    for (const path of unknown) assert.equal(await result(path), 400, path)
    await way.with({ 'stand_in.http.unknown_uri.status': '404' }, async () => {
        for (const path of unknown) assert.equal(await result(path), 404, path)
    })
})

function versioned(serviceId: string, versions: Row[]): void {
    const { store } = way.instance
    const definition = way.api(serviceId, versions.map(({ version }) => get('/x', `v${version ?? ''}`)), { is_versioned: 'true' }) // prettier-ignore
    const operations = store.find('sys_ws_operation', { web_service_definition: definition.sys_id as string })
    versions.forEach((values, index) => {
        const version_id = `v${values.version ?? ''}`
        const row = store.insert('sys_ws_version', { active: 'true', version_id, web_service_definition: definition.sys_id as string, ...values }) // prettier-ignore
        store.update('sys_ws_operation', operations[index]?.sys_id as string, {
            web_service_version: row.sys_id as string,
        })
    })
}

test('212 the version stands before the API; inactive APIs, versions and resources are unknown', async () => {
    versioned('ver', [{ version: '1', is_default: 'true' }, { version: '2' }, { version: '3', active: 'false' }])
    assert.deepEqual([await result('/api/x_test/v1/ver/x'), await result('/api/x_test/v2/ver/x')], ['v1', 'v2'])
    assert.deepEqual([await result('/api/x_test/v3/ver/x'), await result('/api/x_test/ver/v1/x')], [400, 400])
    way.api('off', [get('/x', 'x')], { active: 'false' })
    way.api('half', [get('/x', 'x'), get('/y', 'y', { active: 'false' })])
    assert.deepEqual(
        [await result('/api/x_test/off/x'), await result('/api/x_test/half/x'), await result('/api/x_test/half/y')],
        [400, 'x', 400],
    )
})

test('213 without a version the default one answers; none marked: the latest, or by the switch none', async () => {
    assert.equal(await result('/api/x_test/ver/x'), 'v1')
    versioned('open', [{ version: '2' }, { version: '10' }, { version: '11', active: 'false' }])
    assert.equal(await result('/api/x_test/open/x'), 'v10')
    await way.with({ 'stand_in.http.no_default_version': 'none' }, async () => {
        assert.deepEqual([await result('/api/x_test/open/x'), await result('/api/x_test/v2/open/x')], [400, 'v2'])
    })
})

async function negotiated(path: string, headers: Record<string, string>, body?: string): Promise<number> {
    return (
        await way.as('ann', body === undefined ? 'GET' : 'POST', path, {
            headers,
            ...(body === undefined ? {} : { body }),
        })
    ).status
}

test('214 Accept and Content-Type by the list of the resource, the API or the stock one, with wildcards', async () => {
    const own = { consumes: 'text/c%v, application/vnd.*+json', consumes_customized: 'true' }
    const post = (path: string, more: Row = {}): ApiResource => ({
        path,
        method: 'POST',
        script: 'response.setBody(1)',
        ...more,
    })
    way.api('media', [get('/g', 'g'), post('/p'), post('/own', own)], {
        produces: 'application/json',
        produces_customized: 'true',
    })
    for (const accept of [
        'application/json',
        '*/*',
        'text/html, application/*;q=0.5',
        'application/json;charset=utf-8',
    ])
        assert.equal(await negotiated('/api/x_test/media/g', { accept }), 200, accept)
    for (const accept of ['text/html', 'application/xml', 'application/json;q=0'])
        assert.equal(await negotiated('/api/x_test/media/g', { accept }), 406, accept)
    const sends = (path: string, type: string) =>
        negotiated(`/api/x_test/media/${path}`, { 'content-type': type }, '{}')
    assert.deepEqual(
        [
            await sends('p', 'application/json'),
            await sends('p', 'Text/XML; charset=utf-8'),
            await sends('p', 'text/plain'),
        ],
        [200, 200, 415],
    )
    assert.deepEqual(
        [
            await sends('own', 'text/csv'),
            await sends('own', 'application/vnd.a+json'),
            await sends('own', 'application/json'),
        ],
        [200, 200, 415],
    )
    way.api('stock', [get('/g', 'g')])
    assert.equal(await negotiated('/api/x_test/stock/g', { accept: 'application/xml' }), 501)
    const bare = way.server.url.replace('http://', '')
    assert.equal(await rawPost(bare, '/api/x_test/media/p', '{}'), 400)
    await way.with({ 'stand_in.http.missing_content_type.status': '415' }, async () => {
        assert.equal(await rawPost(bare, '/api/x_test/media/p', '{}'), 415)
    })
    assert.equal(await rawPost(bare, '/api/x_test/media/p', ''), 200)
})

/** fetch adds a content type by itself. */
async function rawPost(host: string, path: string, body: string): Promise<number> {
    const { request } = await import('node:http')
    const [hostname, port] = host.split(':')
    return new Promise((resolve) => {
        const outgoing = request({ hostname, port, path, method: 'POST', auth: 'ann:ann' }, (incoming) => {
            incoming.resume()
            resolve(incoming.statusCode ?? 0)
        })
        outgoing.end(body)
    })
}

test('215 a method that no resource of the URI has is 405', async () => {
    assert.equal((await way.as('ann', 'DELETE', '/api/x_test/media/p')).status, 405)
    assert.equal((await way.as('ann', 'OPTIONS', '/api/x_test/media/p')).status, 405)
})

test('216 a body over the limit is 400 with both numbers; the platform limit holds over the own one', async () => {
    way.api('size', [{ path: '/p', method: 'POST', script: 'response.setBody(request.body.dataString.length)' }])
    const headers = { 'content-type': 'application/json' }
    const send = (length: number) => way.as('ann', 'POST', '/api/x_test/size/p', { body: 'x'.repeat(length), headers })
    const megabyte = 1024 * 1024
    assert.deepEqual((await send(10 * megabyte)).body, { result: 10 * megabyte })
    const detail = (length: number, limit: number): string =>
        `Rejected large REST payload with content-length = ${length} bytes. Max allowed: ${limit} bytes.`
    const { status, body } = await send(10 * megabyte + 1)
    assert.deepEqual(
        [status, body],
        [400, refusal('Exception while reading request', detail(10 * megabyte + 1, 10 * megabyte))],
    )
    await way.with({ 'glide.rest.scripted.max_inbound_content_length_mb': '1' }, async () => {
        assert.deepEqual([(await send(megabyte)).status, (await send(megabyte + 1)).status], [200, 400])
    })
    await way.with(
        { 'glide.rest.max_content_length': '2', 'glide.rest.scripted.max_inbound_content_length_mb': '20' },
        async () => {
            assert.equal((await send(2 * megabyte + 1)).status, 400)
        },
    )
    assert.equal(
        (
            await way.as('ann', 'POST', '/api/x_test/size/p', {
                body: 'x',
                headers: { ...headers, 'content-encoding': 'gzip' },
            })
        ).status,
        501,
    )
})

test('217 malformed JSON reaches the script; by the switch it is 400 before', async () => {
    const send = () =>
        way.as('ann', 'POST', '/api/x_test/size/p', { body: '{"a"', headers: { 'content-type': 'application/json' } })
    assert.deepEqual((await send()).body, { result: 4 })
    await way.with({ 'stand_in.http.malformed_json.refused': 'true' }, async () => {
        const { status, text } = await send()
        assert.equal(status, 400)
        assert.match(text, /^\{"error":\{"message":"Exception while reading request"/)
    })
})

test('218 path parameters are decoded; what is written out goes before a parameter', async () => {
    const param = (path: string): ApiResource => ({
        path,
        method: 'GET',
        script: 'response.setBody(request.pathParams)',
    })
    way.api('path', [
        param('/{id}'),
        get('/fixed', 'fixed'),
        param('/{a}/x/{b}'),
        get('/{a}/x/last', 'last'),
        param('/{id}/only'),
    ])
    assert.deepEqual(await result('/api/x_test/path/a%2Fb%20%C3%A9+'), { id: 'a/b é+' })
    assert.equal(await result('/api/x_test/path/fixed'), 'fixed')
    assert.equal(await result('/api/x_test/path/fixed/x/last'), 'last')
    assert.deepEqual(await result('/api/x_test/path/1/x/2'), { a: '1', b: '2' })
    assert.equal(await result('/api/x_test/path//only'), 400)
})

test('219 a path parameter may have dots and colons, or by the switch not', async () => {
    assert.deepEqual(await result('/api/x_test/path/a.b:c'), { id: 'a.b:c' })
    await way.with({ 'stand_in.http.path_parameter.punctuation': 'false' }, async () => {
        assert.deepEqual([await result('/api/x_test/path/a.b'), await result('/api/x_test/path/a:b')], [400, 400])
        assert.deepEqual(await result('/api/x_test/path/a-b_c'), { id: 'a-b_c' })
    })
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
            get('/own', 'own', { ...on, enforce_acl: b }),
            get('/inherits', 'x', on),
            get('/off', 'x', { enforce_acl: b }),
        ],
        { enforce_acl: a },
    )
    way.api('any', [get('/one', 'x', { ...on, enforce_acl: `${a},${b}` })])
    way.api('bare', [get('/one', 'x', on)])
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
    way.api('missing', [get('/one', 'x', { ...on, enforce_acl: 'f'.repeat(32) })])
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

test('228 the order: URI, method, sign-in, access control, Accept, Content-Type, size', async () => {
    const acl = way.acl({ name: 'r', type: 'REST_Endpoint', operation: 'execute' }, ['role_r']).sys_id as string
    way.user('may', ['role_r'])
    way.api('order', [
        {
            path: '/x',
            method: 'POST',
            script: 'response.setBody(1)',
            requires_acl_authorization: 'true',
            enforce_acl: acl,
        },
    ])
    await way.with({ 'glide.rest.scripted.max_inbound_content_length_mb': '0' }, async () => {
        const send = async (user: string, path: string, method: string, accept: string, type: string) =>
            (
                await way.as(user, method, `/api/x_test/order/${path}`, {
                    body: '{}',
                    headers: { accept, 'content-type': type },
                })
            ).status
        assert.equal(await send('', 'y', 'PUT', 'a/b', 'a/b'), 400)
        assert.equal(await send('', 'x', 'PUT', 'a/b', 'a/b'), 405)
        assert.equal(await send('', 'x', 'POST', 'a/b', 'a/b'), 401)
        assert.equal(await send('ann', 'x', 'POST', 'a/b', 'a/b'), 403)
        assert.equal(await send('may', 'x', 'POST', 'a/b', 'a/b'), 406)
        assert.equal(await send('may', 'x', 'POST', '*/*', 'a/b'), 415)
        assert.equal(await send('may', 'x', 'POST', '*/*', 'application/json'), 400)
    })
})

test('229 HEAD is GET without its body', async () => {
    const { status, text, headers } = await way.as('ann', 'HEAD', '/api/x_test/headers/x')
    assert.deepEqual([status, text, headers.get('retry-after')], [503, '', '5'])
})
