import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Row } from '../types'
import { type ApiResource, refusal, says, Way } from './http-support'

let way: Way

after(() => way.close())

before(async () => {
    way = await Way.open()
    way.user('ann')
})

async function negotiated(path: string, headers: Record<string, string>, body?: string): Promise<number> {
    return (
        await way.as('ann', body === undefined ? 'GET' : 'POST', path, {
            headers,
            ...(body === undefined ? {} : { body }),
        })
    ).status
}

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

test('214 Accept and Content-Type by the list of the resource, the API or the stock one, with wildcards', async () => {
    const own = { consumes: 'text/c%v, application/vnd.*+json', consumes_customized: 'true' }
    const post = (path: string, more: Row = {}): ApiResource => ({
        path,
        method: 'POST',
        script: 'response.setBody(1)',
        ...more,
    })
    way.api('media', [says('/g', 'g'), post('/p'), post('/own', own)], {
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
    way.api('stock', [says('/g', 'g')])
    assert.equal(await negotiated('/api/x_test/stock/g', { accept: 'application/xml' }), 501)
    const bare = way.server.url.replace('http://', '')
    assert.equal(await rawPost(bare, '/api/x_test/media/p', '{}'), 400)
    await way.with({ 'stand_in.http.missing_content_type.status': '415' }, async () => {
        assert.equal(await rawPost(bare, '/api/x_test/media/p', '{}'), 415)
    })
    assert.equal(await rawPost(bare, '/api/x_test/media/p', ''), 200)
})

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
