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

function versioned(serviceId: string, versions: Row[]): void {
    const { store } = way.instance
    const definition = way.api(serviceId, versions.map(({ version }) => says('/x', `v${version ?? ''}`)), { is_versioned: 'true' }) // prettier-ignore
    const operations = store.find('sys_ws_operation', { web_service_definition: definition.sys_id as string })
    versions.forEach((values, index) => {
        const version_id = `v${values.version ?? ''}`
        const row = store.insert('sys_ws_version', { active: 'true', version_id, web_service_definition: definition.sys_id as string, ...values }) // prettier-ignore
        store.update('sys_ws_operation', operations[index]?.sys_id as string, {
            web_service_version: row.sys_id as string,
        })
    })
}

test('200 what the stand-in does not have is 501, naming itself', async () => {
    for (const [path, name] of [
        ['/api/now/stats/incident', '/api/now/stats/incident'],
        ['/incident_list.xml', 'incident_list.xml'],
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
    way.api('uri', [says('/one', 'one'), says('', 'root')])
    assert.deepEqual([await way.result('/api/x_test/uri/one'), await way.result('/api/x_test/uri')], ['one', 'root'])
    const unknown = [
        '/api/x_test/uri/two',
        '/api/x_test/uri/one/',
        '/api/x_test/uri/',
        '/api/x_test/URI/one',
        '/api/x_test/uri/%zz',
        '/api/',
    ]
    for (const path of unknown) assert.equal(await way.result(path), 400, path)
    await way.with({ 'stand_in.http.unknown_uri.status': '404' }, async () => {
        for (const path of unknown) assert.equal(await way.result(path), 404, path)
    })
})

test('212 the version stands before the API; inactive APIs, versions and resources are unknown', async () => {
    versioned('ver', [{ version: '1', is_default: 'true' }, { version: '2' }, { version: '3', active: 'false' }])
    assert.deepEqual([await way.result('/api/x_test/v1/ver/x'), await way.result('/api/x_test/v2/ver/x')], ['v1', 'v2'])
    assert.deepEqual([await way.result('/api/x_test/v3/ver/x'), await way.result('/api/x_test/ver/v1/x')], [400, 400])
    way.api('off', [says('/x', 'x')], { active: 'false' })
    way.api('half', [says('/x', 'x'), says('/y', 'y', { active: 'false' })])
    assert.deepEqual(
        [
            await way.result('/api/x_test/off/x'),
            await way.result('/api/x_test/half/x'),
            await way.result('/api/x_test/half/y'),
        ],
        [400, 'x', 400],
    )
})

test('213 without a version the default one answers; none marked: the latest, or by the switch none', async () => {
    assert.equal(await way.result('/api/x_test/ver/x'), 'v1')
    versioned('open', [{ version: '2' }, { version: '10' }, { version: '11', active: 'false' }])
    assert.equal(await way.result('/api/x_test/open/x'), 'v10')
    await way.with({ 'stand_in.http.no_default_version': 'none' }, async () => {
        assert.deepEqual(
            [await way.result('/api/x_test/open/x'), await way.result('/api/x_test/v2/open/x')],
            [400, 'v2'],
        )
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
        says('/fixed', 'fixed'),
        param('/{a}/x/{b}'),
        says('/{a}/x/last', 'last'),
        param('/{id}/only'),
    ])
    assert.deepEqual(await way.result('/api/x_test/path/a%2Fb%20%C3%A9+'), { id: 'a/b é+' })
    assert.equal(await way.result('/api/x_test/path/fixed'), 'fixed')
    assert.equal(await way.result('/api/x_test/path/fixed/x/last'), 'last')
    assert.deepEqual(await way.result('/api/x_test/path/1/x/2'), { a: '1', b: '2' })
    assert.equal(await way.result('/api/x_test/path//only'), 400)
})

test('219 a path parameter may have dots and colons, or by the switch not', async () => {
    assert.deepEqual(await way.result('/api/x_test/path/a.b:c'), { id: 'a.b:c' })
    await way.with({ 'stand_in.http.path_parameter.punctuation': 'false' }, async () => {
        assert.deepEqual(
            [await way.result('/api/x_test/path/a.b'), await way.result('/api/x_test/path/a:b')],
            [400, 400],
        )
        assert.deepEqual(await way.result('/api/x_test/path/a-b_c'), { id: 'a-b_c' })
    })
})
