import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { createInstance } from '../instance'
import { refusal, Way } from './http-support'

let way: Way
const WHO = '/api/x_test/who/am'

after(() => way.close())

before(async () => {
    way = await Way.open()
    way.api('who', [{ path: '/am', method: 'GET', script: 'response.setBody(gs.getUserName())' }])
})

async function status(userName: string, headers: Record<string, string> = {}): Promise<number> {
    return (await way.as(userName, 'GET', WHO, { headers })).status
}

test('202 nobody and wrong credentials get 401 with the scheme; the message is a switch', async () => {
    for (const headers of [
        {},
        { authorization: 'Basic !!' },
        { authorization: 'Bearer x' },
        { authorization: 'Digest x' },
    ]) {
        const answer = await way.as('', 'GET', WHO, { headers })
        assert.equal(answer.status, 401)
        assert.equal(answer.headers.get('www-authenticate'), 'BASIC realm="Service-now"')
        assert.deepEqual(answer.body, refusal('User Not Authenticated', 'Required to provide Auth information'))
    }
    const message = 'User is not authenticated'
    await way.with({ 'stand_in.http.not_authenticated.message': message }, async () => {
        const { body } = await way.as('', 'GET', WHO)
        assert.deepEqual(body, refusal(message, 'Required to provide Auth information'))
    })
})

test('203 Basic: user name whatever its case, password exactly, colons in it allowed', async () => {
    way.user('Ann')
    assert.deepEqual((await way.as('Ann', 'GET', WHO)).body, { result: 'Ann' })
    const basic = (text: string) => ({ authorization: `basic ${Buffer.from(text).toString('base64')}` })
    assert.equal(await status('', basic('ann:Ann')), 200)
    assert.equal(await status('', basic('Ann:ann')), 401)
    assert.equal(await status('', basic('Ann:')), 401)
    way.user('colon', [], { user_password: way.instance.protect('sys_user', 'user_password', 'a:b') })
    assert.equal(await status('', basic('colon:a:b')), 200)
    way.user('raw', [], { user_password: 'raw' })
    assert.equal(await status('raw'), 401)
})

test('204 Basic restriction: off, tracking, enforced; role, list and web-service-only users are let through', async () => {
    const name = 'glide.authenticate.basic_auth'
    way.user('plain')
    way.user('trusted', ['snc_basic_auth_api_access'])
    way.user('listed')
    way.user('service', [], { web_service_access_only: 'true' })
    assert.equal(await status('plain'), 200)
    await way.with({ [`${name}.restriction.active`]: 'true' }, async () => {
        assert.equal(await status('plain'), 200)
        await way.with(
            { [`${name}.restriction.enforce`]: 'true', [`${name}.allowed_users`]: 'x, Listed' },
            async () => {
                const all = await Promise.all(
                    ['plain', 'trusted', 'listed', 'service', 'admin'].map((user) => status(user)),
                )
                assert.deepEqual(all, [401, 200, 200, 200, 401])
                assert.ok(way.instance.log().some(({ message }) => message.includes("interactive user 'plain'")))
                await way.with({ [`${name}.allow_wsao`]: 'false' }, async () => {
                    assert.equal(await status('service'), 401)
                })
            },
        )
    })
})

test('205 inactive and locked users are refused', async () => {
    way.user('gone', [], { active: 'false' })
    way.user('locked', [], { locked_out: 'true' })
    assert.deepEqual([await status('gone'), await status('locked')], [401, 401])
})

async function logIn(userName: string, uri = ''): Promise<{ status: number; cookie: string; location: string | null }> {
    const { status, headers } = await way.form('/login.do', { user_name: userName, user_password: userName, uri })
    return { status, cookie: headers.get('set-cookie')?.split(';')[0] ?? '', location: headers.get('location') }
}

async function token(cookie: string): Promise<string> {
    const { text } = await way.as('', 'GET', '/', { headers: { cookie } })
    return /g_ck = "([0-9a-f]+)"/.exec(text)?.[1] ?? ''
}

test('206 a web-service-only user calls APIs and gets no session', async () => {
    way.user('robot', [], { web_service_access_only: 'true' })
    assert.equal(await status('robot'), 200)
    assert.equal((await logIn('robot')).cookie, '')
})

test('209 login.do begins a session, goes on within the instance only, and it ends by logout, idleness or lock-out', async () => {
    const row = way.user('bea')
    assert.match((await way.as('', 'GET', '/login.do?uri=%2Fx%22')).text, /value="\/x&quot;"/)
    const wrong = await way.form('/login.do', { user_name: 'bea', user_password: 'no' })
    assert.deepEqual([wrong.status, wrong.headers.get('set-cookie')], [200, null])
    const { status, cookie, location } = await logIn('bea', '/x.do?y=1')
    assert.deepEqual([status, location], [302, '/x.do?y=1'])
    for (const uri of ['//evil.example', 'https://evil.example', '/\\evil.example'])
        assert.equal((await logIn('bea', uri)).location, '/')
    assert.notEqual(await token(cookie), '')
    const { instance } = way
    instance.setClock(Date.now() + 29 * 60_000)
    assert.notEqual(await token(cookie), '')
    instance.setClock(instance.now() + 31 * 60_000)
    assert.equal(await token(cookie), '')
    instance.setClock(null)
    const again = (await logIn('bea')).cookie
    await way.as('', 'GET', '/logout.do', { headers: { cookie: again } })
    assert.equal(await token(again), '')
    const last = (await logIn('bea')).cookie
    instance.store.update('sys_user', row.sys_id as string, { locked_out: 'true' })
    assert.equal(await token(last), '')
})

test('210 a session counts for REST only with its X-UserToken; an Authorization header goes before it', async () => {
    way.user('cleo')
    const { cookie } = await logIn('cleo')
    const good = { cookie, 'x-usertoken': await token(cookie) }
    assert.deepEqual((await way.as('', 'GET', WHO, { headers: good })).body, { result: 'cleo' })
    assert.equal(await status('', { cookie }), 401)
    assert.equal(await status('', { cookie, 'x-usertoken': 'other' }), 401)
    assert.deepEqual((await way.as('admin', 'GET', WHO, { headers: good })).body, { result: 'admin' })
    assert.equal(await status('', { ...good, authorization: 'Bearer x' }), 401)
})

test('290 the instance learns its address at the start, unless somebody has given it one', async () => {
    const { startServer } = await import('../http/server')
    assert.equal(way.instance.property('glide.servlet.uri'), `${way.server.url}/`)
    const own = 'https://acme.example/'
    const instance = createInstance({ apps: [], properties: { 'glide.servlet.uri': own, instance_name: 'acme' } })
    const server = await startServer({ instance, port: 0 })
    assert.deepEqual([instance.property('glide.servlet.uri'), instance.property('instance_name')], [own, 'acme'])
    await server.close()
    instance.close()
})

test('269 a session is interactive, for REST too; credentials of a request are not, or by the switch', async () => {
    way.api('sits', [{ path: '/there', method: 'GET', script: 'response.setBody(gs.isInteractive())' }])
    const path = '/api/x_test/sits/there'
    way.user('iris')
    const { cookie } = await logIn('iris')
    const session = { cookie, 'x-usertoken': await token(cookie) }
    assert.deepEqual((await way.as('', 'GET', path, { headers: session })).body, { result: true })
    assert.deepEqual((await way.as('iris', 'GET', path)).body, { result: false })
    await way.with({ 'stand_in.http.authorization.interactive': 'true' }, async () => {
        assert.deepEqual((await way.as('iris', 'GET', path)).body, { result: true })
    })
})
